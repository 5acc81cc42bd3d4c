import { describe, expect, it } from 'vitest';
import { factsForPeople, modelForPeople } from '../../../electron/engine/people/person-model.ts';
import type { WorkspaceFacts } from '../../../electron/engine/db/queries/workspace-facts.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import type { MetricModel, Model } from '../../../shared/model/model.ts';

const [usageTrend] = defaultModel.metrics.filter(({ key }) => key === 'usageTrend') as [MetricModel];

/** The default model with metrics of its own. */
const modelWith = (...own: readonly Pick<MetricModel, 'key' | 'source'>[]): Model => ({
  ...defaultModel,
  metrics: [...own.map((metric) => ({ ...usageTrend, ...metric })), ...defaultModel.metrics],
});

const keysOf = (model: Model): readonly string[] => modelForPeople(model).metrics.map(({ key }) => key);

describe('the model as it applies to people', () => {
  it('keeps what says something of one person, with weights, points and policies', () => {
    const { metrics, dimensions, cutoffs, minimumCoverage } = modelForPeople(defaultModel);
    expect(metrics.map(({ key }) => key)).toEqual([
      'usageTrend',
      'featureBreadth',
      'daysSinceUse',
      'trainingCompletion',
      'repeatContacts',
      'failureRate',
      'firstContactResolution',
      'resolutionHours',
      'reopenRate',
      'recommendation',
      'csat',
      'effort',
    ]);
    expect(metrics.every((metric) => defaultModel.metrics.includes(metric))).toBe(true);
    expect(dimensions).toEqual(defaultModel.dimensions.filter(({ key }) => key !== 'finance'));
    expect([cutoffs, minimumCoverage]).toEqual([defaultModel.cutoffs, defaultModel.minimumCoverage]);
  });

  it('keeps caps on metrics that people have, and no others', () => {
    const cap = { metric: 'daysSinceUse', op: '>=', value: 60, band: 'amber' } as const;
    expect(modelForPeople({ ...defaultModel, caps: [...defaultModel.caps, cap] }).caps).toEqual([cap]);
  });

  it('leaves out figures and judgements, which somebody gave for the account', () => {
    const own = (dataset: 'measurements' | 'judgements') =>
      ({ kind: 'own', dataset, metric: 'visits' }) as const;
    const model = modelWith({ key: 'a', source: own('measurements') }, { key: 'b', source: own('judgements') });
    expect(keysOf(model)).toEqual(keysOf(defaultModel));
  });

  it('keeps formulas over what it keeps, formulas of formulas too, in any order', () => {
    const formula = (key: string, text: string) =>
      ({ key, source: { kind: 'formula', formula: text } }) as const;
    const model = modelWith(
      formula('twice', 'once + 1'),
      formula('once', 'max(csat, effort)'),
      formula('seats', 'seatUtilisation × 2'),
      formula('mixed', 'seats + csat'),
    );
    expect(keysOf(model)).toEqual(['twice', 'once', ...keysOf(defaultModel)]);
  });
});

describe('what the workspace says of people', () => {
  const facts: WorkspaceFacts = {
    known: new Set(['usage', 'usage.feature', 'tickets', 'tickets.failure', 'accounts.seats']),
    dates: {} as WorkspaceFacts['dates'],
    events: {} as WorkspaceFacts['events'],
    featureDays: [{ day: 1, feature: 'x' }],
    measured: new Set(['usageTrend']),
    judged: new Set(['trust']),
  };

  it('leaves out datasets that do not say whose their rows are, and figures of the account', () => {
    const told = factsForPeople(facts, new Set(['usage']));
    expect([...told.known]).toEqual(['usage', 'usage.feature']);
    expect([told.measured.size, told.judged.size]).toEqual([0, 0]);
    expect(told.featureDays).toBe(facts.featureDays);
    expect(told.dates).toBe(facts.dates);
  });
});
