/** The people of an account: the engine answers. */
import type { Handlers } from '../../ipc/door.ts';
import type { Context } from '../context.ts';

/** The handlers of the people of an account. */
export const peopleHandlers = ({
  engine,
}: Pick<Context, 'engine'>): Pick<Handlers, 'account.people' | 'account.person'> => ({
  'account.people': (input) => engine.call('account.people', input),
  'account.person': (input) => engine.call('account.person', input),
});
