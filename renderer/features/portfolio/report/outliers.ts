/** Which accounts of the drawing of health against value are named. Pure. */
import type { ValuePoints } from '../overview/value-chart/value-points.ts';

const mostUnwell = 8;
const mostLarge = 4;
const mostLow = 2;

/** More marks than these are no drawing any more: the most valuable are drawn. */
export const mostMarks = 5000;

/** The places of points from the greatest amount on. */
export const byAmount = ({ points: { y } }: Pick<ValuePoints, 'points'>): readonly number[] =>
  Array.from(y, (_, i) => i).toSorted((a, b) => (y[b] ?? 0) - (y[a] ?? 0));

/** Places of the points to name: valuable ones that are not well, the largest of all, the lowest scores. */
export const outliersOf = ({ points }: Pick<ValuePoints, 'points'>): readonly number[] => {
  const largest = byAmount({ points });
  const unwell = largest.filter((i) => points.bands[i] === 'red' || points.bands[i] === 'amber');
  const lowest = largest.toSorted((a, b) => (points.x[a] ?? 0) - (points.x[b] ?? 0));
  return [
    ...new Set([...unwell.slice(0, mostUnwell), ...largest.slice(0, mostLarge), ...lowest.slice(0, mostLow)]),
  ];
};
