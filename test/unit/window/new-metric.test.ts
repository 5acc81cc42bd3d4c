/** A metric of one's own: its key, its first points, its place, and what it lacks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingIn } from '../../../renderer/features/model/metric/add/missing.ts';
import { keyFor, textOfName } from '../../../renderer/features/model/metric/own/metric-key.ts';
import {
  blankMetric,
  finished,
  firstPointsOf,
  withFigure,
  withNewMetric,
} from '../../../renderer/features/model/metric/own/new-metric.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import { checkModel } from '../../../shared/model/file/check-model.ts';
import { parseModel } from '../../../shared/model/file/parse-model.ts';
import { writeModel } from '../../../shared/model/file/write-model.ts';
import type { MetricModel } from '../../../shared/model/model.ts';
import { csat, figure } from '../../helpers/trust-figure.ts';

describe('the key of a metric of one’s own', () => {
  it.each([
    ['Visits per month', [], 'Visits_per_month'],
    ['İlgi “A” (1–5)', [], 'İlgi_A_1_5'],
    ['ביקורים בחודש', [], 'ביקורים_בחודש'],
    ['3 visits', [], 'metric_3_visits'],
    ['…', [], 'metric'],
    ['Visits', ['Visits', 'Visits_2'], 'Visits_3'],
    ['csat', [], 'csat_2'],
    ['Max', [], 'Max_2'],
    ['constructor', [], 'constructor_2'],
  ])('of %j beside %j is %s', (name, taken, key) => {
    expect(keyFor(name, taken)).toBe(key);
  });

  it('passes every check and is never another one’s, whatever the name', () => {
    const names = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 90 }),
      fc.constantFrom('if', 'toString', 'csat'),
    );
    fc.assert(
      fc.property(fc.array(names, { minLength: 1, maxLength: 6 }), (all) => {
        const keys: string[] = [];
        for (const name of all) keys.push(keyFor(name, keys));
        expect(new Set(keys).size).toBe(keys.length);
        for (const key of keys) {
          const metrics = [
            { ...csat, key, source: { kind: 'own', dataset: 'measurements', metric: 'x' } },
          ] as const;
          const parsed = parseModel(writeModel({ ...defaultModel, metrics: [...metrics], caps: [] }));
          expect(parsed.problems.filter(({ path }) => path.startsWith('metrics[0].key'))).toEqual([]);
        }
      }),
    );
  });

  it('is made from the English name, else from any', () => {
    expect(textOfName({ tr: 'Ziyaret', en: 'Visits' })).toBe('Visits');
    expect(textOfName({ en: ' ', he: 'ביקורים' })).toBe('ביקורים');
    expect(textOfName(undefined)).toBe('');
  });
});

describe('a new metric', () => {
  const blank = blankMetric(defaultModel, 'figure');

  it('takes its name from the figure until it has another', () => {
    const taken = withFigure(blank, figure);
    expect(taken).toMatchObject({
      name: 'trust',
      source: { kind: 'own', dataset: 'judgements', metric: 'trust' },
    });
    const renamed = withFigure({ ...taken, name: 'Trust in us' }, { ...figure, metric: 'mood' });
    expect(renamed).toMatchObject({ name: 'Trust in us', source: { metric: 'mood' } });
    expect(withFigure(taken, { ...figure, metric: 'mood' }).name).toBe('mood');
  });

  it('takes first points from five accounts or more, else a straight line', () => {
    const taken = withFigure(blank, figure);
    // 5 % of 1 … 5 lies at 1.2, 25 % at 2, 60 % at 3.4, 95 % at 4.8.
    expect(finished(defaultModel, taken, [1, 2, 3, 4, 5])).toMatchObject({
      key: 'trust',
      relative: true,
      points: [
        [1.2, 0],
        [2, 50],
        [3.4, 75],
        [4.8, 100],
      ],
    });
    const few = finished(defaultModel, { ...taken, direction: 'lower' }, [2, 4]);
    expect(few.points).toEqual([
      [2, 100],
      [4, 0],
    ]);
    expect(few.relative).toBeUndefined();
    expect(firstPointsOf(taken, []).ground).toEqual({ kind: 'line', accounts: 0, least: 0, most: 100 });
    expect(firstPointsOf(taken, [3, 3, 3, 3, 3, 3]).ground).toMatchObject({ kind: 'line', least: 3, most: 4 });
  });

  it('stands behind the others of its dimension, and the model can score', () => {
    const model = withNewMetric(
      defaultModel,
      finished(defaultModel, { ...withFigure(blank, figure), dimension: 'support' }, [1, 2, 3, 4, 5]),
    );
    const keys = model.metrics.map(({ key }) => key);
    expect(keys.indexOf('trust')).toBe(keys.indexOf('reopenRate') + 1);
    expect(checkModel(model)).toEqual([]);
  });

  it('says what it lacks', () => {
    const codes = (metric: MetricModel) =>
      missingIn(defaultModel, metric).map(({ path, code }) => [path, code]);
    expect(codes(blank)).toEqual([
      ['source', 'blank'],
      ['name', 'blank'],
    ]);
    expect(codes(withFigure(blank, figure))).toEqual([]);
    const made = { ...blankMetric(defaultModel, 'formula'), name: 'Made' };
    expect(codes(made)).toEqual([['source', 'blank']]);
    expect(codes({ ...made, source: { kind: 'formula', formula: 'csat / (1 - 1)' } })).toEqual([
      ['formula', 'formulaZero'],
    ]);
  });
});
