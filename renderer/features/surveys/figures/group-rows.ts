/** The groups as they are compared: ordered, with what lies at both ends. Pure. */
import type { GroupSurveys } from '../../../../shared/model/surveys/figures.ts';
import type { SurveyMeasure } from '../../../../shared/model/surveys/rows.ts';
import { type Reading, readingOf } from './reading.ts';

/** What groups are ordered by. */
export const groupOrders = ['value', 'n', 'name'] as const;

/** One of them. */
export type GroupOrder = (typeof groupOrders)[number];

/** A group with its figure. */
export interface GroupRow {
  readonly figures: GroupSurveys;
  readonly reading: Reading;
}

/** Groups without a figure stand last. */
const byValue = (a: GroupRow, b: GroupRow): number =>
  (b.reading.value ?? -Infinity) - (a.reading.value ?? -Infinity) || 0;

const byCount = (a: GroupRow, b: GroupRow): number => b.reading.n - a.reading.n;

/** The groups that have any answer to a measure; by name they stand as the engine ordered them. */
export const groupRows = (
  groups: readonly GroupSurveys[],
  measure: SurveyMeasure,
  order: GroupOrder,
): readonly GroupRow[] => {
  const rows = groups.flatMap((figures): GroupRow[] => {
    const reading = readingOf(figures, measure);
    return reading && reading.n > 0 ? [{ figures, reading }] : [];
  });
  switch (order) {
    case 'value':
      return rows.toSorted(byValue);
    case 'n':
      return rows.toSorted(byCount);
    case 'name':
      return rows;
  }
};

/** The groups with the lowest and the highest figure; null unless two have one. */
export const endsOf = (
  rows: readonly GroupRow[],
): { readonly low: GroupRow; readonly high: GroupRow } | null => {
  const known = rows.filter(({ reading }) => reading.value !== null).toSorted(byValue);
  const [high, low] = [known[0], known.at(-1)];
  return high && low && known.length > 1 ? { low, high } : null;
};
