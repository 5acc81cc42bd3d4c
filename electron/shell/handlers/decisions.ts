/** Decisions about single accounts: the engine stores them. */
import type { Handlers } from '../../ipc/door.ts';
import type { Context } from '../context.ts';

type Calls =
  | 'account.decisions'
  | 'account.setBand'
  | 'account.withdrawBand'
  | 'account.setApplies'
  | 'account.undoDecision';

/** The handlers of what people decide about an account. */
export const decisionHandlers = ({ engine }: Pick<Context, 'engine'>): Pick<Handlers, Calls> => ({
  'account.decisions': (input) => engine.call('account.decisions', input),
  'account.setBand': (input) => engine.call('account.setBand', input),
  'account.withdrawBand': (input) => engine.call('account.withdrawBand', input),
  'account.setApplies': (input) => engine.call('account.setApplies', input),
  'account.undoDecision': (input) => engine.call('account.undoDecision', input),
});
