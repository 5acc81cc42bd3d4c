/** Everything that value needs from the workspace, gathered once. */
import { addMonths, type Day, monthEnds } from '../../../shared/dates.ts';
import { type Grouping, groupingNamed } from '../db/queries/account-groups.ts';
import { type AccountRow, allAccounts } from '../db/queries/accounts.ts';
import {
  paymentSums,
  type PaymentSums,
  subscriptionSpans,
  type SubscriptionSpan,
} from '../db/queries/value-facts.ts';
import type { Db } from '../db/statements.ts';
import { settleCurrency, type Settled } from './currencies.ts';
import type { Period } from './movement.ts';
import { usual, type ValueQuestion } from './question.ts';
import { type RevenueDays, revenueDays, spansByAccount } from './revenue-days.ts';

/** An account with its settled currency and its group. */
export interface Subject {
  readonly row: AccountRow;
  readonly settled: Settled;
  readonly group: string | null;
}

/** What one question is answered from. */
export interface Gathered {
  readonly asOf: Day;
  /** What accounts are grouped by, as it goes by in the workspace. */
  readonly by: string | null;
  /** All accounts, customers or not, by name. */
  readonly subjects: readonly Subject[];
  readonly spans: ReadonlyMap<number, readonly SubscriptionSpan[]>;
  readonly revenue: readonly RevenueDays[];
  readonly window: Period;
  /** The whole months up to the date. */
  readonly months: readonly Period[];
}

/** The last `count` whole calendar months on or before a day. */
const monthsBefore = (asOf: Day, count: number): readonly Period[] => {
  const ends = monthEnds(asOf, count + 1);
  return ends.slice(1).map((to, i) => ({ from: ends[i] as Day, to }));
};

/** The months up to a day as one period; from a month end to a month end, however long the months are. */
export const periodBefore = (asOf: Day, months: number): Period => {
  const [first, ...later] = monthEnds(asOf, months + 1);
  return { from: first !== undefined && later.at(-1) === asOf ? first : addMonths(asOf, -months), to: asOf };
};

const subjectsOf = (
  rows: readonly AccountRow[],
  payments: readonly PaymentSums[],
  grouping: Grouping | undefined,
): readonly Subject[] => {
  const byAccount = Map.groupBy(payments, ({ account }) => account);
  return rows.map((row) => ({
    row,
    settled: settleCurrency(row.currency, byAccount.get(row.id) ?? []),
    group: grouping?.valueOf(row) ?? null,
  }));
};

/**
 * Gathers accounts, subscriptions and payments at the question's date. Throws `usage` for a grouping that there is not.
 */
export const gather = (db: Db, { asOf, months = usual.months, by, only }: ValueQuestion): Gathered => {
  const isAsked = (account: number): boolean => only?.has(account) ?? true;
  const spans = spansByAccount(subscriptionSpans(db, asOf).filter(({ account }) => isAsked(account)));
  const rows = allAccounts(db, asOf).filter(({ id }) => isAsked(id));
  const grouping = by === undefined ? undefined : groupingNamed(db, by);
  return {
    asOf,
    by: grouping?.name ?? null,
    subjects: subjectsOf(rows, paymentSums(db, { day: asOf }), grouping),
    spans,
    revenue: revenueDays(spans),
    window: periodBefore(asOf, months),
    months: monthsBefore(asOf, months),
  };
};

/** Whether an account is a customer on a day: blank dates set no limit. */
export const isCustomerOn = ({ startedOn, endedOn }: AccountRow, day: Day): boolean =>
  (startedOn === null || startedOn <= day) && (endedOn === null || endedOn >= day);
