/** First points of a metric from the spread of the user's own accounts (health model, section 3, own metrics). */
import type { Points } from './model.ts';

/** Percentile of the accounts' values → score, where higher is better. */
const ladder = [
  [5, 0],
  [25, 50],
  [60, 75],
  [95, 100],
] as const;

/** Fewer accounts than this say nothing about what is usual. */
const fewestAccounts = 5;

/** Points, or why there are none: too few values, or all alike. */
export type FirstPoints =
  | { readonly points: Points }
  | { readonly code: 'firstPointsFew'; readonly accounts: number; readonly least: number }
  | { readonly code: 'firstPointsEqual'; readonly value: number };

/** The value below which so many percent of rising values lie; linear between two of them. */
export const percentile = (rising: readonly number[], percent: number): number => {
  const place = (percent * (rising.length - 1)) / 100;
  const low = rising[Math.floor(place)] as number;
  const high = rising[Math.ceil(place)] as number;
  return low + (high - low) * (place - Math.floor(place));
};

/** Steps of the ladder at one and the same value become one point with their mean score: points must rise. */
const merged = (points: Points): Points => {
  const values = [...new Set(points.map(([value]) => value))];
  return values.map((value) => {
    const scores = points.flatMap(([own, score]) => (own === value ? [score] : []));
    return [value, scores.reduce((total, score) => total + score, 0) / scores.length];
  });
};

/**
 * Points from one value per account: 5th percentile 0, 25th 50, 60th 75, 95th 100; mirrored where lower is better
 * (95th 0, 75th 50, 40th 75, 5th 100).
 */
export const firstPoints = (values: readonly number[], direction: 'higher' | 'lower'): FirstPoints => {
  if (values.length < fewestAccounts)
    return { code: 'firstPointsFew', accounts: values.length, least: fewestAccounts };
  const rising = values.toSorted((a, b) => a - b);
  const steps = ladder.map(([percent, score]): Points[number] =>
    direction === 'higher' ? [percentile(rising, percent), score] : [percentile(rising, 100 - percent), score],
  );
  const points = merged(direction === 'higher' ? steps : steps.toReversed());
  return points.length < 2 ? { code: 'firstPointsEqual', value: points[0]?.[0] ?? 0 } : { points };
};
