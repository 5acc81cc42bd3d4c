/** What the list can be filtered by, and how the figures of filters are typed and written. Pure. */
import type { ListFilter, MarkFilter, RangeFilter, ValueFilter } from '../../../../shared/model/list-view.ts';
import type { PortfolioRow } from '../../../../shared/model/portfolio-page.ts';
import type { ListColumn } from '../columns/column.ts';

/** A way to filter. */
export type FilterSubject =
  | { readonly kind: 'value'; readonly column: ListColumn }
  | { readonly kind: 'range'; readonly column: ListColumn }
  | { readonly kind: 'mark'; readonly mark: MarkFilter['mark'] };

/** Figures that a filter may set a range for; the rest of the columns of figures are dates. */
const ranged: ReadonlySet<string> = new Set([
  'score',
  'momentum',
  'renewalDays',
  'mrr',
  'coverage',
  'range',
  'expectedClv',
  'historicClv',
]);

const isRanged = ({ id }: ListColumn): boolean => ranged.has(id) || id.startsWith('dimension:');

/** Columns of money. */
export const moneyColumns: ReadonlySet<string> = new Set(['mrr', 'expectedClv', 'historicClv']);

/** All ways to filter, those that most look for first. The light has its own buttons. */
export const subjectsOf = (columns: readonly ListColumn[]): readonly FilterSubject[] => [
  ...columns
    .filter(({ groups, id }) => groups && id !== 'band')
    .map((column): FilterSubject => ({ kind: 'value', column })),
  ...columns.filter(isRanged).map((column): FilterSubject => ({ kind: 'range', column })),
  { kind: 'mark', mark: 'capped' },
  { kind: 'mark', mark: 'setByHand' },
];

/** A name of a subject that no other one has. */
export const subjectKey = (subject: FilterSubject): string =>
  subject.kind === 'mark' ? subject.mark : `${subject.kind} ${subject.column.id}`;

/** How often each value occurs, the most frequent first; null is no value. */
export const valueCounts = (
  rows: readonly PortfolioRow[],
  { text }: Pick<ListColumn, 'text'>,
): readonly { readonly value: string | null; readonly count: number }[] => {
  const counts = new Map<string | null, number>();
  for (const row of rows) {
    const value = text?.(row) ?? null;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count })).toSorted((a, b) => b.count - a.count);
};

/** How many of a figure's own units are typed as one: money is kept in hundredths, shares as parts of 1. */
export const scaleOf = (column: string): number => {
  if (moneyColumns.has(column)) return 100;
  return column === 'coverage' ? 0.01 : 1;
};

/** The currencies that accounts name. */
export const currenciesOf = (rows: readonly PortfolioRow[]): readonly (string | null)[] => [
  ...new Set(rows.filter(({ mrrMinor }) => mrrMinor !== null).map(({ currency }) => currency)),
];

/** The filter on a subject's values; undefined where there is none. */
export const valueFilterOn = (filters: readonly ListFilter[], field: string): ValueFilter | undefined =>
  filters.find((filter): filter is ValueFilter => filter.kind === 'value' && filter.field === field);

/** The filter on a subject's range; undefined where there is none. */
export const rangeFilterOn = (filters: readonly ListFilter[], field: string): RangeFilter | undefined =>
  filters.find((filter): filter is RangeFilter => filter.kind === 'range' && filter.field === field);
