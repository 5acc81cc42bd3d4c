/** What the engine is asked for the values of a metric: no more of the draft than they depend on. Pure. */
import type { MetricModel, Model, Points, Variant } from '../../../../shared/model/model.ts';

/** Any that pass: values do not depend on points. */
const standInPoints: Points = [
  [0, 0],
  [1, 100],
];
const dimension = 'adoption';

const plainMetric = (metric: MetricModel): MetricModel => ({
  key: metric.key,
  ...(metric.source && { source: metric.source }),
  dimension,
  weight: 1,
  points: standInPoints,
  policy: 'exclude',
  switch: metric.switch,
  minimumN: metric.minimumN,
  maximumAgeDays: metric.maximumAgeDays,
});

const plainVariant = ({ name, when, metrics }: Variant): Variant => ({
  name,
  when,
  metrics: Object.fromEntries(
    Object.entries(metrics ?? {}).map(([key, own]) => [key, own.switch ? { switch: own.switch } : {}]),
  ),
});

/**
 * The draft as far as values hang on it. It stays the same while points and weights are edited, so that nothing is
 * asked twice, and what is wrong with those does not matter.
 */
export const spreadQuestion = (draft: Model): Model => ({
  name: 'draft',
  version: 1,
  cutoffs: { amber: 50, green: 75 },
  minimumCoverage: 0.5,
  dimensions: [{ key: dimension, weight: 1 }],
  metrics: draft.metrics.map(plainMetric),
  caps: [],
  variants: draft.variants.map(plainVariant),
});
