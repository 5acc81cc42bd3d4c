/** A metric of the model taken out or turned round, its points, and the question for its values. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  builtInPoints,
  directionOf,
  turned,
  withPoints,
  withRelativePoints,
} from '../../../renderer/features/model/metric/metric-edits.ts';
import {
  blankMetric,
  finished,
  withFigure,
  withNewMetric,
} from '../../../renderer/features/model/metric/own/new-metric.ts';
import { removalOf, withoutMetrics } from '../../../renderer/features/model/metric/own/removal.ts';
import { lightTally } from '../../../renderer/features/model/metric/points/light-tally.ts';
import { spreadQuestion } from '../../../renderer/features/model/metric/spread-question.ts';
import { basisOf } from '../../../electron/engine/scoring/what-if/table.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import { checkModel } from '../../../shared/model/file/check-model.ts';
import type { MetricModel, Model } from '../../../shared/model/model.ts';
import { builtInMetric, csat, figure } from '../../helpers/trust-figure.ts';
import { validModels } from '../../helpers/valid-models.ts';

const formula = (model: Model, name: string, text: string): Model =>
  withNewMetric(
    model,
    finished(model, { ...blankMetric(model, 'formula'), name, source: { kind: 'formula', formula: text } }, []),
  );

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
    const line = builtInMetric('seatUtilisation').points;
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
