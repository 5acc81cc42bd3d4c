/** Cohorts as a grid: a row per period, a column per month since the period was over. Pure. */
import type { Cohort } from '../../../../shared/model/revenue-value.ts';

/** One cell: what was left of a cohort so many months later. */
export interface CohortCell {
  readonly age: number;
  readonly date: string;
  readonly keptAccounts: number;
  readonly share: number;
}

/** A cohort with its cells by age. */
export interface CohortRow {
  readonly period: string;
  readonly accounts: readonly number[];
  readonly cells: ReadonlyMap<number, CohortCell>;
}

/** The grid; `ages` are its columns, without holes. */
export interface CohortGrid {
  readonly ages: readonly number[];
  readonly rows: readonly CohortRow[];
}

const monthsOfYear = 12;
const monthsOfQuarter = 3;

/** A month as a number that grows by one each month. */
const monthNumber = (year: number, month: number): number => year * monthsOfYear + month - 1;

/** The last month of a period: "2025-03" is March, "2025-Q1" as well. */
const lastMonthOf = (period: string): number => {
  const [year = '', part = ''] = period.split('-');
  const month = part.startsWith('Q') ? Number(part.slice(1)) * monthsOfQuarter : Number(part);
  return monthNumber(Number(year), month);
};

/** How many months after the end of a period a month end is. */
export const ageAt = (period: string, date: string): number => {
  const [year, month] = date.split('-').map(Number);
  return monthNumber(year ?? 0, month ?? 1) - lastMonthOf(period);
};

const rowOf = ({ period, accounts, months }: Cohort): CohortRow => ({
  period,
  accounts,
  cells: new Map(
    months.map(({ date, keptAccounts, logoRetention }) => {
      const age = ageAt(period, date);
      return [age, { age, date, keptAccounts, share: logoRetention }] as const;
    }),
  ),
});

/** The grid of the cohorts that have at least one month end behind them. */
export const cohortGrid = (cohorts: readonly Cohort[]): CohortGrid => {
  const rows = cohorts.map(rowOf).filter(({ cells }) => cells.size > 0);
  const ages = rows.flatMap(({ cells }) => [...cells.keys()]);
  if (ages.length === 0) return { ages: [], rows: [] };
  const [least, most] = [ages.reduce((a, b) => Math.min(a, b)), ages.reduce((a, b) => Math.max(a, b))];
  return { ages: Array.from({ length: most - least + 1 }, (_, i) => least + i), rows };
};

/** A place in the grid. */
export interface CohortPlace {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads from a cell; null for a key that does not move. */
export const movedPlace = (
  { row, column }: CohortPlace,
  key: string,
  { rows, columns, isRtl }: { readonly rows: number; readonly columns: number; readonly isRtl: boolean },
): CohortPlace | null => {
  const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));
  const across = { ArrowRight: isRtl ? -1 : 1, ArrowLeft: isRtl ? 1 : -1 }[key];
  const along = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (across !== undefined) return { row, column: within(column + across, columns) };
  if (along !== undefined) return { row: within(row + along, rows), column };
  if (key === 'Home') return { row, column: 0 };
  return key === 'End' ? { row, column: columns - 1 } : null;
};

/** Where to begin: the oldest month that is known of the oldest cohort. */
export const firstPlace = ({ ages, rows }: CohortGrid): CohortPlace => ({
  row: 0,
  column: Math.max(
    0,
    ages.findIndex((age) => rows[0]?.cells.has(age)),
  ),
});

/** Whether the grid has such a cell: another date or width of cohorts makes another grid. */
export const isWithin = ({ ages, rows }: CohortGrid, { row, column }: CohortPlace): boolean =>
  row < rows.length && column < ages.length;
