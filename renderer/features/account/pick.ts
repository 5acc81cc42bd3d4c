/** What the account page picks out of a score: pure functions, no words and no drawing. */
import { builtInDimensions } from '../../../shared/model/metrics.ts';
import type { AccountPage } from '../../../shared/model/account-page.ts';
import type {
  AccountScore,
  DimensionScore,
  HistoryPoint,
  Lever,
  MetricScore,
} from '../../../shared/model/score.ts';

/** A metric that has a value and counts. */
export type LiveMetric = MetricScore & {
  readonly value: number;
  readonly score: number;
  readonly contribution: number;
};

/** Whether a metric adds to the overall score. */
export const isLive = (metric: MetricScore): metric is LiveMetric =>
  metric.value !== null && metric.score !== null && metric.contribution !== null;

/** Points of the overall score that a metric misses to its full: weight × (100 − score). */
export const shortfallOf = (metric: LiveMetric): number => metric.weight * (100 - metric.score);

/** The metric with the lowest score; of equals the one that weighs more. Null when none has a value. */
export const weakestMetric = (dimension: DimensionScore): LiveMetric | null =>
  dimension.metrics
    .filter(isLive)
    .reduce<LiveMetric | null>(
      (worst, metric) =>
        worst === null ||
        metric.score < worst.score ||
        (metric.score === worst.score && metric.weight > worst.weight)
          ? metric
          : worst,
      null,
    );

/** The largest number of points any metric could bring, 0..100: the scale that all bars of the page share. */
export const barScale = (score: Pick<AccountScore, 'dimensions'>): number =>
  Math.max(
    0,
    ...score.dimensions.flatMap((dimension) => dimension.metrics.map((metric) => metric.weight * 100)),
  );

/** Metrics that a dimension shows as rows (in the model, whatever their state) and those whose data never came. */
export const splitOff = (
  dimension: DimensionScore,
): { readonly shown: readonly MetricScore[]; readonly off: readonly MetricScore[] } => ({
  shown: dimension.metrics.filter((metric) => metric.state !== 'off'),
  off: dimension.metrics.filter((metric) => metric.state === 'off'),
});

/** Place of a dimension on the page: the built-in ones in their order, a user's own after them. */
const placeOf = (key: string): number => {
  const place = (builtInDimensions as readonly string[]).indexOf(key);
  return place < 0 ? builtInDimensions.length : place;
};

/** A column of the page: a dimension of the score, or only the name of one whose data was never imported. */
export type ColumnChoice = { readonly key: string; readonly dimension: DimensionScore | null };

/** Whether nothing of a dimension was ever imported. */
const isSilent = (dimension: DimensionScore): boolean =>
  dimension.metrics.every((metric) => metric.state === 'off');

/** The columns of the page in order. */
export const columnsOf = (page: Pick<AccountPage, 'score' | 'dimensionsOff'>): readonly ColumnChoice[] => {
  const scored = page.score.dimensions.map((dimension) => ({
    key: dimension.key,
    dimension: isSilent(dimension) ? null : dimension,
  }));
  const others = page.dimensionsOff.filter((key) => !scored.some((column) => column.key === key));
  return [...scored, ...others.map((key) => ({ key, dimension: null }))].toSorted(
    (a, b) => placeOf(a.key) - placeOf(b.key),
  );
};

/** A lever with its step on the path to green, and the score once it and all before it are pulled. */
export interface LeverStep {
  readonly lever: Lever;
  /** 1, 2, 3… on the path; null beside it. */
  readonly step: number | null;
  readonly reached: number | null;
}

/** The path's levers first, in its order, then the others by gain; at most `limit`. */
export const leverSteps = (
  page: Pick<AccountPage, 'levers' | 'pathToGreen' | 'score'>,
  limit: number,
): readonly LeverStep[] => {
  const path = page.pathToGreen?.levers ?? [];
  let reached = page.score.score ?? 0;
  const steps = path.map((lever, index): LeverStep => {
    reached += lever.gain;
    return { lever, step: index + 1, reached };
  });
  const rest = page.levers
    .filter((lever) => !path.some((taken) => taken.metric === lever.metric))
    .toSorted((a, b) => b.gain - a.gain)
    .map((lever): LeverStep => ({ lever, step: null, reached: null }));
  return [...steps, ...rest].slice(0, limit);
};

/** One line of the history: the overall score (null) or a dimension's. */
export const seriesOf = (
  history: readonly HistoryPoint[],
  dimension: string | null,
): readonly (number | null)[] =>
  history.map((point) => (dimension === null ? point.score : (point.dimensions[dimension] ?? null)));

/** How many dimensions have a score, of how many the model could have. */
export const measuredCount = (
  page: Pick<AccountPage, 'score' | 'dimensionsOff'>,
): { readonly measured: number; readonly all: number } => ({
  measured: page.score.dimensions.filter((dimension) => dimension.score !== null).length,
  all: new Set([...page.score.dimensions.map((dimension) => dimension.key), ...page.dimensionsOff]).size,
});
