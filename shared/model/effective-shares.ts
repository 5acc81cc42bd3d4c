/** How much each part of a model really weighs, once every weight is set against the others. */
import type { Model } from './model.ts';

/** Key → share of the overall score, 0..1, if every metric had a value. */
export interface EffectiveShares {
  readonly dimensions: ReadonlyMap<string, number>;
  readonly metrics: ReadonlyMap<string, number>;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

type Metric = Model['metrics'][number];

/** Whether a metric is in use: switched on, or left to itself with data to take. `fed` null: data for all is assumed. */
export const isInUse = (metric: Pick<Metric, 'key' | 'switch'>, fed: ReadonlySet<string> | null): boolean => {
  if (metric.switch !== 'auto') return metric.switch === 'on';
  return fed === null || fed.has(metric.key);
};

/**
 * The shares of a model where `fed` are the keys of the metrics that have data. What is not in use has none, and a
 * dimension without a metric that counts has none.
 */
export const effectiveShares = (
  model: Pick<Model, 'dimensions' | 'metrics'>,
  fed: ReadonlySet<string> | null,
): EffectiveShares => {
  const inUse = model.metrics.filter((metric) => isInUse(metric, fed));
  const within = (dimension: string): number =>
    sum(inUse.filter((metric) => metric.dimension === dimension).map(({ weight }) => weight));
  const counting = model.dimensions.filter(({ key, weight }) => weight > 0 && within(key) > 0);
  const total = sum(counting.map(({ weight }) => weight));
  const dimensions = new Map(counting.map(({ key, weight }) => [key, weight / total]));
  const shareOf = ({ dimension, weight }: Metric): number =>
    weight === 0 ? 0 : ((dimensions.get(dimension) ?? 0) * weight) / within(dimension);
  return { dimensions, metrics: new Map(inUse.map((metric) => [metric.key, shareOf(metric)])) };
};
