/** The pages that the engine gathers. */
import type { Handlers } from '../../ipc/door.ts';
import type { Context } from '../context.ts';

/** The handlers of the portfolio and the account page. */
export const pageHandlers = ({
  engine,
}: Pick<Context, 'engine'>): Pick<Handlers, 'portfolio.open' | 'account.open'> => ({
  'portfolio.open': (input) => engine.call('portfolio.open', input),
  'account.open': (input) => engine.call('account.open', input),
});
