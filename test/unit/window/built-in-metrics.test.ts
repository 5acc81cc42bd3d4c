/** Built-in metrics that an imported model lacks come back as they were. */
import { describe, expect, it } from 'vitest';
import { missingBuiltIns, withBuiltIn } from '../../../renderer/features/model/metric/add/built-in.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import { checkModel } from '../../../shared/model/file/check-model.ts';
import type { MetricModel, Model } from '../../../shared/model/model.ts';

const csat = defaultModel.metrics.find(({ key }) => key === 'csat') as MetricModel;

describe('a built-in metric that a model lacks', () => {
  const without = (model: Model, ...keys: readonly string[]): Model => ({
    ...model,
    metrics: model.metrics.filter(({ key }) => !keys.includes(key)),
    caps: model.caps.filter(({ metric }) => !keys.includes(metric)),
  });

  it('is offered, and no other', () => {
    expect(missingBuiltIns(defaultModel)).toEqual([]);
    const keys = missingBuiltIns(without(defaultModel, 'csat', 'usageTrend')).map(({ key }) => key);
    expect(keys).toEqual(['usageTrend', 'csat']);
  });

  it('comes back as it was, behind the others of its dimension', () => {
    const back = withBuiltIn(without(defaultModel, 'csat'), csat);
    expect(back.metrics.find(({ key }) => key === 'csat')).toEqual(csat);
    expect(back.metrics.findLast(({ dimension }) => dimension === csat.dimension)?.key).toBe('csat');
    expect(checkModel(back)).toEqual([]);
  });

  it('goes to the first dimension where its own is gone', () => {
    const gone = without(
      { ...defaultModel, dimensions: defaultModel.dimensions.filter(({ key }) => key !== csat.dimension) },
      ...defaultModel.metrics.filter(({ dimension }) => dimension === csat.dimension).map(({ key }) => key),
    );
    const back = withBuiltIn(gone, csat);
    expect(back.metrics.find(({ key }) => key === 'csat')?.dimension).toBe(gone.dimensions[0]?.key);
    expect(checkModel(back)).toEqual([]);
  });
});
