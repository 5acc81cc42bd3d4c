/** What needs attention in a workspace, in three counts that take no time to find. */
import { type Day, isoOf } from '../../../shared/dates.ts';
import type { PlanAttention } from '../../../shared/model/plan/today.ts';
import { countAccounts } from '../db/queries/accounts.ts';
import { countFreshAlerts, countOverdueActions } from '../db/queries/attention.ts';
import { lastCheckpoints, ownRhythms } from '../db/queries/checkpoints.ts';
import type { Db } from '../db/statements.ts';
import { bareScores, defaultAsOf } from '../scoring/index.ts';
import { reviewsDue, rhythmOf } from './reviews.ts';
import { aheadDays } from './today.ts';

/** Scoring these takes less than a second; the engine answers nobody else meanwhile. */
const mostScored = 1000;

/** Whether any review can be due at all, whatever the lights are: the shortest rhythm says so. */
const maybeDue = (db: Db, asOf: Day): boolean => {
  const own = ownRhythms(db);
  const shortest = Math.min(...Object.values(rhythmOf(db)));
  return [...lastCheckpoints(db, asOf)].some(
    ([account, last]) => last + (own.get(account)?.days ?? shortest) <= asOf + aheadDays,
  );
};

const countReviews = (db: Db, asOf: Day): number | null => {
  if (!maybeDue(db, asOf)) return 0;
  if (countAccounts(db) > mostScored) return null;
  return reviewsDue(db, bareScores(db, { asOf }), asOf).filter(
    ({ inDays }) => inDays !== null && inDays <= aheadDays,
  ).length;
};

/** The counts at the newest data. */
export const attentionOf = (db: Db): PlanAttention => {
  const asOf = defaultAsOf(db);
  return {
    asOf: isoOf(asOf),
    alerts: countFreshAlerts(db, asOf),
    actions: countOverdueActions(db, asOf),
    reviews: countReviews(db, asOf),
  };
};
