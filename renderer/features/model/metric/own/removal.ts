/** Taking a metric out of the model, with everything that names it. Pure. */
import type { CapRule, Model } from '../../../../../shared/model/model.ts';
import { usesOf } from '../../../../../shared/model/formula/formula-faults.ts';

/** What goes with a metric. */
export interface Removal {
  /** Keys of the metric and of all formulas that name one of these. */
  readonly metrics: readonly string[];
  readonly caps: readonly CapRule[];
  /** Names of the segments that have rules of their own for one of them. */
  readonly variants: readonly string[];
}

/** A metric and all formulas that could not be computed without it. */
export const withFollowers = (model: Model, key: string): readonly string[] => {
  const uses = usesOf(model.metrics);
  const gone = new Set([key]);
  const grow = (): boolean => {
    const more = model.metrics.filter(
      (metric) => !gone.has(metric.key) && uses.get(metric.key)?.some((name) => gone.has(name)),
    );
    more.forEach((metric) => gone.add(metric.key));
    return more.length > 0;
  };
  while (grow());
  return [...gone];
};

/** What would go with a metric. */
export const removalOf = (model: Model, key: string): Removal => {
  const metrics = withFollowers(model, key);
  return {
    metrics,
    caps: model.caps.filter(({ metric }) => metrics.includes(metric)),
    variants: model.variants
      .filter((variant) => Object.keys(variant.metrics ?? {}).some((own) => metrics.includes(own)))
      .map(({ name }) => name),
  };
};

/** The model without them. */
export const withoutMetrics = (model: Model, { metrics }: Pick<Removal, 'metrics'>): Model => ({
  ...model,
  metrics: model.metrics.filter(({ key }) => !metrics.includes(key)),
  caps: model.caps.filter(({ metric }) => !metrics.includes(metric)),
  variants: model.variants.map((variant) =>
    variant.metrics
      ? {
          ...variant,
          metrics: Object.fromEntries(
            Object.entries(variant.metrics).filter(([key]) => !metrics.includes(key)),
          ),
        }
      : variant,
  ),
});
