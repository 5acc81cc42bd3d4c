import { describe, expect, it } from 'vitest';
import { metricSpread } from '../../../electron/engine/scoring/models/spread.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import { parseDay } from '../../../shared/dates.ts';
import type { MetricModel, MetricSource, Model } from '../../../shared/model/model.ts';
import { workspaceWith } from '../../helpers/workspace.ts';

const asOf = parseDay('2026-06-30') as number;
const date = '2026-06-01';

const figure = (account: string, metric: string, value: number) => ({ account, date, metric, value });

/** Seven accounts: visits 1, 3, 5, 7, 9, 11 and none; seats of the first five only, the third has none at all (0). */
const client = () =>
  workspaceWith({
    accounts: ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((key) => ({ key, name: `Firm ${key}` })),
    measurements: [
      ...['F', 'A', 'E', 'B', 'D', 'C'].map((key) => figure(key, 'visits', 1 + 2 * 'ABCDEF'.indexOf(key))),
      ...['A', 'B', 'C', 'D', 'E'].map((key) => figure(key, 'seats', key === 'C' ? 0 : 2)),
    ],
  }).db;

const metric = (key: string, source: MetricSource): MetricModel => ({
  key,
  source,
  dimension: 'adoption',
  weight: 1,
  points: [
    [0, 0],
    [10, 100],
  ],
  policy: 'exclude',
  switch: 'auto',
  minimumN: null,
  maximumAgeDays: null,
});
const own = (key: string) => metric(key, { kind: 'own', dataset: 'measurements', metric: key });

const model: Model = {
  ...defaultModel,
  metrics: [
    own('visits'),
    own('seats'),
    metric('perSeat', { kind: 'formula', formula: 'visits / seats' }),
    metric('mood', { kind: 'own', dataset: 'judgements', metric: 'mood' }),
  ],
  caps: [],
};

describe('the spread of a metric', () => {
  it('holds every value in rising order, and the accounts at the ends and quartiles', () => {
    const spread = metricSpread(client(), { model, metric: 'visits', asOf });
    expect(spread).toMatchObject({ metric: 'visits', of: 7, values: [1, 3, 5, 7, 9, 11] });
    // Six values: places 0, 1.25, 2.5, 3.75 and 5, rounded.
    expect(spread?.samples.map(({ name, value }) => [name, value])).toEqual([
      ['Firm A', 1],
      ['Firm B', 3],
      ['Firm D', 7],
      ['Firm E', 9],
      ['Firm F', 11],
    ]);
    expect(spread?.samples[0]?.inputs).toEqual([]);
  });

  it('shows of a formula what its values were made of, and leaves out what divides by zero', () => {
    const spread = metricSpread(client(), { model, metric: 'perSeat', asOf });
    // A 1/2, B 3/2, D 7/2, E 9/2; C divides by zero, F has no seats, G nothing.
    expect(spread?.values).toEqual([0.5, 1.5, 3.5, 4.5]);
    expect(spread?.samples.map(({ key, value, inputs }) => [key, value, ...inputs])).toEqual([
      ['A', 0.5, { metric: 'visits', value: 1 }, { metric: 'seats', value: 2 }],
      ['B', 1.5, { metric: 'visits', value: 3 }, { metric: 'seats', value: 2 }],
      ['D', 3.5, { metric: 'visits', value: 7 }, { metric: 'seats', value: 2 }],
      ['E', 4.5, { metric: 'visits', value: 9 }, { metric: 'seats', value: 2 }],
    ]);
  });

  it('names the table of a built-in metric and how far back it looks', () => {
    const db = client();
    const groundOf = (key: string) => metricSpread(db, { model: defaultModel, metric: key, asOf })?.ground;
    expect(groundOf('resolutionHours')).toEqual({ dataset: 'tickets', windowDays: 180 });
    expect(groundOf('trainedPeople')).toEqual({ dataset: 'trainings', windowDays: null });
  });

  it('is empty where nothing feeds the metric, and none where the model has no such metric', () => {
    const db = client();
    expect(metricSpread(db, { model, metric: 'mood', asOf })).toEqual({
      metric: 'mood',
      ground: null,
      of: 7,
      values: [],
      samples: [],
    });
    expect(metricSpread(db, { model, metric: 'nothing', asOf })).toBeUndefined();
  });
});
