/** Changing the rules of a draft: cut-offs, least coverage, caps. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstRule,
  orderProblems,
  percentOf,
  withCap,
  withCapMetric,
  withCapMoved,
  withCutoff,
  withMinimumCoverage,
  withNewCap,
  withoutCap,
} from '../../../renderer/features/model/rules/rules-edit.ts';
import { barsOf, zonesOf } from '../../../renderer/features/model/rules/scale.ts';
import { numeralsOf } from '../../../renderer/ui/score-scale.ts';
import { holds } from '../../../electron/engine/scoring/caps.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import { scoreOf } from '../../../shared/model/points.ts';
import { reachingPoints } from '../../helpers/any-model.ts';

const places = (count: number) => Array.from({ length: count }, (_, i) => i);
const five = {
  ...defaultModel,
  caps: places(5).map((value) => ({ metric: 'csat', op: '<', value, band: 'red' }) as const),
};

describe('cut-offs and least coverage', () => {
  it('are changed one at a time; a blank field is no number yet', () => {
    expect(withCutoff(defaultModel, 'green', 80).cutoffs).toEqual({ amber: 50, green: 80 });
    expect(withCutoff(defaultModel, 'amber', null).cutoffs.amber).toBeNaN();
    expect(withMinimumCoverage(defaultModel, null).minimumCoverage).toBeNaN();
  });

  it('are refused in the wrong order, and only then', () => {
    expect(orderProblems(withCutoff(defaultModel, 'amber', 75))).toMatchObject([
      { path: 'cutoffs', code: 'cutoffsOrder', detail: { amber: 75, green: 75 } },
    ]);
    expect(orderProblems(defaultModel)).toEqual([]);
    expect(orderProblems(withCutoff(defaultModel, 'amber', null))).toEqual([]);
  });

  it('keep a percentage as it was typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (tenths) => {
        const percent = tenths / 10;
        expect(percentOf(withMinimumCoverage(defaultModel, percent))).toBe(percent);
      }),
    );
  });
});

describe('caps', () => {
  it('begin on the side where the metric’s score is below amber', () => {
    const metric = (key: string) => defaultModel.metrics.find((own) => own.key === key) ?? { key, points: [] };
    // 0:0 40:50 70:75 90:100 reaches amber at 40, and is worse below.
    expect(firstRule(metric('seatUtilisation'), defaultModel.cutoffs)).toEqual({
      metric: 'seatUtilisation',
      op: '<',
      value: 40,
      band: 'amber',
    });
    // 0:100 15:75 45:50 90:0 leaves amber at 45, and is worse above.
    expect(firstRule(metric('oldestOverdue'), defaultModel.cutoffs)).toMatchObject({ op: '>=', value: 45 });
  });

  it('begin with a limit at which amber is reached, and strike where the score is worst', () => {
    fc.assert(
      fc.property(reachingPoints, fc.integer({ min: 1, max: 50 }), (points, amber) => {
        const rule = firstRule({ key: 'm', points }, { amber, green: 75 });
        const worst = points.toSorted((a, b) => a[1] - b[1])[0] ?? [0, 0];
        expect(scoreOf(points, rule.value)).toBeGreaterThanOrEqual(Math.min(amber, 100) - 1e-6);
        expect(holds(rule, worst[0])).toBe(true);
      }),
    );
  });

  it('are added for a metric with data that has none yet', () => {
    const fed = new Set(['oldestOverdue', 'csat']);
    expect(withNewCap(defaultModel, fed).caps.at(-1)).toMatchObject({ metric: 'csat', op: '<' });
    expect(withNewCap({ ...defaultModel, caps: [] }, new Set()).caps).toHaveLength(1);
    const allOff = {
      ...defaultModel,
      metrics: defaultModel.metrics.map((own) => ({ ...own, switch: 'off' }) as const),
    };
    expect(withNewCap(allOff, fed)).toBe(allOff);
  });

  it('take the limit of another metric along with it, and keep their light', () => {
    const red = withCap(defaultModel, 0, { band: 'red', value: 61 });
    expect(withCapMetric(red, 0, 'csat').caps[0]).toMatchObject({ metric: 'csat', op: '<', band: 'red' });
    expect(withCapMetric(red, 0, 'oldestOverdue')).toBe(red);
  });

  it('are removed and moved, and nothing else with them', () => {
    const valuesOf = (model: typeof five | typeof defaultModel) => model.caps.map(({ value }) => value);
    expect(valuesOf(withoutCap(five, 1))).toEqual([0, 2, 3, 4]);
    expect(valuesOf(withCapMoved(five, 1, 1))).toEqual([0, 2, 1, 3, 4]);
    expect(withCapMoved(five, 0, -1)).toBe(five);
    expect(withCapMoved(five, 4, 1)).toBe(five);
    fc.assert(
      fc.property(fc.nat(3), (place) => {
        const there = withCapMoved(five, place, 1);
        expect(valuesOf(withCapMoved(there, place + 1, -1))).toEqual(valuesOf(five));
      }),
    );
  });
});

describe('the scale', () => {
  it('has three zones that fill it, none while the cut-offs make no sense', () => {
    expect(zonesOf({ amber: 50, green: 75 }).map(({ from, to }) => [from, to])).toEqual([
      [0, 50],
      [50, 75],
      [75, 100],
    ]);
    for (const cutoffs of [
      { amber: 75, green: 50 },
      { amber: 50, green: 50 },
      { amber: Number.NaN, green: 75 },
      { amber: 50, green: 101 },
    ])
      expect(zonesOf(cutoffs)).toEqual([]);
  });

  it('writes no two numbers on top of each other', () => {
    expect(numeralsOf({ amber: 50, green: 75 })).toEqual([0, 50, 75, 100]);
    expect(numeralsOf({ amber: 3, green: 97 })).toEqual([0, 100]);
    expect(numeralsOf({ amber: 50, green: 52 })).toEqual([0, 50, 100]);
  });

  it('draws the fullest step as high as there is room', () => {
    expect(barsOf([0, 2, 4])).toEqual([0, 0.5, 1]);
    expect(barsOf([0, 0])).toEqual([]);
    expect(barsOf(null)).toEqual([]);
  });
});
