import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreValues } from '../../../electron/engine/scoring/score-values.ts';
import type { Model } from '../../../shared/model/model.ts';
import {
  type AnyValues,
  anyKeys,
  anyModel,
  anyValues,
  risingPoints,
  valuesOf,
} from '../../helpers/any-model.ts';

const scored = (model: Model, values: AnyValues) => scoreValues(model, valuesOf(values));

/** A model with two formulas over its metrics: their sum, and the greater of two halves. Both rise with each. */
const withFormulas = (model: Model): Model => {
  const [first] = model.metrics;
  if (!first) throw new RangeError('a model has metrics');
  const made = (key: string, formula: string) => ({
    ...first,
    key,
    source: { kind: 'formula', formula } as const,
  });
  return {
    ...model,
    metrics: [...model.metrics, made('sum', 'm0 + m1 + half'), made('half', 'max(m0 / 2, m2 / 2)')],
  };
};

describe('a score', () => {
  it('does not care about the scale of the weights, contributions and coverage neither', () => {
    const factor = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(anyModel(), anyValues, fc.tuple(factor, factor), (model, values, [a, b]) => {
        const scaled: Model = {
          ...model,
          dimensions: model.dimensions.map((d) => ({ ...d, weight: d.weight * a })),
          metrics: model.metrics.map((m) => ({ ...m, weight: m.weight * b })),
        };
        const [before, after] = [scored(model, values), scored(scaled, values)];
        expect(after.score ?? -1).toBeCloseTo(before.score ?? -1, 9);
        expect(after.coverage).toBeCloseTo(before.coverage, 9);
        const contributions = (score: typeof before) =>
          score.dimensions.flatMap(({ metrics }) => metrics.map(({ contribution }) => contribution ?? -1));
        contributions(after).forEach((own, i) =>
          expect(own).toBeCloseTo(contributions(before)[i] as number, 9),
        );
      }),
    );
  });

  it('is never lower for a higher value of a metric with rising points, under any policy, formulas included', () => {
    const raise = fc.record({
      key: fc.constantFrom(...anyKeys),
      by: fc.double({ min: 0, max: 200, noNaN: true }),
    });
    fc.assert(
      fc.property(anyModel(risingPoints).map(withFormulas), anyValues, raise, (model, values, { key, by }) => {
        const value = values[key];
        fc.pre(typeof value === 'number');
        const before = scored(model, values);
        const after = scored(model, { ...values, [key]: (value as number) + by });
        expect(after.score ?? -1).toBeGreaterThanOrEqual((before.score ?? -1) - 1e-9);
      }),
    );
  });
});
