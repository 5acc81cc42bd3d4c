import { describe, expect, it } from 'vitest';
import { scoreValues } from '../../../electron/engine/scoring/score-values.ts';
import type { Valued } from '../../../electron/engine/scoring/values.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import type { MetricModel, Model } from '../../../shared/model/model.ts';

const metric = (key: string, change: Partial<MetricModel> = {}): MetricModel => ({
  key,
  dimension: 'all',
  weight: 1,
  points: [
    [0, 0],
    [100, 100],
  ],
  policy: 'exclude',
  switch: 'auto',
  minimumN: null,
  maximumAgeDays: null,
  ...change,
});

const formula = (key: string, text: string, change: Partial<MetricModel> = {}): MetricModel =>
  metric(key, { source: { kind: 'formula', formula: text }, ...change });

const modelOf = (...metrics: readonly MetricModel[]): Model => ({
  ...defaultModel,
  dimensions: [{ key: 'all', weight: 1 }],
  metrics,
  caps: [],
});

const given = (change: Partial<Valued>): Valued => ({
  state: 'ok',
  standing: 'live',
  value: 0,
  unit: 'number',
  n: 1,
  newest: null,
  source: 'given',
  waiting: false,
  ...change,
});
const gap = (state: Valued['state'], standing: Valued['standing'] = 'unknown'): Valued =>
  given({ state, standing, value: null, source: null });

/** Scores a model with values for the metrics that are no formulas. */
const scored = (model: Model, values: Readonly<Record<string, Valued>>) =>
  scoreValues(model, ({ key }) => values[key]);
const metricsOf = (score: ReturnType<typeof scored>) => score.dimensions.flatMap(({ metrics }) => metrics);

describe('formula metrics', () => {
  it('follow from other metrics, formulas among them, in whatever order they stand', () => {
    // sum = 20 + 40 = 60, half = 60 ÷ 2 = 30; score (30 + 60 + 20 + 40) ÷ 4 = 37.5.
    const model = modelOf(
      formula('half', 'sum / 2', { unit: 'percent' }),
      formula('sum', 'a + b'),
      metric('a'),
      metric('b'),
    );
    const score = scored(model, { a: given({ value: 20, newest: 5 }), b: given({ value: 40, newest: 9 }) });
    expect(metricsOf(score).map(({ value }) => value)).toEqual([30, 60, 20, 40]);
    expect(score.score).toBe(37.5);
    expect(metricsOf(score)[0]).toMatchObject({
      unit: 'percent',
      source: 'computed',
      state: 'ok',
      newest: '1970-01-10',
      contribution: 7.5,
    });
  });

  it('may use a metric that itself counts for nothing', () => {
    const model = modelOf(formula('half', 'a / 2'), metric('a', { weight: 0 }));
    expect(scored(model, { a: given({ value: 80 }) })).toMatchObject({ score: 40, coverage: 1 });
  });

  it.each<[string, Readonly<Record<string, Valued>>, string]>([
    ['the worst gap among what is needed', { a: gap('expired'), b: gap('missing') }, 'missing'],
    ['expired when that is the worst', { a: gap('expired'), b: given({ value: 1 }) }, 'expired'],
    [
      'not applicable before all else',
      { a: gap('notApplicable', 'leftOut'), b: gap('missing') },
      'notApplicable',
    ],
    ['too few', { a: gap('tooFew'), b: given({ value: 1 }) }, 'tooFew'],
    ['missing where it divides by zero', { a: given({ value: 4 }), b: given({ value: 0 }) }, 'missing'],
    ['off with a metric that is off', { a: gap('off', 'leftOut'), b: gap('missing') }, 'off'],
  ])('have no value: %s', (_, values, state) => {
    const score = scored(modelOf(formula('ratio', 'a / b'), metric('a'), metric('b')), values);
    expect(metricsOf(score)[0]).toMatchObject({ state, value: null, score: null });
  });

  it('are missing instead of off when insisted on', () => {
    const score = scored(modelOf(formula('same', 'a', { switch: 'on' }), metric('a')), {
      a: gap('off', 'leftOut'),
    });
    expect(metricsOf(score)[0]?.state).toBe('missing');
  });

  it('are a quiet account’s when what they lack is: left out, coverage untouched', () => {
    // Only b is left, and it is known: coverage 1.
    const model = modelOf(formula('same', 'a'), metric('a'), metric('b'));
    const score = scored(model, { a: gap('tooFew', 'leftOut'), b: given({ value: 70 }) });
    expect(score).toMatchObject({ score: 70, coverage: 1 });
  });

  it('take a value that is put in for them, as a what-if does', () => {
    const model = modelOf(formula('double', 'a * 2'), metric('a'));
    expect(scored(model, { a: given({ value: 10 }), double: given({ value: 90 }) }).score).toBe(50);
  });
});
