/** The form of a model that a variant makes of it. */
import type { Model, Variant } from './model.ts';

/** The model with what differs for the variant's accounts. */
export const withVariant = (model: Model, variant: Variant): Model => ({
  ...model,
  cutoffs: variant.cutoffs ?? model.cutoffs,
  dimensions: model.dimensions.map((dimension) => ({
    ...dimension,
    weight: variant.dimensionWeights?.[dimension.key] ?? dimension.weight,
  })),
  metrics: model.metrics.map((metric) => ({ ...metric, ...variant.metrics?.[metric.key] })),
});

/** The fields of an account that a condition may ask for, beside the attributes that its list of accounts has. */
export const conditionFields = [
  'key',
  'name',
  'segment',
  'stage',
  'owner',
  'country',
  'plan',
  'currency',
  'seats',
  'grossMargin',
  'mrr',
  'ageDays',
] as const;
