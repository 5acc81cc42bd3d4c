/** The plan of one account: what is done about it, what could be, and when it is reviewed. */
import { type Day, isoOf } from '../../../shared/dates.ts';
import type { AccountPlan } from '../../../shared/model/plan/plan-page.ts';
import type { AccountScore } from '../../../shared/model/score.ts';
import type { Db } from '../db/statements.ts';
import { planActions } from './actions.ts';
import { checkpoints } from './checkpoints.ts';
import { inbox } from './inbox.ts';
import { withNow } from './listed.ts';
import { accountNotes } from './notes.ts';
import { playsOf } from './plays.ts';
import { reviewsDue, rhythmOf } from './reviews.ts';
import { suggestionsFor } from './suggest.ts';

/** What is known of the account at the date. */
export interface PlannedAccount {
  readonly asOf: Day;
  readonly score: AccountScore;
  /** `YYYY-MM-DD`. */
  readonly renewalOn: string | null;
}

/** Its plan at the date. */
export const planOfAccount = (db: Db, { asOf, score, renewalOn }: PlannedAccount): AccountPlan => {
  const account = score.id;
  const [review] = reviewsDue(db, [score], asOf);
  if (!review) throw new Error('an account that is given has a rhythm');
  const day = isoOf(asOf);
  const actions = planActions(db, { asOf, account });
  return {
    actions: withNow(actions, score, asOf),
    suggestions: suggestionsFor(playsOf(db), { asOf, score, renewalOn, actions }),
    review,
    rhythm: rhythmOf(db),
    checkpoints: checkpoints(db, account).filter(({ date }) => date <= day),
    notes: accountNotes(db, { account, day: asOf }),
    alerts: inbox(db, [score], asOf)[0] ?? null,
  };
};
