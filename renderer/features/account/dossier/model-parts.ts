/** The weights and points of a model as a table has them. Pure. */
import type { MetricModel, Model } from '../../../../shared/model/model.ts';

/** One metric with its shares. */
export interface WeighedMetric {
  readonly metric: MetricModel;
  /** Of the whole model, and of its dimension; 0..1. */
  readonly ofModel: number;
  readonly ofDimension: number;
  /** Of its dimension in the model. */
  readonly dimensionShare: number;
  /** Whether the row is the first of its dimension. */
  readonly isFirst: boolean;
}

const sum = (weights: readonly { readonly weight: number }[]): number =>
  weights.reduce((total, { weight }) => total + weight, 0);

const shareOf = (weight: number, total: number): number => (total === 0 ? 0 : weight / total);

/** Metrics in the model's order of dimensions; a metric that is switched off is left out. */
export const weighedMetrics = ({ dimensions, metrics }: Model): readonly WeighedMetric[] =>
  dimensions.flatMap((dimension) => {
    const own = metrics.filter((metric) => metric.dimension === dimension.key && metric.switch !== 'off');
    const dimensionShare = shareOf(dimension.weight, sum(dimensions));
    return own.map((metric, place) => {
      const ofDimension = shareOf(metric.weight, sum(own));
      const isFirst = place === 0;
      return { metric, ofDimension, dimensionShare, ofModel: dimensionShare * ofDimension, isFirst };
    });
  });
