import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cappedBand } from '../../../electron/engine/scoring/caps.ts';
import { scoreValues } from '../../../electron/engine/scoring/score-values.ts';
import { formsOf } from '../../../electron/engine/scoring/variants.ts';
import { canEvaluate, evaluate } from '../../../electron/engine/scoring/what-if/evaluate.ts';
import { sensitivityOf } from '../../../electron/engine/scoring/what-if/sensitivity.ts';
import { bandCodes, tableOf, type WhatIfTable } from '../../../electron/engine/scoring/what-if/table.ts';
import { withValues } from '../../../electron/engine/scoring/what-if/with-values.ts';
import type { Model } from '../../../shared/model/model.ts';
import { type AnyValues, anyKeys, anyModel, anyValues, valuesOf } from '../../helpers/any-model.ts';

/** Any model with a variant that weighs, colours and judges differently. */
const withVariant: fc.Arbitrary<Model> = fc.tuple(anyModel(), anyModel()).map(([base, other]) => ({
  ...base,
  variants: [
    {
      name: 'Other',
      when: [],
      cutoffs: other.cutoffs,
      dimensionWeights: Object.fromEntries(other.dimensions.map(({ key, weight }) => [key, weight])),
      metrics: Object.fromEntries(
        other.metrics.map(({ key, weight, points, policy }) => [key, { weight, points, policy }]),
      ),
    },
  ],
}));

const accounts = fc.array(fc.record({ form: fc.constantFrom(0, 1), values: anyValues }), {
  minLength: 1,
  maxLength: 12,
});

type Accounts = readonly { readonly form: number; readonly values: AnyValues }[];

const tableFrom = (model: Model, rows: Accounts): WhatIfTable =>
  tableOf(
    model,
    rows.map(({ form, values }, i) => ({
      id: i,
      key: `A${i}`,
      name: `A${i}`,
      form,
      model: formsOf(model)[form] as Model,
      valueOf: valuesOf(values),
      override: null,
    })),
  );

const expectSame = (table: WhatIfTable, model: Model, rows: Accounts): void => {
  const { scores, coverage, bands, dimensions } = evaluate(table, model);
  rows.forEach(({ form, values }, i) => {
    const score = scoreValues(formsOf(model)[form] as Model, valuesOf(values));
    if (score.score === null) expect(scores[i]).toBeNaN();
    else expect(Math.abs((scores[i] ?? NaN) - score.score)).toBeLessThanOrEqual(1e-12);
    for (const { key, score: own } of score.dimensions) expect(dimensions.get(key)?.[i]).toBe(own ?? NaN);
    expect(Math.abs((coverage[i] ?? NaN) - score.coverage)).toBeLessThanOrEqual(1e-12);
    expect(bandCodes[bands[i] ?? -1]).toBe(cappedBand(score.computedBand, score.caps));
  });
};

describe('what if the model were another', () => {
  it('scores as scoring does, under the model and under one with other weights, points and policies', () => {
    fc.assert(
      fc.property(withVariant, withVariant, accounts, (model, other, rows) => {
        const table = tableFrom(model, rows);
        expectSame(table, model, rows);
        expectSame(table, other, rows);
        expectSame(table, model, rows);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps a band that a person set', () => {
    fc.assert(
      fc.property(anyModel(), anyValues, (model, values) => {
        const row = { id: 1, key: 'A', name: 'A', form: 0, model, valueOf: valuesOf(values) };
        const { bands } = evaluate(tableOf(model, [{ ...row, override: 'green' }]), model);
        expect(bandCodes[bands[0] ?? -1]).toBe('green');
      }),
      { numRuns: 20 },
    );
  });

  it('refuses a model whose values would be others', () => {
    const [model] = fc.sample(anyModel(), { numRuns: 1, seed: 1 }) as [Model];
    const table = tableFrom(model, []);
    const stricter = { ...model, metrics: model.metrics.map((metric) => ({ ...metric, minimumN: 3 })) };
    const lighter = { ...model, metrics: model.metrics.map((metric) => ({ ...metric, weight: 3 })) };
    expect(canEvaluate(table, lighter)).toBe(true);
    expect(canEvaluate(table, stricter)).toBe(false);
    expect(() => evaluate(table, stricter)).toThrow(RangeError);
  });
});

describe('what if a value were another', () => {
  it('scores as if the account had it', () => {
    const change = fc.tuple(fc.constantFrom(...anyKeys), fc.integer({ min: 0, max: 100 }));
    fc.assert(
      fc.property(anyModel(), anyValues, change, (model, values, [key, value]) => {
        const what = scoreValues(model, withValues(valuesOf(values), { [key]: value }));
        expect(what).toEqual(scoreValues(model, valuesOf({ ...values, [key]: value })));
      }),
    );
  });
});

describe('sensitivity', () => {
  // Two dimensions of weight 50 with one metric each, scores 100 and 50: 75, just green. With a first weight of 45
  // it is (45 × 100 + 50 × 50) ÷ 95 = 73.7, amber; with a second weight of 55 (50 × 100 + 55 × 50) ÷ 105 = 73.8.
  const dimension = (key: string) => ({ key, weight: 50 });
  const metric = (key: string, own: string): Model['metrics'][number] => ({
    key,
    dimension: own,
    weight: 1,
    points: [
      [0, 0],
      [100, 100],
    ],
    policy: 'exclude',
    switch: 'auto',
    minimumN: null,
    maximumAgeDays: null,
  });
  const model: Model = {
    name: 'Two',
    version: 1,
    cutoffs: { amber: 50, green: 75 },
    minimumCoverage: 0,
    dimensions: [dimension('d0'), dimension('d1')],
    metrics: [metric('m0', 'd0'), metric('m1', 'd1')],
    caps: [],
    variants: [],
  };

  it('names the accounts that change band when a weight moves by a tenth, both ways', () => {
    const table = tableFrom(model, [
      { form: 0, values: { m0: 100, m1: 50 } },
      { form: 0, values: { m0: 90, m1: 90 } },
    ]);
    const [first, second, ...metrics] = sensitivityOf(table, model);
    const change = { id: 0, key: 'A0', name: 'A0', from: 'green', to: 'amber' };
    expect(first).toMatchObject({ kind: 'dimension', key: 'd0', larger: [], smaller: [change] });
    expect(second).toMatchObject({ kind: 'dimension', key: 'd1', larger: [change], smaller: [] });
    // A metric that is alone in its dimension has all of it, whatever its weight.
    expect(metrics.map(({ kind, larger, smaller }) => [kind, larger, smaller])).toEqual([
      ['metric', [], []],
      ['metric', [], []],
    ]);
  });
});
