/** The rows behind an account's figures: the engine answers. */
import type { Handlers } from '../../ipc/door.ts';
import type { Context } from '../context.ts';

/** The handlers of the rows behind figures. */
export const rowsHandlers = ({ engine }: Pick<Context, 'engine'>): Pick<Handlers, 'account.rows'> => ({
  'account.rows': (input) => engine.call('account.rows', input),
});
