/** What can be done to the points of a curve by hand. Pure; points in rising order of value stay so. */
import { mostPoints } from '../../../shared/model/limits.ts';
import type { Points } from '../../../shared/model/model.ts';
import { scoreOf } from '../../../shared/model/points.ts';

type Point = Points[number];

/** Fewer make no line. */
const fewestPoints = 2;

/** Without the noise of binary fractions. */
export const clean = (value: number): number => Number(value.toPrecision(12));

const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** The nearest value on a grid of steps. */
export const snapped = (value: number, step: number): number => clean(Math.round(value / step) * step);

/** Points that can be drawn: a field that is blank is no place yet. */
export const isDrawable = ([value, score]: Point): boolean => Number.isFinite(value) && Number.isFinite(score);

/** Whether every value stands above the one before. */
export const isRising = (points: Points): boolean =>
  points.every(([value], i) => i === 0 || value > (points[i - 1] as Point)[0]);

/** A neighbour's value; one that is blank is no bound. */
const bound = (point: Point | undefined, none: number): number =>
  point && Number.isFinite(point[0]) ? point[0] : none;

/** The value kept a step away from both neighbours; undefined where there is no room between them. */
const between = (points: Points, index: number, { value, step }: { value: number; step: number }) => {
  const low = bound(points[index - 1], Number.NEGATIVE_INFINITY) + step;
  const high = bound(points[index + 1], Number.POSITIVE_INFINITY) - step;
  return low > high ? undefined : clean(within(value, low, high));
};

/** A point moved to a place, as far as its neighbours and the scale of scores let it go. */
export const movedPoint = (
  points: Points,
  index: number,
  { to: [value, score], step }: { readonly to: Point; readonly step: number },
): Points => {
  const from = points[index];
  if (!from) return points;
  const kept = value === from[0] ? value : (between(points, index, { value, step }) ?? from[0]);
  const replaced = (to: number): Points => points.with(index, [to, within(clean(score), 0, 100)]);
  const moved = replaced(kept);
  return isRising(moved) || !isRising(points) ? moved : replaced(from[0]);
};

/** Points with one more, on the line at a value; undefined where there is no room for it. */
export const withPointAt = (
  points: Points,
  value: number,
): { readonly points: Points; readonly index: number } | undefined => {
  if (points.length === 0 || points.length >= mostPoints || points.some(([own]) => own === value))
    return undefined;
  const place = points.findIndex(([own]) => own > value);
  const index = place < 0 ? points.length : place;
  const score = Math.round(scoreOf(points, value));
  return { points: points.toSpliced(index, 0, [value, score]), index };
};

/** Points with one more half way from a point to the next (from the last: to the one before). */
export const withPointBeside = (points: Points, index: number): ReturnType<typeof withPointAt> => {
  const [from, to] = [points[index], points[index + 1] ?? points[index - 1]];
  return from && to && withPointAt(points, clean((from[0] + to[0]) / 2));
};

/** Points with one more where the next one is farthest away. */
export const withPointInWidestGap = (points: Points): ReturnType<typeof withPointAt> => {
  const gaps = points.slice(1).map(([value], i) => value - (points[i] as Point)[0]);
  return isRising(points) && points.every(isDrawable)
    ? withPointBeside(points, gaps.indexOf(Math.max(...gaps)))
    : undefined;
};

/** Points without one of them; the last two stay. */
export const withoutPoint = (points: Points, index: number): Points =>
  points.length <= fewestPoints ? points : points.toSpliced(index, 1);

/** The curve seen in a mirror: what scored high scores low, over the same values. */
export const mirrored = (points: Points): Points => {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return points;
  const turned = points.toReversed().map(([value, score]): Point => [clean(first[0] + last[0] - value), score]);
  return isRising(turned) ? turned : points;
};

/** A straight line over values, for a metric of which too little is known for anything better. */
export const straightLine = (least: number, most: number, direction: 'higher' | 'lower'): Points => {
  const end = most > least ? most : least + 1;
  return direction === 'higher'
    ? [
        [least, 0],
        [end, 100],
      ]
    : [
        [least, 100],
        [end, 0],
      ];
};
