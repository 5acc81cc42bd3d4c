import { describe, expect, it } from 'vitest';
import { scoreAccounts } from '../../../electron/engine/scoring/index.ts';
import { parseDay } from '../../../shared/dates.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import type { Model } from '../../../shared/model/model.ts';
import { asOf, daysBefore, metricAt, modelWith } from '../../helpers/metric.ts';
import { type Row, type Rows, workspaceWith } from '../../helpers/workspace.ts';

const given = (metric: string, days: number, value: number): Row => ({
  account: 'A',
  date: daysBefore(days),
  metric,
  value,
});

describe('given values', () => {
  it('stand in for a metric that cannot be computed, the newest one, of one day the later row', () => {
    const measurements = [
      given('csat', 9, 50),
      given('csat', 2, 60),
      given('csat', 2, 83),
      given('csat', -1, 10),
    ];
    const metric = metricAt({ measurements }, 'csat');
    expect(metric).toMatchObject({ value: 83, state: 'ok', source: 'given', newest: daysBefore(2) });
    expect(metric.score).toBeCloseTo(80, 12);
  });

  it('give way to a computed value', () => {
    const rows: Rows = {
      measurements: [given('daysSinceUse', 0, 27)],
      usage: [{ account: 'A', date: daysBefore(4) }],
    };
    expect(metricAt(rows, 'daysSinceUse')).toMatchObject({ value: 4, source: 'computed' });
  });

  it('serve as long as the metric’s age, 120 days where it has none, and are then expired', () => {
    expect(metricAt({ measurements: [given('seatUtilisation', 60, 80)] }, 'seatUtilisation').state).toBe('ok');
    expect(metricAt({ measurements: [given('seatUtilisation', 61, 80)] }, 'seatUtilisation')).toMatchObject({
      state: 'expired',
      value: null,
    });
    expect(metricAt({ measurements: [given('revenueTrend', 120, 5)] }, 'revenueTrend').state).toBe('ok');
    expect(metricAt({ measurements: [given('revenueTrend', 121, 5)] }, 'revenueTrend').state).toBe('expired');
  });

  it('replace too few tickets and an expired export, but not when they are too old themselves', () => {
    const tickets = [{ account: 'A', openedOn: daysBefore(3), failure: 'yes' }];
    expect(metricAt({ tickets, measurements: [given('failureRate', 5, 12)] }, 'failureRate').value).toBe(12);
    expect(metricAt({ tickets, measurements: [given('failureRate', 500, 12)] }, 'failureRate').state).toBe(
      'tooFew',
    );
    const usage = [{ account: 'A', date: daysBefore(200) }];
    expect(metricAt({ usage, measurements: [given('daysSinceUse', 5, 12)] }, 'daysSinceUse').value).toBe(12);
  });

  it('switch a metric on for all: accounts without one are missing, not off', () => {
    const rows: Rows = { accounts: [{ key: 'A' }], measurements: [{ ...given('csat', 2, 60), account: 'B' }] };
    expect(metricAt(rows, 'csat').state).toBe('missing');
    expect(metricAt(rows, 'effort').state).toBe('off');
  });
});

describe('switches', () => {
  const rows: Rows = { accounts: [{ key: 'A' }], usage: [{ account: 'A', date: asOf }] };

  it('a metric that is insisted on is missing instead of off', () => {
    expect(metricAt(rows, 'csat', { model: modelWith('csat', { switch: 'on' }) }).state).toBe('missing');
  });

  it('a metric that is switched off stays off, data or not', () => {
    const model = modelWith('daysSinceUse', { switch: 'off' });
    expect(metricAt(rows, 'daysSinceUse', { model })).toMatchObject({
      state: 'off',
      weight: 0,
      contribution: null,
    });
  });

  it('a metric said not to apply is left out, without lowering coverage', () => {
    const { db } = workspaceWith(rows);
    const day = parseDay(asOf) as number;
    const before = scoreAccounts(db, { asOf: day }).accounts[0];
    db.exec(
      `INSERT INTO not_applicable (account_id, metric, reason, created_at) VALUES (1, 'usageTrend', 'seasonal', '2026-01-01')`,
    );
    const after = scoreAccounts(db, { asOf: day }).accounts[0];
    const state = after?.dimensions
      .flatMap((d) => d.metrics)
      .find((metric) => metric.key === 'usageTrend')?.state;
    expect(state).toBe('notApplicable');
    expect(after?.coverage).toBeGreaterThan(before?.coverage ?? 1);
  });
});

describe('a model’s own metric', () => {
  const modelOf = (dataset: 'measurements' | 'judgements'): Model => ({
    ...defaultModel,
    dimensions: [{ key: 'relationship', weight: 1 }],
    metrics: [
      {
        key: 'faith',
        name: 'Trust',
        source: { kind: 'own', dataset, metric: 'trust' },
        dimension: 'relationship',
        weight: 1,
        points: [
          [1, 0],
          [5, 100],
        ],
        policy: 'exclude',
        switch: 'auto',
        minimumN: null,
        maximumAgeDays: 365,
      },
    ],
  });
  const trustOf = (more: Rows, dataset: 'measurements' | 'judgements' = 'judgements') => {
    const { db } = workspaceWith({ accounts: [{ key: 'A' }], ...more });
    return scoreAccounts(db, { asOf: parseDay(asOf) as number, model: modelOf(dataset) }).accounts[0]
      ?.dimensions[0]?.metrics[0];
  };

  it('takes the newest judgement, or the newest figure, of its name', () => {
    const judgements = [{ ...given('trust', 5, 4), author: 'Deniz' }, given('trust', 900, 1)];
    const measurements = [given('trust', 3, 2), given('faith', 0, 5)];
    // 4 lies three quarters of the way from 1 to 5, 2 one quarter.
    expect(trustOf({ judgements, measurements })).toMatchObject({
      key: 'faith',
      name: 'Trust',
      value: 4,
      score: 75,
      unit: 'number',
      source: 'given',
    });
    expect(trustOf({ judgements, measurements }, 'measurements')).toMatchObject({ value: 2, score: 25 });
  });

  it('expires, is missing for others, and off where nobody ever gave one', () => {
    expect(trustOf({ judgements: [given('trust', 366, 4)] })?.state).toBe('expired');
    expect(trustOf({ judgements: [{ ...given('trust', 5, 4), account: 'B' }] })?.state).toBe('missing');
    expect(trustOf({})?.state).toBe('off');
  });
});
