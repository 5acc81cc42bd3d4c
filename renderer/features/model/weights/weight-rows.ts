/** The table of weights: every dimension with its metrics, what each counts for, and why some count for nothing. Pure. */
import { effectiveShares, isInUse } from '../../../../shared/model/effective-shares.ts';
import type { DimensionModel, MetricModel, Model } from '../../../../shared/model/model.ts';

/** A share of the overall score, 0..1; or why there is none. `waiting`: it is not known yet what has data. */
export type Standing =
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'off' | 'noData' | 'noWeight' | 'noMetrics' | 'waiting' };

/** One metric; `index` is its place in the model, as problems name it. */
export interface MetricRow {
  readonly metric: MetricModel;
  readonly index: number;
  readonly standing: Standing;
  /** Switched on without data: it counts as missing. */
  readonly isInsisted: boolean;
}

/** One dimension with its metrics. */
export interface DimensionRow {
  readonly dimension: DimensionModel;
  readonly index: number;
  readonly standing: Standing;
  readonly metrics: readonly MetricRow[];
}

type Fed = ReadonlySet<string> | null;

const sound = <T extends { readonly weight: number }>(items: readonly T[]): readonly T[] =>
  items.map((item) => (Number.isFinite(item.weight) && item.weight > 0 ? item : { ...item, weight: 0 }));

const metricStanding = (metric: MetricModel, share: number, fed: Fed): Standing => {
  if (metric.switch === 'off') return { kind: 'off' };
  if (fed === null) return { kind: 'waiting' };
  if (!isInUse(metric, fed)) return { kind: 'noData' };
  return share > 0 ? { kind: 'share', share } : { kind: 'noWeight' };
};

const dimensionStanding = (
  { weight }: DimensionModel,
  metrics: readonly MetricRow[],
  share: number | undefined,
): Standing => {
  if (share !== undefined) return { kind: 'share', share };
  if (metrics.length === 0) return { kind: 'noMetrics' };
  const kinds = metrics.map(({ standing }) => standing.kind);
  if (kinds.includes('waiting')) return { kind: 'waiting' };
  if (!(weight > 0) || kinds.includes('noWeight')) return { kind: 'noWeight' };
  return { kind: kinds.includes('noData') ? 'noData' : 'off' };
};

/** The rows in the model's order; a weight that is no number yet counts as 0. */
export const weightRows = (model: Pick<Model, 'dimensions' | 'metrics'>, fed: Fed): readonly DimensionRow[] => {
  const { dimensions, metrics } = model;
  const shares = effectiveShares({ dimensions: sound(dimensions), metrics: sound(metrics) }, fed);
  const rows = metrics.map((metric, index): MetricRow => ({
    metric,
    index,
    standing: metricStanding(metric, shares.metrics.get(metric.key) ?? 0, fed),
    isInsisted: metric.switch === 'on' && fed !== null && !fed.has(metric.key),
  }));
  return dimensions.map((dimension, index) => {
    const own = rows.filter(({ metric }) => metric.dimension === dimension.key);
    const share = fed === null ? undefined : shares.dimensions.get(dimension.key);
    return { dimension, index, standing: dimensionStanding(dimension, own, share), metrics: own };
  });
};

/** The largest share of a dimension: what the longest bar stands for. */
export const largestShare = (rows: readonly DimensionRow[]): number =>
  Math.max(0, ...rows.map(({ standing }) => (standing.kind === 'share' ? standing.share : 0)));
