/** The weights of the model's screen: what counts for how much, and edits of dimensions. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  madeEqual,
  renamed,
  withDimension,
  withDimensionMoved,
  withNewDimension,
  withoutDimension,
} from '../../../renderer/features/model/weights/dimension-edits.ts';
import { withMetric as withChange } from '../../../renderer/features/model/metric/metric-edits.ts';
import { sliderScale } from '../../../renderer/features/model/weights/slider-scale.ts';
import { type DimensionRow, weightRows } from '../../../renderer/features/model/weights/weight-rows.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import { checkModel } from '../../../shared/model/file/check-model.ts';
import { modelFileSchema } from '../../../shared/model/file/model-schema.ts';
import { metricKeys } from '../../../shared/model/metrics.ts';
import type { MetricModel, Model } from '../../../shared/model/model.ts';
import { shifted } from '../../../renderer/features/model/shifted.ts';

const withMetric = (model: Model, key: string, change: Partial<MetricModel>): Model =>
  withChange(model, key, (metric) => ({ ...metric, ...change }));

const all = new Set<string>(metricKeys);
const rowOf = (rows: readonly DimensionRow[], key: string): DimensionRow => {
  const row = rows.find(({ dimension }) => dimension.key === key);
  if (!row) throw new Error(`no ${key}`);
  return row;
};
const standingOf = (rows: readonly DimensionRow[], metric: string) =>
  rows.flatMap(({ metrics }) => metrics).find((row) => row.metric.key === metric)?.standing;

describe('the rows of weights', () => {
  it('hold every metric under its dimension, with its place in the model', () => {
    const rows = weightRows(defaultModel, all);
    expect(rows.map(({ metrics }) => metrics.length)).toEqual([4, 3, 6, 3, 4]);
    for (const { index, metric } of rows.flatMap(({ metrics }) => metrics))
      expect(defaultModel.metrics[index]).toBe(metric);
  });

  it('say a share, or why there is none', () => {
    const fed = new Set([...all].filter((key) => key !== 'csat'));
    const model = withMetric(withMetric(defaultModel, 'effort', { switch: 'off' }), 'usageTrend', {
      weight: 0,
    });
    const rows = weightRows(model, fed);
    // 6 % by hand: 15 of 100 for finance, 2 of its 5 parts.
    expect(standingOf(rows, 'oldestOverdue')).toEqual({ kind: 'share', share: 0.06 });
    expect(standingOf(rows, 'csat')).toEqual({ kind: 'noData' });
    expect(standingOf(rows, 'effort')).toEqual({ kind: 'off' });
    expect(standingOf(rows, 'usageTrend')).toEqual({ kind: 'noWeight' });
    // Recommendation is all that is left of satisfaction's fifth.
    expect(standingOf(rows, 'recommendation')).toEqual({ kind: 'share', share: 0.2 });
  });

  it('mark what is insisted on without data, and give it its share', () => {
    const rows = weightRows(withMetric(defaultModel, 'csat', { switch: 'on' }), new Set(['effort']));
    expect(rowOf(rows, 'satisfaction').metrics.map(({ isInsisted }) => isInsisted)).toEqual([
      false,
      true,
      false,
    ]);
    expect(standingOf(rows, 'csat')).toEqual({ kind: 'share', share: 0.5 });
    expect(rowOf(rows, 'finance').standing).toEqual({ kind: 'noData' });
  });

  it('wait for what has data, and take a weight that is no number for none', () => {
    expect(rowOf(weightRows(defaultModel, null), 'support').standing).toEqual({ kind: 'waiting' });
    const rows = weightRows(withDimension(defaultModel, 'support', { weight: Number.NaN }), all);
    expect(rowOf(rows, 'support').standing).toEqual({ kind: 'noWeight' });
    expect(rowOf(rows, 'adoption').standing).toEqual({ kind: 'share', share: 30 / 80 });
  });

  it('say of a dimension without metrics that it has none', () => {
    const rows = weightRows(withNewDimension(defaultModel, 'Relationship', []), all);
    expect(rowOf(rows, 'Relationship').standing).toEqual({ kind: 'noMetrics' });
  });
});

describe('edits of dimensions', () => {
  const builtIn = [{ key: 'support', name: 'Destek' }];
  const keys = (model: Model): readonly string[] => model.dimensions.map(({ key }) => key);

  it('make a key that the model’s file takes, of any name', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (name) => {
        const { dimensions } = withNewDimension(withNewDimension(defaultModel, name, []), name, []);
        expect(new Set(dimensions.map(({ key }) => key)).size).toBe(7);
        const keyed = dimensions.map(({ key, weight }) => ({ key, weight }));
        expect(modelFileSchema.shape.dimensions.safeParse(keyed).success).toBe(true);
      }),
    );
  });

  it('add one at the end, and bring a built-in one back by its name', () => {
    const added = withNewDimension(defaultModel, ' Trust ', builtIn);
    expect(added.dimensions.at(-1)).toEqual({ key: 'Trust', name: 'Trust', weight: 10 });
    const gone = withoutDimension(defaultModel, 'support', 'adoption');
    expect(withNewDimension(gone, 'destek', builtIn).dimensions.at(-1)).toEqual({ key: 'support', weight: 10 });
    // While it is there, the same name makes another one.
    expect(withNewDimension(defaultModel, 'support', builtIn).dimensions.at(-1)?.key).toBe('support_2');
  });

  it('rename in one language and keep the others', () => {
    expect(renamed('Trust', 'Faith', 'en')).toBe('Faith');
    expect(renamed({ en: 'Trust', tr: 'Güven' }, 'Faith', 'en')).toEqual({ en: 'Faith', tr: 'Güven' });
  });

  it('reorder within the list', () => {
    expect(keys(withDimensionMoved(defaultModel, 'support', -1)).slice(0, 3)).toEqual([
      'adoption',
      'support',
      'activation',
    ]);
    expect(withDimensionMoved(defaultModel, 'adoption', -1)).toBe(defaultModel);
    expect(withDimensionMoved(defaultModel, 'finance', 1)).toBe(defaultModel);
    expect(shifted([1, 2, 3], 0, 2)).toEqual([2, 3, 1]);
  });

  it('make the metrics of one dimension equal and leave the others', () => {
    const equal = madeEqual(withMetric(defaultModel, 'csat', { weight: 4 }), 'finance');
    expect(equal.metrics.filter((m) => m.dimension === 'finance').map((m) => m.weight)).toEqual([1, 1, 1, 1]);
    expect(equal.metrics.find(({ key }) => key === 'csat')?.weight).toBe(4);
  });

  it('remove one with its metrics, and all that was said of them; the model stays sound', () => {
    const variants: Model['variants'] = [
      {
        name: 'Large',
        when: [{ attribute: 'seats', op: '>', value: 100 }],
        dimensionWeights: { finance: 5, support: 2 },
        metrics: { oldestOverdue: { weight: 1 }, csat: { weight: 2 } },
      },
    ];
    const model = withoutDimension({ ...defaultModel, variants }, 'finance', null);
    expect(keys(model)).not.toContain('finance');
    expect(model.metrics).toHaveLength(16);
    expect(model.caps).toEqual([]);
    expect(model.variants[0]).toMatchObject({
      dimensionWeights: { support: 2 },
      metrics: { csat: { weight: 2 } },
    });
    expect(Object.keys(model.variants[0]?.metrics ?? {})).toEqual(['csat']);
    expect(checkModel(model)).toEqual([]);
  });

  it('remove with the metrics the formulas that need them, wherever they stand', () => {
    const made: MetricModel = {
      ...(defaultModel.metrics[0] as MetricModel),
      key: 'made',
      source: { kind: 'formula', formula: 'csat + oldestOverdue' },
      dimension: 'support',
      minimumN: null,
      maximumAgeDays: null,
    };
    const model = withoutDimension(
      { ...defaultModel, metrics: [...defaultModel.metrics, made] },
      'finance',
      null,
    );
    expect(model.metrics.map(({ key }) => key)).not.toContain('made');
    expect(checkModel(model)).toEqual([]);
  });

  it('remove one and keep its metrics elsewhere', () => {
    const model = withoutDimension(defaultModel, 'finance', 'support');
    expect(model.metrics.filter((m) => m.dimension === 'support')).toHaveLength(10);
    expect(model.caps).toEqual(defaultModel.caps);
    expect(checkModel(model)).toEqual([]);
  });
});

describe('the scale of a slider', () => {
  it('ends at a round number with room above', () => {
    expect(sliderScale([30, 15, 20, 20, 15])).toEqual({ most: 50, step: 1 });
    expect(sliderScale([1, 1, 2, 1])).toEqual({ most: 5, step: 0.1 });
    expect(sliderScale([1])).toEqual({ most: 2, step: 0.05 });
    expect(sliderScale([0, Number.NaN])).toEqual({ most: 10, step: 0.2 });
  });

  it('reaches every weight', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), { minLength: 1 }), (weights) => {
        const { most, step } = sliderScale(weights);
        expect(most).toBeGreaterThanOrEqual(Math.max(...weights));
        expect(most / step).toBeGreaterThanOrEqual(39);
        expect(most / step).toBeLessThanOrEqual(110);
      }),
    );
  });
});
