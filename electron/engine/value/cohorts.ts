/** Accounts by when their revenue began, and how many of each cohort are still there at later month ends. */
import { type Day, isoOf } from '../../../shared/dates.ts';
import type { Cohort } from '../../../shared/model/revenue-value.ts';
import type { CohortSpan } from '../../../shared/model/value-settings.ts';
import type { RevenueDays } from './revenue-days.ts';

/** The month or quarter that a day is in: "2025-03", "2025-Q1". */
export const periodOf = (day: Day, span: CohortSpan): string => {
  const [year, month] = isoOf(day).split('-');
  return span === 'month' ? `${year}-${month}` : `${year}-Q${Math.ceil(Number(month) / 3)}`;
};

const cohortOf = (
  [period, members]: readonly [string, readonly RevenueDays[]],
  { ends, span }: { readonly ends: readonly Day[]; readonly span: CohortSpan },
): Cohort => ({
  period,
  accounts: members.map(({ account }) => account),
  // Only once the whole period is over: before that its accounts have not all begun.
  months: ends
    .filter((day) => periodOf(day + 1, span) > period)
    .map((day) => {
      const keptAccounts = members.filter(({ at }) => at(day) > 0).length;
      return { date: isoOf(day), keptAccounts, logoRetention: keptAccounts / members.length };
    }),
});

/** The cohorts in the order they began, each at the month ends since its period was over. */
export const cohortsOf = (
  accounts: readonly RevenueDays[],
  ends: readonly Day[],
  span: CohortSpan,
): readonly Cohort[] =>
  [...Map.groupBy(accounts, ({ since }) => periodOf(since, span))]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map((cohort) => cohortOf(cohort, { ends, span }));
