/** Where dates stand among the points of a chart over time. Pure. */
import { parseDay } from '../../shared/dates.ts';

/**
 * The place of a date among dates in rising order, as a fraction between their numbers; undefined outside of them.
 */
export const datePlace = (dates: readonly string[], date: string): number | undefined => {
  const after = dates.findIndex((candidate) => date <= candidate);
  const next = dates[after];
  const before = dates[after - 1];
  if (next === undefined) return undefined;
  if (next === date) return after;
  if (before === undefined) return undefined;
  const [low, day, high] = [before, date, next].map((iso) => parseDay(iso) ?? Number.NaN) as [
    number,
    number,
    number,
  ];
  return after - 1 + (day - low) / (high - low);
};
