/** What a slider runs along: a metric's values with the light that each of them has. Pure. */
import { bandOf } from '../../../../shared/model/band-of.ts';
import type { MetricDefinition } from '../../../../shared/model/account-page.ts';
import type { Band, Cutoffs, Points } from '../../../../shared/model/model.ts';
import { scoreOf, valueFor } from '../../../../shared/model/points.ts';

/** From the lowest to the highest value that can be chosen; values are rounded to `step`. */
export interface Track {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

/** Steps over the whole width, roughly: fine enough for any target, coarse enough for whole figures. */
const stepsWanted = 200;

/** 1, 0.1, 10…: the power of ten that gives at least the wanted steps. */
const stepOf = (width: number): number => 10 ** Math.floor(Math.log10(width / stepsWanted) + 1e-9);

/** The ends of a metric's points, wider where the account's own value lies outside. */
export const trackOf = ({ points }: Pick<MetricDefinition, 'points'>, own: number | null): Track => {
  const ends = [points[0]?.[0] ?? 0, points.at(-1)?.[0] ?? 100, ...(own === null ? [] : [own])];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return low < high ? { low, high, step: stepOf(high - low) } : { low, high: low + 1, step: 0.1 };
};

/** A value on the slider as it is taken: rounded to the step, the ends of the track as they are. */
export const takenValue = ({ low, high, step }: Track, value: number): number => {
  if (value <= low || value >= high) return Math.min(high, Math.max(low, value));
  return Number((Math.round(value / step) * step).toPrecision(12));
};

/** A value's place on the track, in percent. */
export const placeOnTrack = ({ low, high }: Track, value: number): number =>
  Math.min(100, Math.max(0, ((value - low) / (high - low)) * 100));

/** A stretch of values that have one light. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly band: Band;
}

/** Where a piece of the line crosses a score, if it does. */
const crossing = (a: Points[number], b: Points[number], score: number): readonly number[] =>
  (a[1] - score) * (b[1] - score) < 0 ? [a[0] + ((b[0] - a[0]) * (score - a[1])) / (b[1] - a[1])] : [];

/** The lights along a track, from its low end to its high one without a gap. */
export const stretchesOf = (points: Points, cutoffs: Cutoffs, { low, high }: Track): readonly Stretch[] => {
  const crossings = points.flatMap((point, i) => {
    const next = points[i + 1];
    return next ? [cutoffs.amber, cutoffs.green].flatMap((cutoff) => crossing(point, next, cutoff)) : [];
  });
  const inside = [...points.map(([value]) => value), ...crossings].filter(
    (value) => value > low && value < high,
  );
  const borders = [low, ...inside.toSorted((a, b) => a - b), high];
  const stretches: Stretch[] = [];
  for (const [i, from] of borders.slice(0, -1).entries()) {
    const to = borders[i + 1] ?? high;
    const band = bandOf(scoreOf(points, (from + to) / 2), cutoffs);
    const last = stretches.at(-1);
    if (last?.band === band) stretches[stretches.length - 1] = { ...last, to };
    else if (to > from) stretches.push({ from, to, band });
  }
  return stretches;
};

/** The nearest value that is green; undefined where the points never are, or it is green already. */
export const greenTarget = (points: Points, { green }: Cutoffs, from: number): number | undefined => {
  const target = valueFor(points, green, from);
  return target === from ? undefined : target;
};
