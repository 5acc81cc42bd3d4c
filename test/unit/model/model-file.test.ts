import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translator } from '../../../shared/i18n/index.ts';
import { languages } from '../../../shared/languages.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import { effectiveShares } from '../../../shared/model/effective-shares.ts';
import { modelDifferences } from '../../../shared/model/differences.ts';
import { parseModel } from '../../../shared/model/file/parse-model.ts';
import { writeModel } from '../../../shared/model/file/write-model.ts';
import type { Model } from '../../../shared/model/model.ts';
import { readyModelKeys, readyModels } from '../../../shared/model/ready/index.ts';
import { validModels } from '../../helpers/valid-models.ts';

const readBack = (model: Model): Model => {
  const parsed = parseModel(writeModel(model));
  if (!('model' in parsed)) throw new Error(JSON.stringify(parsed.problems));
  return parsed.model;
};

describe('a model as a file', () => {
  it('is read back as it was, and written again as the same text', () => {
    fc.assert(
      fc.property(validModels, (model) => {
        expect(readBack(model)).toEqual(model);
        expect(writeModel(readBack(model))).toBe(writeModel(model));
        expect(modelDifferences(model, readBack(model))).toEqual([]);
      }),
    );
  });

  it('names what is built in for its reader, and does not take those names for the user’s own', () => {
    const text = writeModel(defaultModel);
    expect(text).toContain('"name": "Seat utilisation"');
    expect(text).toContain('"points": [[0, 0], [40, 50], [70, 75], [90, 100]]');
    expect(readBack(defaultModel)).toEqual(defaultModel);
  });
});

describe('ready models', () => {
  it.each(readyModelKeys)('%s passes every check', (key) => {
    expect(readBack(readyModels[key])).toEqual(readyModels[key]);
  });

  it('begin with the default, and differ from each other', () => {
    expect(readyModels.saas).toBe(defaultModel);
    expect(new Set(readyModelKeys.map((key) => readyModels[key].name)).size).toBe(readyModelKeys.length);
  });

  it.each(readyModelKeys)('%s says its own weights in its reasons, parts of a hundred', (key) => {
    const { dimensions } = readyModels[key];
    expect(dimensions.reduce((total, { weight }) => total + weight, 0)).toBe(100);
    for (const language of languages) {
      const say = translator(language);
      for (const { key: dimension, weight } of dimensions)
        expect(say(`models.ready.${key}.reasons.${dimension}`)).toMatch(new RegExp(`\\b${weight}\\b`));
    }
  });
});

describe('what sets two models apart', () => {
  it('is named part by part', () => {
    const [first, second, ...others] = defaultModel.metrics;
    if (!first || !second) throw new RangeError('the default model has metrics');
    const changed: Model = {
      ...defaultModel,
      name: 'Ours',
      cutoffs: { amber: 50, green: 80 },
      dimensions: defaultModel.dimensions.map((d) => (d.key === 'support' ? { ...d, weight: 25 } : d)),
      metrics: [second, { ...first, policy: 'worst' }, ...others.slice(1)],
      caps: defaultModel.caps.slice(0, 1),
      variants: [{ name: 'Small', when: [{ attribute: 'segment', op: '=', value: 'SMB' }] }],
    };
    expect(
      modelDifferences(defaultModel, changed).map(({ path, kind, from, to }) => [path, kind, from, to]),
    ).toEqual([
      ['name', 'changed', 'Standard', 'Ours'],
      ['cutoffs.green', 'changed', 75, 80],
      ['caps.oldestOverdue >= red', 'removed', 90, null],
      ['dimensions.support.weight', 'changed', 20, 25],
      ['metrics.seatUtilisation.policy', 'changed', 'exclude', 'worst'],
      ['metrics.featureBreadth', 'removed', others[0], null],
      ['variants.Small', 'added', null, changed.variants[0]],
    ]);
  });

  it('is the order, where all else is alike', () => {
    const reversed = { ...defaultModel, dimensions: defaultModel.dimensions.toReversed() };
    expect(modelDifferences(defaultModel, reversed).map(({ path }) => path)).toEqual(['dimensions (order)']);
  });

  it('is found whatever it is: only equal models have none', () => {
    fc.assert(
      fc.property(validModels, validModels, (a, b) => {
        const alike = writeModel({ ...a, version: 1 }) === writeModel({ ...b, version: 1 });
        expect(modelDifferences(a, b).length === 0).toBe(alike);
      }),
    );
  });
});

describe('effective shares', () => {
  it('set every weight against the others: oldestOverdue has 2 of the 5 parts of finance, 15 % × 2 ÷ 5 = 6 %', () => {
    const { metrics, dimensions } = effectiveShares(defaultModel, null);
    expect(metrics.get('oldestOverdue')).toBeCloseTo(0.06, 12);
    expect(dimensions.get('adoption')).toBeCloseTo(0.3, 12);
  });

  it('leave out what is off, and a dimension with nothing left', () => {
    const model: Model = {
      ...defaultModel,
      metrics: defaultModel.metrics.map((m) => (m.dimension === 'finance' ? { ...m, switch: 'off' } : m)),
    };
    const { metrics, dimensions } = effectiveShares(model, null);
    expect(dimensions.has('finance')).toBe(false);
    // 30 of the 85 parts that are left.
    expect(dimensions.get('adoption')).toBeCloseTo(30 / 85, 12);
    expect([...metrics.values()].reduce((total, share) => total + share, 0)).toBeCloseTo(1, 12);
  });

  it('leave out what has no data, unless it is insisted on', () => {
    // Data for two of the four metrics of adoption and for nothing else; csat is switched on all the same.
    const fed = new Set(['usageTrend', 'daysSinceUse']);
    const model: Model = {
      ...defaultModel,
      metrics: defaultModel.metrics.map((m) => (m.key === 'csat' ? { ...m, switch: 'on' } : m)),
    };
    const { metrics, dimensions } = effectiveShares(model, fed);
    // Adoption 30 and satisfaction 20 are left: 30 ÷ 50, half of it each; csat alone holds 20 ÷ 50.
    expect([...dimensions]).toEqual([
      ['adoption', 0.6],
      ['satisfaction', 0.4],
    ]);
    expect([...metrics]).toEqual([
      ['usageTrend', 0.3],
      ['daysSinceUse', 0.3],
      ['csat', 0.4],
    ]);
  });
});
