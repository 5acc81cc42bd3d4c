import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween } from '../../../electron/engine/scoring/change.ts';
import { meanChange } from '../../../electron/engine/scoring/mean-change.ts';
import type { BareScore } from '../../../electron/engine/scoring/score-account.ts';
import { scoreValues } from '../../../electron/engine/scoring/score-values.ts';
import type { MetricModel, Model } from '../../../shared/model/model.ts';
import { type AnyValues, anyModel, anyValues, valuesOf } from '../../helpers/any-model.ts';

const scored = (model: Model, values: AnyValues, variant: string | null = null): BareScore => {
  const score = scoreValues(model, valuesOf(values));
  const { cutoffs } = model;
  return { id: 1, key: 'A', name: 'A', variant, override: null, cutoffs, ...score, band: score.computedBand };
};

const total = (parts: readonly { readonly change: number }[]): number =>
  parts.reduce((sum, part) => sum + part.change, 0);

/** Two metrics in one dimension, each of them its own score: value = score. */
const metric = (key: string, more: Partial<MetricModel> = {}): MetricModel => ({
  key,
  dimension: 'd',
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
const modelOf = (...metrics: readonly MetricModel[]): Model => ({
  name: 'Two',
  version: 1,
  cutoffs: { amber: 50, green: 75 },
  minimumCoverage: 0,
  dimensions: [{ key: 'd', weight: 1 }],
  metrics,
  caps: [],
  variants: [],
});
const two = modelOf(metric('a'), metric('b'));

describe('why a score changed', () => {
  it('adds up to the change, whatever the values, the models and what is unknown', () => {
    fc.assert(
      fc.property(
        fc.tuple(anyModel(), anyModel()),
        fc.tuple(anyValues, anyValues),
        ([older, newer], [then, now]) => {
          const split = changeBetween({
            earlier: scored(older, then),
            later: scored(older, now),
            edited: scored(newer, now),
          });
          const whole = (split.to ?? 0) - (split.from ?? 0);
          const parts = Object.values(split.parts).reduce((sum, part) => sum + part, 0);
          expect(Math.abs(total(split.metrics) + split.modelEdits - whole)).toBeLessThan(1e-9);
          expect(Math.abs(parts - whole)).toBeLessThan(1e-9);
          expect(Math.abs(total(split.edits) - split.modelEdits)).toBeLessThan(1e-9);
          if (split.change !== null) expect(Math.abs(split.change - whole)).toBeLessThan(1e-9);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('tells what moved, arrived, expired and went', () => {
    // Then a = 80 alone: 80 points. Now b = 40 as well: a brings 40, b brings 20, together 60.
    const arrived = changeBetween({
      earlier: scored(two, { a: 80, b: 'missing' }),
      later: scored(two, { a: 80, b: 40 }),
    });
    expect(arrived.metrics.map(({ metric: key, kind, change }) => [key, kind, change])).toEqual([
      ['a', 'moved', -40],
      ['b', 'arrived', 20],
    ]);
    expect([arrived.from, arrived.to, arrived.change]).toEqual([80, 60, -20]);
    const back = (b: AnyValues[string]) =>
      changeBetween({ earlier: scored(two, { a: 80, b: 40 }), later: scored(two, { a: 80, b }) }).parts;
    expect(back('expired')).toEqual({ moved: 40, arrived: 0, expired: -20, gone: 0, standIn: 0, model: 0 });
    expect(back('missing')).toMatchObject({ expired: 0, gone: -20 });
    expect(back('off')).toMatchObject({ expired: 0, gone: -20 });
  });

  it('counts what stands in for the unknown', () => {
    // b is worth 50 while unknown: 25 points beside a; when a is gone and left out, b alone: 50.
    const neutral = modelOf(metric('a'), metric('b', { policy: 'neutral' }));
    const { metrics, change } = changeBetween({
      earlier: scored(neutral, { a: 80, b: 'missing' }),
      later: scored(neutral, { a: 'missing', b: 'missing' }),
    });
    // Then 40 + 25 = 65, now 50: −15 = −40 (a) + 25 (b).
    expect(metrics.map((part) => [part.metric, part.kind, part.change])).toEqual([
      ['a', 'gone', -40],
      ['b', 'standIn', 25],
    ]);
    expect(change).toBe(-15);
  });

  it('sets edits of the model apart, metric by metric', () => {
    // The later date is 80 and 40: 60 with equal weights, 70 when a weighs three times as much: 60 + 10.
    const heavier = modelOf(metric('a', { weight: 3 }), metric('b'));
    const later = scored(two, { a: 80, b: 40 });
    const split = changeBetween({
      earlier: scored(two, { a: 60, b: 40 }),
      later,
      edited: scored(heavier, { a: 80, b: 40 }),
    });
    expect(split).toMatchObject({ from: 50, to: 70, change: 20, modelEdits: 10 });
    expect(split.edits).toEqual([
      { metric: 'a', dimension: 'd', change: 20 },
      { metric: 'b', dimension: 'd', change: -10 },
    ]);
    expect(split.parts).toMatchObject({ moved: 10, model: 10 });
  });

  it('has no change where one date has no score, and names the forms of the model', () => {
    const split = changeBetween({
      earlier: scored(two, { a: 'missing', b: 'missing' }, 'Small'),
      later: scored(two, { a: 80, b: 40 }, 'Large'),
    });
    expect(split).toMatchObject({ from: null, to: 60, change: null, variants: { from: 'Small', to: 'Large' } });
    expect(split.parts.arrived).toBe(60);
  });
});

describe('why the mean score changed', () => {
  it('adds up over accounts with a score at both dates', () => {
    const pairs = fc.array(fc.tuple(anyValues, anyValues), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(anyModel(), anyModel(), pairs, (older, newer, accounts) => {
        const mean = meanChange(
          accounts.map(([then, now]) =>
            changeBetween({
              earlier: scored(older, then),
              later: scored(older, now),
              edited: scored(newer, now),
            }),
          ),
        );
        if (mean.change === null) return;
        expect(Math.abs((mean.to ?? 0) - (mean.from ?? 0) - mean.change)).toBeLessThan(1e-9);
        expect(Math.abs(total(mean.metrics) + mean.modelEdits - mean.change)).toBeLessThan(1e-9);
      }),
    );
  });
});
