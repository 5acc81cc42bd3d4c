/** Edits of a model's dimensions and of the metrics in them. Pure. */
import { fold } from '../../../../shared/fold.ts';
import type { Language } from '../../../../shared/languages.ts';
import { shifted } from '../shifted.ts';
import type { DimensionModel, MetricModel, Model, OwnName, Variant } from '../../../../shared/model/model.ts';

/** The model with something else of one dimension. */
export const withDimension = (
  model: Model,
  key: string,
  change: Partial<Pick<DimensionModel, 'name' | 'weight'>>,
): Model => ({
  ...model,
  dimensions: model.dimensions.map((own) => (own.key === key ? { ...own, ...change } : own)),
});

/** The model with something else of one metric. */
export const withMetric = (
  model: Model,
  key: string,
  change: Partial<Pick<MetricModel, 'weight' | 'switch' | 'dimension'>>,
): Model => ({
  ...model,
  metrics: model.metrics.map((own) => (own.key === key ? { ...own, ...change } : own)),
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

const longestKey = 60;

/** A key for a name: its letters and digits, the words run together; a number behind it where it is taken. */
export const keyFrom = (name: string, taken: readonly string[]): string => {
  const words = name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const joined = words
    .map((word, i) => (i === 0 ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('')
    .slice(0, longestKey);
  const base = /^[\p{L}_]/u.test(joined) ? joined : `_${joined}`;
  const isFree = (key: string): boolean => !taken.includes(key) && !(key in Object.prototype) && key !== '_';
  const numbered = (n: number): string => (isFree(`${base}${n}`) ? `${base}${n}` : numbered(n + 1));
  return isFree(base) ? base : numbered(2);
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
    : { key: keyFrom(name, keys), name: name.trim(), weight: newWeight };
  return { ...model, dimensions: [...model.dimensions, added] };
};

/** A name as it is changed in one language; those of other languages stay. */
export const renamed = (old: OwnName | undefined, name: string, language: Language): OwnName =>
  typeof old === 'object' ? { ...old, [language]: name } : name;

const without = <T>(
  record: Readonly<Record<string, T>> | undefined,
  keys: readonly string[],
): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record ?? {}).filter(([key]) => !keys.includes(key)));

const trimmed = (variant: Variant, dimension: string, metrics: readonly string[]): Variant => ({
  ...variant,
  ...(variant.dimensionWeights && { dimensionWeights: without(variant.dimensionWeights, [dimension]) }),
  ...(variant.metrics && { metrics: without(variant.metrics, metrics) }),
});

/**
 * The model without a dimension. Its metrics go to another one, or with it (`to` null); then rules and segments say
 * nothing of them any more.
 */
export const withoutDimension = (model: Model, key: string, to: string | null): Model => {
  const leaving = to === null ? model.metrics.filter((own) => own.dimension === key).map((own) => own.key) : [];
  return {
    ...model,
    dimensions: model.dimensions.filter((own) => own.key !== key),
    metrics: model.metrics
      .filter((own) => !leaving.includes(own.key))
      .map((own) => (own.dimension === key && to !== null ? { ...own, dimension: to } : own)),
    caps: model.caps.filter(({ metric }) => !leaving.includes(metric)),
    variants: model.variants.map((variant) => trimmed(variant, key, leaving)),
  };
};
