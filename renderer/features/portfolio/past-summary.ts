/** The workspace's past in few words and as bars. Pure. */
import type { Band } from '../../../shared/model/model.ts';
import type { MonthSummary } from '../../../shared/model/month-summary.ts';

/** One month cannot show where things are going. */
const fewest = 2;

/** From the bottom of a bar to its top: the most urgent lies on the ground line, where lengths compare best. */
export const stackOrder = ['red', 'amber', 'green', 'unknown'] as const satisfies readonly Band[];

/** A month end with a mean score. */
export interface MeanAt {
  readonly date: string;
  readonly mean: number;
}

/** The first and the last mean score; null while there are no two. */
export const meansOf = (
  months: readonly MonthSummary[],
): { readonly first: MeanAt; readonly last: MeanAt } | null => {
  const known = months.flatMap(({ date, mean }) => (mean === null ? [] : [{ date, mean }]));
  const [first, last] = [known[0], known.at(-1)];
  return known.length >= fewest && first && last ? { first, last } : null;
};

/** Whether there is a past to show. */
export const hasPast = (months: readonly MonthSummary[]): boolean => months.length >= fewest;

/** How high each part of a month's bar is, 0..1 of the month with the most customers; bands without any are left out. */
export const barsOf = (
  months: readonly MonthSummary[],
): readonly {
  readonly month: MonthSummary;
  readonly parts: readonly { readonly band: Band; readonly share: number }[];
}[] => {
  const most = Math.max(1, ...months.map(({ accounts }) => accounts));
  return months.map((month) => ({
    month,
    parts: stackOrder
      .map((band) => ({ band, share: month.bands[band] / most }))
      .filter(({ share }) => share > 0),
  }));
};
