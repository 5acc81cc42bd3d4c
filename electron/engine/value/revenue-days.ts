/** Recurring revenue of every account at chosen days. */
import type { Day } from '../../../shared/dates.ts';
import type { SubscriptionSpan } from '../db/queries/value-facts.ts';

/** One account's recurring revenue through time. */
export interface RevenueDays {
  readonly account: number;
  /** The first day with any. */
  readonly since: Day;
  /** In hundredths; never below 0. */
  readonly at: (day: Day) => number;
}

/** Whether a subscription runs on a day; its last day is one of them. */
export const runs = (
  { startedOn, endedOn }: Pick<SubscriptionSpan, 'startedOn' | 'endedOn'>,
  day: Day,
): boolean => startedOn <= day && (endedOn === null || endedOn >= day);

const sumAt = (spans: readonly SubscriptionSpan[], day: Day): number => {
  let sum = 0;
  for (const span of spans) if (runs(span, day)) sum += span.mrrMinor;
  return Math.max(0, sum);
};

/** Spans by their account. */
export const spansByAccount = (
  spans: readonly SubscriptionSpan[],
): ReadonlyMap<number, readonly SubscriptionSpan[]> => Map.groupBy(spans, ({ account }) => account);

/** The accounts that ever paid for a subscription; trials without a price make no customer. */
export const revenueDays = (
  byAccount: ReadonlyMap<number, readonly SubscriptionSpan[]>,
): readonly RevenueDays[] =>
  [...byAccount].flatMap(([account, spans]) => {
    const first = spans.find((span) => span.mrrMinor > 0 && runs(span, span.startedOn));
    return first ? [{ account, since: first.startedOn, at: (day: Day) => sumAt(spans, day) }] : [];
  });
