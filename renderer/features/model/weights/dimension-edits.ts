/** Edits of a model's dimensions and of the metrics in them. Pure. */
import { fold } from '../../../../shared/fold.ts';
import type { Language } from '../../../../shared/languages.ts';
import { keyFor } from '../metric/own/metric-key.ts';
import { withFollowers, withoutMetrics } from '../metric/own/removal.ts';
import { shifted } from '../shifted.ts';
import type { DimensionModel, Model, OwnName, Variant } from '../../../../shared/model/model.ts';

/** The model with something else of one dimension. */
export const withDimension = (
  model: Model,
  key: string,
  change: Partial<Pick<DimensionModel, 'name' | 'weight'>>,
): Model => ({
  ...model,
  dimensions: model.dimensions.map((own) => (own.key === key ? { ...own, ...change } : own)),
});

/** All metrics of a dimension weigh 1. */
export const madeEqual = (model: Model, dimension: string): Model => ({
  ...model,
  metrics: model.metrics.map((own) =>
    own.dimension === dimension && own.weight !== 1 ? { ...own, weight: 1 } : own,
  ),
});

/** The model with a dimension some places up (negative) or down. */
export const withDimensionMoved = (model: Model, key: string, by: number): Model => {
  const from = model.dimensions.findIndex((own) => own.key === key);
  const dimensions = shifted(model.dimensions, from, by);
  return dimensions === model.dimensions ? model : { ...model, dimensions };
};

/** A dimension that is built in, by what the reader's language calls it. */
export interface KnownDimension {
  readonly key: string;
  readonly name: string;
}

const newWeight = 10;

/** The model with one more dimension at its end. The name of a built-in one that is not there brings that one back. */
export const withNewDimension = (model: Model, name: string, builtIn: readonly KnownDimension[]): Model => {
  const taken = model.dimensions.map(({ key }) => key);
  const known = builtIn.find((own) => fold(own.name) === fold(name) && !taken.includes(own.key));
  const keys = [...taken, ...builtIn.map(({ key }) => key)];
  const added: DimensionModel = known
    ? { key: known.key, weight: newWeight }
    : { key: keyFor(name, keys), name: name.trim(), weight: newWeight };
  return { ...model, dimensions: [...model.dimensions, added] };
};

/** A name as it is changed in one language; those of other languages stay. */
export const renamed = (old: OwnName | undefined, name: string, language: Language): OwnName =>
  typeof old === 'object' ? { ...old, [language]: name } : name;

const withoutWeight = (variant: Variant, dimension: string): Variant => {
  if (!variant.dimensionWeights) return variant;
  const kept = Object.entries(variant.dimensionWeights).filter(([key]) => key !== dimension);
  return { ...variant, dimensionWeights: Object.fromEntries(kept) };
};

/** The model without the metrics of a dimension, and without what is built on them. */
const withoutItsMetrics = (model: Model, dimension: string): Model => {
  const own = model.metrics.filter((metric) => metric.dimension === dimension);
  return withoutMetrics(model, { metrics: own.flatMap(({ key }) => withFollowers(model, key)) });
};

const withMetricsMoved = (model: Model, from: string, to: string): Model => ({
  ...model,
  metrics: model.metrics.map((own) => (own.dimension === from ? { ...own, dimension: to } : own)),
});

/** The model without a dimension. Its metrics go to another one, or with it (`to` null). */
export const withoutDimension = (model: Model, key: string, to: string | null): Model => {
  const rest = to === null ? withoutItsMetrics(model, key) : withMetricsMoved(model, key, to);
  return {
    ...rest,
    dimensions: rest.dimensions.filter((own) => own.key !== key),
    variants: rest.variants.map((variant) => withoutWeight(variant, key)),
  };
};
