/** The worked cases of the health model as accounts with values, and what each must come to. */
import type { ScoredInputs } from '../../electron/engine/scoring/index.ts';
import { texts } from '../../shared/i18n/index.ts';
import { defaultModel } from '../../shared/model/default-model.ts';
import type { MetricModel, Model, Points, Policy } from '../../shared/model/model.ts';
import worked from '../fixtures/worked.json' with { type: 'json' };
import { type AnyValues, valuesOf } from './any-model.ts';
import { scoredOf, type Told } from './exported.ts';

const metric = (key: string, dimension: string, more: Partial<MetricModel>): MetricModel => ({
  key,
  source: { kind: 'own', dataset: 'measurements', metric: key },
  dimension,
  weight: 1,
  points: [
    [0, 0],
    [100, 100],
  ],
  policy: 'exclude',
  switch: 'auto',
  minimumN: null,
  maximumAgeDays: null,
  ...more,
});

type RollUpCase = (typeof worked.rollUp)[number];

const modelOf = ({ dimensions, metrics }: RollUpCase): Model => ({
  ...defaultModel,
  dimensions: Object.entries(dimensions).map(([key, weight]) => ({ key, weight: Number(weight) })),
  metrics: metrics.map(({ key, dimension, weight, policy }) =>
    metric(key, dimension, { weight, policy: policy as Policy }),
  ),
  caps: [],
  variants: [],
});

const toldOf = ({ expected }: RollUpCase): Told => {
  const light = texts.en.bands[expected.band as keyof typeof texts.en.bands].word;
  return {
    key: 'K0',
    score: expected.score,
    light,
    computedLight: light,
    range: [Number(expected.range[0]), Number(expected.range[1])],
    coverage: expected.coverage,
    dimensions: Object.values(expected.dimensionScores).map((score) => score ?? null),
  };
};

/** One account per case of the roll-up, and what is said of it. */
export const workedRollUps = (): readonly { readonly scored: ScoredInputs; readonly expected: Told }[] =>
  worked.rollUp.map((own) => {
    const values = Object.fromEntries(own.metrics.map(({ key, state, score }) => [key, score ?? state]));
    return {
      scored: scoredOf(modelOf(own), [{ valueOf: valuesOf(values as AnyValues) }]),
      expected: toldOf(own),
    };
  });

/** One account with a dimension per case of the points; its score must be the case's. */
export const workedPoints = (): { readonly scored: ScoredInputs; readonly expected: readonly number[] } => {
  const keys = worked.points.map((_, i) => `p${i}`);
  const model: Model = {
    ...defaultModel,
    dimensions: keys.map((key) => ({ key, weight: 1 })),
    metrics: worked.points.map(({ points }, i) =>
      metric(`p${i}`, `p${i}`, { points: points as unknown as Points }),
    ),
    caps: [],
    variants: [],
  };
  const values = Object.fromEntries(worked.points.map(({ value }, i) => [`p${i}`, value]));
  return {
    scored: scoredOf(model, [{ valueOf: valuesOf(values) }]),
    expected: worked.points.map(({ score }) => score),
  };
};
