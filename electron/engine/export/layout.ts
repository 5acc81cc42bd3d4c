/** A model in the order in which the workbook lays it out: the metrics of a dimension side by side. */
import type { DimensionModel, MetricModel, Model } from '../../../shared/model/model.ts';
import { withVariant } from '../../../shared/model/with-variant.ts';

/** A dimension and where its metrics stand among all. */
export interface LaidDimension {
  readonly dimension: DimensionModel;
  readonly from: number;
  readonly count: number;
}

/** What the sheets share. */
export interface Layout {
  readonly model: Model;
  /** The base and each variant; parts of every one in the same order. */
  readonly forms: readonly Model[];
  readonly metrics: readonly MetricModel[];
  readonly dimensions: readonly LaidDimension[];
  /** The most points that a metric has in any form. */
  readonly mostPoints: number;
  readonly accounts: number;
}

const inOrder = (model: Model): Model => ({
  ...model,
  metrics: model.dimensions.flatMap(({ key }) => model.metrics.filter(({ dimension }) => dimension === key)),
});

/** The layout of a model for so many accounts. */
export const layoutOf = (model: Model, accounts: number): Layout => {
  const ordered = inOrder(model);
  const forms = [ordered, ...ordered.variants.map((variant) => withVariant(ordered, variant))];
  const { metrics } = ordered;
  return {
    model: ordered,
    forms,
    metrics,
    dimensions: ordered.dimensions.map((dimension) => ({
      dimension,
      from: metrics.findIndex((metric) => metric.dimension === dimension.key),
      count: metrics.filter((metric) => metric.dimension === dimension.key).length,
    })),
    mostPoints: Math.max(...forms.flatMap((form) => form.metrics.map(({ points }) => points.length))),
    accounts,
  };
};

/** The row of the first account, on every sheet that has one row per account. */
export const firstRow = 2;

/** The row of the last one; of none at all, the first. */
export const lastRow = ({ accounts }: Layout): number => firstRow + Math.max(1, accounts) - 1;
