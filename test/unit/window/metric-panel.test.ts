import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  builtInPoints,
  directionOf,
  turned,
  withPoints,
  withRelativePoints,
} from '../../../renderer/features/model/metric/metric-edits.ts';
import { missingIn } from '../../../renderer/features/model/metric/add/missing.ts';
import { keyFor, textOfName } from '../../../renderer/features/model/metric/own/metric-key.ts';
import {
  blankMetric,
  finished,
  firstPointsOf,
  withFigure,
  withNewMetric,
} from '../../../renderer/features/model/metric/own/new-metric.ts';
import { removalOf, withoutMetrics } from '../../../renderer/features/model/metric/own/removal.ts';
import { lightTally } from '../../../renderer/features/model/metric/points/light-tally.ts';
import { spreadQuestion } from '../../../renderer/features/model/metric/spread-question.ts';
import { basisOf } from '../../../electron/engine/scoring/what-if/table.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import { checkModel } from '../../../shared/model/file/check-model.ts';
import { parseModel } from '../../../shared/model/file/parse-model.ts';
import { writeModel } from '../../../shared/model/file/write-model.ts';
import type { MetricModel, Model } from '../../../shared/model/model.ts';
import { validModels } from '../../helpers/valid-models.ts';

const metricOf = (key: string): MetricModel =>
  defaultModel.metrics.find((own) => own.key === key) as MetricModel;
const csat = metricOf('csat');
const figure = {
  dataset: 'judgements',
  metric: 'trust',
  accounts: 7,
  least: 1,
  most: 5,
  newest: '2026-06-01',
} as const;

const formula = (model: Model, name: string, text: string): Model =>
  withNewMetric(
    model,
    finished(model, { ...blankMetric(model, 'formula'), name, source: { kind: 'formula', formula: text } }, []),
  );

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

describe('a metric taken out', () => {
  const made = formula(formula(defaultModel, 'half', 'csat ÷ 2'), 'both', 'half + effort');
  const model: Model = {
    ...made,
    caps: [...made.caps, { metric: 'both', op: '<', value: 3, band: 'red' }],
    variants: [
      { name: 'Small', when: [], metrics: { csat: { weight: 2 }, effort: { weight: 3 } } },
      { name: 'Large', when: [], metrics: { effort: { weight: 3 } } },
    ],
  };

  it('takes the formulas over it with it, their caps and their places in segments', () => {
    const removal = removalOf(model, 'csat');
    expect(removal).toEqual({
      metrics: ['csat', 'half', 'both'],
      caps: [{ metric: 'both', op: '<', value: 3, band: 'red' }],
      variants: ['Small'],
    });
    const left = withoutMetrics(model, removal);
    expect(left.caps).toEqual(defaultModel.caps);
    expect(left.variants[0]?.metrics).toEqual({ effort: { weight: 3 } });
    expect(checkModel({ ...left, variants: [] })).toEqual([]);
  });

  it('leaves any model right, but for one without metrics', () => {
    fc.assert(
      fc.property(validModels, fc.nat(30), (any, place) => {
        const { key } = any.metrics[place % any.metrics.length] as MetricModel;
        const left = withoutMetrics(any, removalOf(any, key));
        const codes = checkModel(left).map(({ code }) => code);
        // Nothing may count any more; nothing names what is gone.
        expect(codes.filter((code) => code !== 'noWeight')).toEqual([]);
      }),
    );
  });
});

describe('points', () => {
  it('are relative until they are changed by hand', () => {
    const relative = withRelativePoints(csat, [
      [1, 0],
      [2, 100],
    ]);
    expect(relative.relative).toBe(true);
    expect(withPoints(relative, csat.points)).toEqual(csat);
  });

  it('turn round: a built-in metric’s in the mirror, those from the accounts anew', () => {
    expect(turned(csat, []).points).toEqual([
      [40, 100],
      [55, 75],
      [70, 50],
      [95, 0],
    ]);
    expect(turned(csat, []).direction).toBeUndefined();
    const own = finished(
      defaultModel,
      withFigure(blankMetric(defaultModel, 'figure'), figure),
      [1, 2, 3, 4, 5],
    );
    // Lower is better: 95 % 0, 75 % 50, 40 % 75, 5 % 100.
    expect(turned(own, [1, 2, 3, 4, 5])).toMatchObject({
      direction: 'lower',
      relative: true,
      points: [
        [1.2, 100],
        [2.6, 75],
        [4, 50],
        [4.8, 0],
      ],
    });
    expect(directionOf(turned(own, [1, 2, 3, 4, 5]))).toBe('lower');
  });

  it('have their built-in form only where the metric is built in', () => {
    expect(builtInPoints({ ...csat, points: [] })).toEqual(csat.points);
    expect(builtInPoints(blankMetric(defaultModel, 'figure'))).toBeUndefined();
  });

  it('put every account into one light', () => {
    const { cutoffs } = defaultModel;
    const values = [0, 39.9, 40, 69.9, 70, 200];
    const line = metricOf('seatUtilisation').points;
    expect(lightTally({ values, of: 8 }, { points: line, cutoffs })).toEqual({
      red: 2,
      amber: 2,
      green: 2,
      unknown: 2,
    });
    expect(lightTally({ values, of: 8 }, { points: [[Number.NaN, 0]], cutoffs })).toBeNull();
    expect(lightTally({ values, of: 8 }, { points: line.toReversed(), cutoffs })).toBeNull();
  });
});

describe('the question for the values', () => {
  it('asks for the same values as the draft itself, whatever the model', () => {
    fc.assert(
      fc.property(validModels, (model) => {
        const plain = spreadQuestion(model);
        expect(basisOf(plain)).toBe(basisOf(model));
        expect(checkModel(plain)).toEqual([]);
      }),
    );
  });

  it('stays the same while points, weights and names are edited, also to wrong ones', () => {
    const edited: Model = {
      ...defaultModel,
      name: '',
      cutoffs: { amber: 80, green: 20 },
      metrics: defaultModel.metrics.map((own) => ({ ...own, weight: Number.NaN, points: [] })),
    };
    expect(spreadQuestion(edited)).toEqual(spreadQuestion(defaultModel));
  });
});
