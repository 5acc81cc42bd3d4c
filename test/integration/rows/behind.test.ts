/** What stands behind given figures, formulas and traits. */
import { describe, expect, it } from 'vitest';
import { defaultModel } from '../../../shared/model/default-model.ts';
import type { Model } from '../../../shared/model/model.ts';
import { daysBefore } from '../../helpers/metric.ts';
import { behind, reasons } from '../../helpers/behind.ts';

const points = [
  [0, 0],
  [10, 100],
] as const;
const own = (key: string, formula?: string): Model['metrics'][number] => ({
  key,
  dimension: 'adoption',
  source: formula ? { kind: 'formula', formula } : { kind: 'own', dataset: 'measurements', metric: key },
  weight: 1,
  points,
  policy: 'exclude',
  switch: 'auto',
  minimumN: null,
  maximumAgeDays: null,
});
const withOwn = (...metrics: readonly Model['metrics'][number][]): Model => ({
  ...defaultModel,
  metrics: [...defaultModel.metrics, ...metrics],
});

describe('a given figure', () => {
  const figures = [
    { account: 'A', metric: 'visits', date: daysBefore(40), value: 3 },
    { account: 'A', metric: 'visits', date: daysBefore(10), value: 4 },
    { account: 'A', metric: 'visits', date: daysBefore(-1), value: 5 },
    { account: 'A', metric: 'other', date: daysBefore(1), value: 9 },
  ];

  it('is the newest one of its name up to the date', () => {
    expect(reasons(behind({ measurements: figures }, 'visits', withOwn(own('visits'))))).toEqual([
      ['measurements', ['later', null, 'notNewest']],
    ]);
  });

  it('gives way to a computed value, and counts where there is none, unless it is too old', () => {
    const given = (days: number) => [{ account: 'A', metric: 'csat', date: daysBefore(days), value: 80 }];
    const surveys = ['4', '5', '5'].map((score) => ({
      account: 'A',
      kind: 'csat',
      answeredOn: daysBefore(5),
      score,
    }));
    expect(reasons(behind({ measurements: given(9), surveys }, 'csat'))).toEqual([
      ['surveys', [null, null, null]],
      ['measurements', ['computed']],
    ]);
    expect(reasons(behind({ measurements: given(9) }, 'csat'))).toEqual([['measurements', [null]]]);
    expect(reasons(behind({ measurements: given(400) }, 'csat'))).toEqual([['measurements', ['tooOld']]]);
  });

  it('is found by its whole name where it is called like something else', () => {
    const called = [{ account: 'A', metric: 'value', date: daysBefore(1), value: 1 }];
    const model = withOwn(own('value'));
    expect(behind({ measurements: called }, 'metric.value', model)[0]?.dataset).toBe('measurements');
    expect(behind({ measurements: called }, 'value', model)[0]?.dataset).toBe('accounts');
  });
});

describe('a formula', () => {
  it('stands on the rows of the metrics it names, each once', () => {
    const model = withOwn(own('visits'), own('bond', 'visits + csat * visits'), own('more', 'bond / 2 + csat'));
    const rows = {
      measurements: [{ account: 'A', metric: 'visits', date: daysBefore(3), value: 2 }],
      surveys: [{ account: 'A', kind: 'csat', answeredOn: daysBefore(5), score: 4 }],
    };
    const parts = behind(rows, 'more', model);
    expect(parts.map(({ metric, dataset, counting }) => [metric, dataset, counting])).toEqual([
      ['visits', 'measurements', 1],
      ['csat', 'surveys', 1],
    ]);
  });
});

describe('a trait', () => {
  it('renews by the subscription that followed, and says which and how soon', () => {
    const subscriptions = [
      { account: 'A', key: 'S1', startedOn: '2024-01-01', endedOn: '2024-12-31', mrr: 1 },
      { account: 'A', key: 'S2', startedOn: '2025-01-12', endedOn: '2025-03-01', mrr: 1 },
      { account: 'A', key: 'S3', startedOn: '2026-01-01', mrr: 1 },
    ];
    const [part] = behind({ subscriptions }, 'trait.renews');
    expect(
      part?.rows.map(({ reason, cells }) => [cells['key'], reason, cells['follows'], cells['daysAfter']]),
    ).toEqual([
      ['S3', 'noEarlier', null, null],
      ['S2', null, 'S1', 12],
      ['S1', 'noEarlier', null, null],
    ]);
  });

  it('has the outcomes it reads, told by kind and date', () => {
    const outcomes = [
      { account: 'A', date: daysBefore(400), outcome: 'renewed' },
      { account: 'A', date: daysBefore(100), outcome: 'contracted' },
      { account: 'A', date: daysBefore(500), outcome: 'churned' },
    ];
    expect(reasons(behind({ outcomes }, 'trait.renews'))).toEqual([
      ['outcomes', ['otherKind', null, 'otherKind']],
    ]);
    expect(reasons(behind({ outcomes }, 'trait.stays'))).toEqual([
      ['accounts', [null]],
      ['outcomes', [null, 'otherKind', 'older']],
    ]);
  });

  it('is profitable by payments where the cost is known, else by what runs', () => {
    const rows = {
      invoices: [
        { account: 'A', dueOn: daysBefore(50), paidOn: daysBefore(40), amount: 100 },
        { account: 'A', dueOn: daysBefore(20), amount: 100 },
      ],
      subscriptions: [{ account: 'A', startedOn: daysBefore(200), mrr: 10 }],
    };
    const cost = { ...rows, accounts: [{ key: 'A', cac: 50 }] };
    expect(reasons(behind(cost, 'trait.profitable')).slice(1)).toEqual([
      ['invoices', ['unpaid', null]],
      ['subscriptions', ['elsewhere']],
    ]);
    expect(reasons(behind(rows, 'trait.profitable')).slice(1)).toEqual([
      ['invoices', ['elsewhere', 'elsewhere']],
      ['subscriptions', [null]],
    ]);
  });

  it('counts as many answers and invitations as its evidence says', () => {
    const surveys = [
      {
        account: 'A',
        kind: 'nps',
        invitedOn: daysBefore(300),
        answeredOn: daysBefore(299),
        score: 9,
        person: 'p',
      },
      { account: 'A', kind: 'nps', invitedOn: daysBefore(200) },
      {
        account: 'A',
        kind: 'nps',
        invitedOn: daysBefore(400),
        answeredOn: daysBefore(399),
        score: 2,
        person: 'q',
      },
    ];
    const [part] = behind({ surveys }, 'trait.responsive');
    expect(part?.rows.map(({ reason, cells }) => [reason, cells['answered']])).toEqual([
      [null, 0],
      [null, 1],
      ['older', 1],
    ]);
    const [answers] = behind({ surveys }, 'trait.advocate');
    const counting = answers?.rows.filter(({ reason }) => reason === null) ?? [];
    expect(counting.map(({ cells }) => cells['promoter'])).toEqual([1]);
  });
});
