/** Calendar months and quarters up to a date. */
import { addMonths, type Day, dayOf, isoOf } from '../../../shared/dates.ts';

/** What surveys are counted by over time. */
export type PeriodKind = 'month' | 'quarter';

/** One month or quarter, both days included. */
export interface Period {
  /** `2026-03` or `2026-Q1`. */
  readonly name: string;
  readonly first: Day;
  readonly last: Day;
}

const monthsOf: Readonly<Record<PeriodKind, number>> = { month: 1, quarter: 3 };
/** A year of months, two years of quarters. */
const shownOf: Readonly<Record<PeriodKind, number>> = { month: 12, quarter: 8 };

const nameOf = (first: Day, kind: PeriodKind): string => {
  const [year, month] = isoOf(first).split('-').map(Number);
  return kind === 'month' ? isoOf(first).slice(0, 7) : `${year}-Q${Math.ceil((month ?? 1) / 3)}`;
};

const startOf = (day: Day, kind: PeriodKind): Day => {
  const [year = 1970, month = 1] = isoOf(day).split('-').map(Number);
  const months = monthsOf[kind];
  return dayOf(year, Math.floor((month - 1) / months) * months + 1, 1) as Day;
};

/** The periods up to the one that a date lies in, oldest first; one more than are shown, to compare the first with. */
export const periodsUpTo = (asOf: Day, kind: PeriodKind): readonly Period[] => {
  const months = monthsOf[kind];
  const newest = startOf(asOf, kind);
  return Array.from({ length: shownOf[kind] + 1 }, (_, i) => {
    const first = addMonths(newest, (i - shownOf[kind]) * months);
    return { name: nameOf(first, kind), first, last: addMonths(first, months) - 1 };
  });
};
