import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leversOf, pathToGreen } from '../../../electron/engine/scoring/levers.ts';
import { rollUp } from '../../../electron/engine/scoring/roll-up.ts';
import { scoreOf } from '../../../electron/engine/scoring/points.ts';
import { bandOf } from '../../../electron/engine/scoring/bands.ts';
import { capsOf } from '../../../electron/engine/scoring/caps.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import { builtInMetrics, type MetricKey, metricKeys } from '../../../shared/model/metrics.ts';
import type { Model } from '../../../shared/model/model.ts';
import type { MetricScore } from '../../../shared/model/score.ts';

/** A score of the default model from raw values; metrics without one are missing. */
const scoreFrom = (values: Readonly<Partial<Record<MetricKey, number>>>, model: Model = defaultModel) => {
  const scored = model.metrics.map((metric) => {
    const value = values[metric.key as MetricKey] ?? null;
    return { ...metric, value, score: value === null ? null : scoreOf(metric.points, value) };
  });
  const rolled = rollUp(
    model.dimensions,
    scored.map((metric) => ({ ...metric, standing: metric.value === null ? ('unknown' as const) : ('live' as const) })),
  );
  const metrics = scored.map((metric): MetricScore & { readonly dimension: string } => ({
    key: metric.key,
    dimension: metric.dimension,
    value: metric.value,
    unit: builtInMetrics[metric.key as MetricKey],
    n: null,
    newest: null,
    state: metric.value === null ? 'missing' : 'ok',
    score: metric.score,
    band: bandOf(metric.score, model.cutoffs),
    weight: rolled.shares.get(metric.key)?.weight ?? 0,
    contribution: rolled.shares.get(metric.key)?.contribution ?? null,
    source: metric.value === null ? null : 'computed',
  }));
  return {
    score: rolled.score,
    computedBand: bandOf(rolled.score, model.cutoffs),
    caps: capsOf(model.caps, metrics),
    dimensions: rolled.dimensions.map((dimension) => ({
      ...dimension,
      band: bandOf(dimension.score, model.cutoffs),
      metrics: metrics.filter((metric) => metric.dimension === dimension.key),
    })),
  };
};

/** A value for every metric. */
const allValues = fc.tuple(...metricKeys.map(() => fc.integer({ min: -20, max: 150 }))).map(
  (numbers) => Object.fromEntries(metricKeys.map((key, i) => [key, numbers[i]])) as Record<MetricKey, number>,
);

describe('levers', () => {
  it('name the value that reaches green and what that brings', () => {
    const score = scoreFrom({ seatUtilisation: 42, daysSinceUse: 3, onTimePayment: 100 });
    const [lever, ...others] = leversOf(score, defaultModel);
    expect(others).toEqual([]);
    expect(lever).toMatchObject({ metric: 'seatUtilisation', dimension: 'adoption', from: 42, to: 70, unit: 'percent' });
    // Half of adoption, which has 30 of the 45 points of weight that are known.
    expect(lever?.gain).toBeCloseTo((30 / 45 / 2) * (75 - scoreOf([[40, 50], [70, 75]], 42)), 9);
  });

  it('bring exactly what they say', () => {
    fc.assert(
      fc.property(allValues, (values) => {
        const before = scoreFrom(values);
        for (const { metric, to, gain } of leversOf(before, defaultModel)) {
          const after = scoreFrom({ ...values, [metric]: to });
          expect((after.score ?? 0) - (before.score ?? 0)).toBeCloseTo(gain, 6);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('come largest first, and only for metrics below green that can get there', () => {
    const model: Model = {
      ...defaultModel,
      metrics: defaultModel.metrics.map((m) => (m.key === 'csat' ? { ...m, points: [[0, 0], [100, 60]] } : m)),
    };
    const levers = leversOf(scoreFrom({ csat: 10, effort: 5.5, recommendation: 3, daysSinceUse: 30 }, model), model);
    expect(levers.map((lever) => lever.metric)).toEqual(['daysSinceUse', 'recommendation']);
  });
});

describe('the path to green', () => {
  it('is the fewest levers: no smaller set of them would do', () => {
    fc.assert(
      fc.property(allValues, (values) => {
        const score = scoreFrom({ ...values, oldestOverdue: 0 });
        const path = pathToGreen(score, defaultModel);
        if (!path) {
          expect(score.score ?? 0).toBeGreaterThanOrEqual(75 - 1e-9);
          return;
        }
        expect(path.reaches).toBe(true);
        const best = path.levers.slice(0, -1).reduce((sum, lever) => sum + lever.gain, score.score ?? 0);
        expect(best).toBeLessThan(75);
        const done = Object.fromEntries(path.levers.map((lever) => [lever.metric, lever.to]));
        expect(scoreFrom({ ...values, oldestOverdue: 0, ...done }).score).toBeCloseTo(path.score, 6);
      }),
      { numRuns: 40 },
    );
  });

  it('lifts a cap even where the number is green already', () => {
    const values = Object.fromEntries(defaultModel.metrics.map((m) => [m.key, m.points.toSorted((a, b) => b[1] - a[1])[0]?.[0]]));
    const path = pathToGreen(scoreFrom({ ...values, oldestOverdue: 70 }), defaultModel);
    expect(path?.levers.map((lever) => [lever.metric, lever.to])).toEqual([['oldestOverdue', 15]]);
    expect(path?.caps.map((cap) => cap.band)).toEqual(['amber']);
    expect(path?.reaches).toBe(true);
  });

  it('does not reach while too little is known, and is not there where nothing is', () => {
    expect(pathToGreen({ ...scoreFrom({ csat: 10 }), computedBand: 'unknown' }, defaultModel)?.reaches).toBe(false);
    expect(pathToGreen(scoreFrom({}), defaultModel)).toBeNull();
  });
});
