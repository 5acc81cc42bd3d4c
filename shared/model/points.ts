/** From a metric's value to its score, and back (health model, section 4). */
import type { Points } from './model.ts';

const between = (x: number, [x0, y0]: readonly [number, number], [x1, y1]: readonly [number, number]): number =>
  y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);

/**
 * The score (0..100) of a value: linear between two points, the end point's score outside.
 * `points` are in rising order of value; of two points at one value the earlier one counts.
 */
export const scoreOf = (points: Points, value: number): number => {
  const after = points.findIndex(([x]) => value <= x);
  const next = after < 0 ? points.at(-1) : points[after];
  if (!next) throw new RangeError('points are empty');
  const before = after > 0 ? points[after - 1] : undefined;
  return before ? between(value, before, next) : next[1];
};

/** Where a rising or falling piece of the line meets a score; undefined where it does not. */
const meeting = (
  a: readonly [number, number],
  b: readonly [number, number],
  score: number,
): number | undefined => {
  if (score < Math.min(a[1], b[1]) || score > Math.max(a[1], b[1])) return undefined;
  if (a[1] === b[1]) return a[0];
  return a[0] + ((b[0] - a[0]) * (score - a[1])) / (b[1] - a[1]);
};

/**
 * The value nearest to `from` whose score is at least `score`; undefined when no value gets there.
 * It answers `from` itself where that is good enough already.
 */
export const valueFor = (points: Points, score: number, from: number): number | undefined => {
  if (scoreOf(points, from) >= score) return from;
  const candidates = points.flatMap((point, i) => {
    const next = points[i + 1];
    const meets = next ? meeting(point, next, score) : undefined;
    return meets === undefined ? [] : [meets];
  });
  return candidates.toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from))[0];
};
