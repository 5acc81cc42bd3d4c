/** What needs attention at a date: actions that wait, reviews that are due, alerts that nobody has done with. */
import { type Day, isoOf } from '../../../shared/dates.ts';
import { isEnded } from '../../../shared/model/plan/action.ts';
import type { ReviewDue } from '../../../shared/model/plan/checkpoint.ts';
import type { PlanToday } from '../../../shared/model/plan/today.ts';
import type { Db } from '../db/statements.ts';
import { bareScores } from '../scoring/index.ts';
import { planActions } from './actions.ts';
import { inbox } from './inbox.ts';
import { type ReviewedAccount, reviewsDue } from './reviews.ts';
import { standingsAt } from './standings.ts';

/** What falls within the coming week is named. */
export const aheadDays = 7;

const isDue = ({ inDays }: ReviewDue): boolean => inDays === null || inDays <= aheadDays;

/** What is asked: the date, one account or all customers; `known`: how these stand, where somebody scored them. */
export interface TodayQuestion {
  readonly asOf: Day;
  readonly account?: number | undefined;
  readonly known?: readonly ReviewedAccount[] | undefined;
}

const reviewed = (db: Db, { asOf, account, known }: TodayQuestion): readonly ReviewedAccount[] => {
  if (known) return known;
  return account === undefined ? standingsAt(db, asOf).accounts : bareScores(db, { asOf, account });
};

/** The plan at a date, of all customers or one account. */
export const planToday = (db: Db, question: TodayQuestion): PlanToday => {
  const { asOf, account } = question;
  const accounts = reviewed(db, question);
  return {
    asOf: isoOf(asOf),
    actions: planActions(db, { asOf, account }).filter(({ state }) => !isEnded(state)),
    reviews: reviewsDue(db, accounts, asOf).filter(isDue),
    alerts: inbox(db, accounts, asOf).filter(({ state }) => state === 'new' || state === 'seen'),
  };
};
