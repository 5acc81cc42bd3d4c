/** Decisions about single accounts for the page. */
import { needDay } from '../../../shared/dates.ts';
import { accountDecisions } from '../pages/account-decisions.ts';
import { setApplies, setBand, undoDecision, withdrawBand } from '../scoring/decisions.ts';
import type { EngineCalls } from './calls.ts';
import { dayOf } from './day-of.ts';
import type { Session } from './session.ts';

type Calls =
  | 'account.decisions'
  | 'account.setBand'
  | 'account.withdrawBand'
  | 'account.setApplies'
  | 'account.undoDecision';

/** The functions that read, make and undo decisions. */
export const decisionCalls = (session: Session): Pick<EngineCalls, Calls> => ({
  'account.decisions': ({ account }) => accountDecisions(session.reading, account),
  'account.setBand': ({ asOf, until, ...order }) =>
    session.whileWriting(async () => {
      const { db } = session.workspace;
      return setBand(db, { ...order, asOf: dayOf(db, asOf), until: needDay(until) });
    }),
  'account.withdrawBand': ({ asOf, ...order }) =>
    session.whileWriting(async () => {
      const { db } = session.workspace;
      return withdrawBand(db, { ...order, asOf: dayOf(db, asOf) });
    }),
  'account.setApplies': (order) => session.whileWriting(async () => setApplies(session.workspace.db, order)),
  'account.undoDecision': (change) =>
    session.whileWriting(async () => {
      undoDecision(session.workspace.db, change);
      return null;
    }),
});
