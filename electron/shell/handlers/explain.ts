/** Why scores are what they are: the engine answers. */
import type { Handlers } from '../../ipc/door.ts';
import type { Context } from '../context.ts';

type Calls =
  | 'account.whatIf'
  | 'account.change'
  | 'account.history'
  | 'portfolio.sensitivity'
  | 'portfolio.history';

/** The handlers of what explains a score. */
export const explainHandlers = ({ engine }: Pick<Context, 'engine'>): Pick<Handlers, Calls> => ({
  'account.whatIf': (input) => engine.call('account.whatIf', input),
  'account.change': (input) => engine.call('account.change', input),
  'account.history': (input) => engine.call('account.history', input),
  'portfolio.sensitivity': (input) => engine.call('portfolio.sensitivity', input),
  'portfolio.history': (input) => engine.call('portfolio.history', input),
});
