/** What needs attention, as a page shows it: the first of each list, and counts. */
import { type Day, isoOf } from '../../../shared/dates.ts';
import type { Band } from '../../../shared/model/model.ts';
import { isEnded, type PlanAction } from '../../../shared/model/plan/action.ts';
import type { ReviewDue } from '../../../shared/model/plan/checkpoint.ts';
import type { TodayLists } from '../../../shared/model/plan/today.ts';
import type { Db } from '../db/statements.ts';
import { standingsAt } from './standings.ts';
import { planActions } from './actions.ts';
import { inboxLines, waitingAccounts, type WaitingAccount } from './inbox.ts';
import { ownedBy } from './owners.ts';
import { reviewsDue } from './reviews.ts';
import { aheadDays } from './today.ts';

/** As many rows of a list as anybody works through in a day; the tabs hold all of them. */
const mostRows = 100;

/** Of those never reviewed, which is everybody in a new workspace, a few are named. */
const mostNever = 5;

const listOfAlerts = (accounts: readonly WaitingAccount[], asOf: Day): TodayLists['alerts'] => {
  const waiting = accounts.filter(({ state }) => state === 'new' || state === 'seen');
  return {
    fresh: waiting.filter(({ state }) => state === 'new').length,
    all: waiting.length,
    rows: inboxLines(waiting.slice(0, mostRows), asOf),
  };
};

/** `actions` are in the order of their due dates. */
const listOfActions = (actions: readonly PlanAction[], asOf: Day): TodayLists['actions'] => {
  const lastDay = isoOf(asOf + aheadDays);
  const waiting = actions.filter(({ state }) => !isEnded(state));
  const due = waiting.filter(({ dueOn }) => dueOn !== null && dueOn <= lastDay);
  const overdue = due.filter(({ overdueDays }) => overdueDays !== null).length;
  return {
    overdue,
    soon: due.length - overdue,
    later: waiting.length - due.length,
    rows: due.slice(0, mostRows),
    next: waiting.find(({ dueOn }) => dueOn !== null && dueOn > lastDay) ?? null,
  };
};

const countByLight = (reviews: readonly ReviewDue[]): Readonly<Record<Band, number>> => {
  const counts: Record<Band, number> = { red: 0, amber: 0, green: 0, unknown: 0 };
  for (const { band } of reviews) counts[band] += 1;
  return counts;
};

/** `reviews` are in the order in which they fall, those never reviewed last and the worst of them first. */
const listOfReviews = (reviews: readonly ReviewDue[]): TodayLists['reviews'] => {
  const due = reviews.filter(({ inDays }) => inDays !== null && inDays <= aheadDays);
  const overdue = due.filter(({ inDays }) => (inDays ?? 0) < 0).length;
  const never = reviews.filter(({ inDays }) => inDays === null);
  return {
    overdue,
    soon: due.length - overdue,
    rows: due.slice(0, mostRows),
    never: countByLight(never),
    neverWorst: never.slice(0, mostNever),
    next: reviews.find(({ inDays }) => inDays !== null && inDays > aheadDays) ?? null,
  };
};

/** The lists at a date: of everything, or of what `owner` looks after. */
export const todayLists = (
  db: Db,
  { asOf, owner }: { readonly asOf: Day; readonly owner?: string | undefined },
): TodayLists => {
  const actions = planActions(db, { asOf });
  const owned = ownedBy(db, { actions, owner });
  const accounts = standingsAt(db, asOf).accounts.filter(({ id }) => owned.hasAccount(id));
  return {
    owners: owned.names,
    alerts: listOfAlerts(waitingAccounts(db, accounts, asOf), asOf),
    actions: listOfActions(actions.filter(owned.hasAction), asOf),
    reviews: listOfReviews(reviewsDue(db, accounts, asOf)),
  };
};
