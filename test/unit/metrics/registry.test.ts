import { describe, expect, it } from 'vitest';
import { metrics } from '../../../electron/engine/metrics/index.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import { builtInDimensions, metricKeys } from '../../../shared/model/metrics.ts';

describe('the built-in metrics', () => {
  it('are registered under the shared names, in their order', () => {
    expect(metrics.map((metric) => metric.key)).toEqual(metricKeys);
  });

  it('are all in the default model', () => {
    expect(defaultModel.metrics.map((metric) => metric.key)).toEqual(metricKeys);
    expect(defaultModel.dimensions.map((dimension) => dimension.key)).toEqual(builtInDimensions);
  });

  it('have points in rising order of value with scores from 0 to 100', () => {
    for (const { key, points } of defaultModel.metrics) {
      const values = points.map(([value]) => value);
      expect(values, key).toEqual([...new Set(values)].sort((a, b) => a - b));
      expect(
        points.every(([, score]) => score >= 0 && score <= 100),
        key,
      ).toBe(true);
    }
  });
});
