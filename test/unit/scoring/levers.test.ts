import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leversOf, pathToGreen } from '../../../electron/engine/scoring/levers.ts';
import { scoreOf } from '../../../electron/engine/scoring/points.ts';
import { scoreValues, type ValuesScore } from '../../../electron/engine/scoring/score-values.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import { builtInMetrics, isMetricKey, type MetricKey, metricKeys } from '../../../shared/model/metrics.ts';
import type { Model } from '../../../shared/model/model.ts';

/** A score from raw values; metrics without one are missing. */
const scoreFrom = (
  values: Readonly<Partial<Record<string, number>>>,
  model: Model = defaultModel,
): ValuesScore =>
  scoreValues({ ...model, minimumCoverage: 0 }, ({ key }) => {
    const value = values[key] ?? null;
    const known = value !== null;
    return {
      state: known ? 'ok' : 'missing',
      standing: known ? 'live' : 'unknown',
      value,
      unit: isMetricKey(key) ? builtInMetrics[key] : 'number',
      n: null,
      newest: null,
      source: known ? 'computed' : null,
      waiting: false,
    };
  });

/** A value for every metric. */
const allValues = fc
  .tuple(...metricKeys.map(() => fc.integer({ min: -20, max: 150 })))
  .map(
    (numbers) => Object.fromEntries(metricKeys.map((key, i) => [key, numbers[i]])) as Record<MetricKey, number>,
  );

describe('levers', () => {
  it('name the value that reaches green and what that brings', () => {
    const score = scoreFrom({ seatUtilisation: 42, daysSinceUse: 3, onTimePayment: 100 });
    const [lever, ...others] = leversOf(score, defaultModel);
    expect(others).toEqual([]);
    expect(lever).toMatchObject({
      metric: 'seatUtilisation',
      dimension: 'adoption',
      from: 42,
      to: 70,
      unit: 'percent',
    });
    // Half of adoption, which has 30 of the 45 points of weight that are known.
    expect(lever?.gain).toBeCloseTo(
      (30 / 45 / 2) *
        (75 -
          scoreOf(
            [
              [40, 50],
              [70, 75],
            ],
            42,
          )),
      9,
    );
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
      metrics: defaultModel.metrics.map((m) =>
        m.key === 'csat'
          ? {
              ...m,
              points: [
                [0, 0],
                [100, 60],
              ],
            }
          : m,
      ),
    };
    const levers = leversOf(
      scoreFrom({ csat: 10, effort: 5.5, recommendation: 3, daysSinceUse: 30 }, model),
      model,
    );
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
    const values = Object.fromEntries(
      defaultModel.metrics.map((m) => [m.key, m.points.toSorted((a, b) => b[1] - a[1])[0]?.[0]]),
    );
    const path = pathToGreen(scoreFrom({ ...values, oldestOverdue: 70 }), defaultModel);
    expect(path?.levers.map((lever) => [lever.metric, lever.to])).toEqual([['oldestOverdue', 15]]);
    expect(path?.caps.map((cap) => cap.band)).toEqual(['amber']);
    expect(path?.reaches).toBe(true);
  });

  it('does not reach while too little is known, and is not there where nothing is', () => {
    expect(pathToGreen({ ...scoreFrom({ csat: 10 }), computedBand: 'unknown' }, defaultModel)?.reaches).toBe(
      false,
    );
    expect(pathToGreen(scoreFrom({}), defaultModel)).toBeNull();
  });
});
