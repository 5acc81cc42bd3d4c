import { describe, expect, it } from 'vitest';
import { asOf, daysBefore, metricAt } from '../../helpers/metric.ts';
import type { Row, Rows } from '../../helpers/workspace.ts';

const use = (days: number, more: Row = {}): Row => ({ account: 'A', date: daysBefore(days), ...more });

describe('usageTrend', () => {
  it('compares the events of two windows of 90 days', () => {
    const usage = [
      use(0, { events: 5 }),
      use(89, { events: 1 }),
      use(90, { events: 4 }),
      use(179, { events: 4 }),
      use(180, { events: 99 }),
    ];
    expect(metricAt({ usage }, 'usageTrend').value).toBeCloseTo(-25, 12);
  });

  it('counts a row without events as one', () => {
    expect(metricAt({ usage: [use(1), use(2), use(100)] }, 'usageTrend').value).toBeCloseTo(100, 12);
  });

  it('is −100 when use has stopped and missing when it had not begun', () => {
    const others: readonly Row[] = [{ account: 'B', date: asOf }];
    expect(metricAt({ usage: [use(100), ...others] }, 'usageTrend').value).toBe(-100);
    expect(metricAt({ usage: [use(10), ...others] }, 'usageTrend').state).toBe('missing');
  });
});

describe('featureBreadth', () => {
  it('divides by the features that any account used in the window', () => {
    const usage: readonly Row[] = [
      use(0, { feature: 'a' }),
      use(1, { feature: 'a' }),
      use(89, { feature: 'b' }),
      use(90, { feature: 'c' }),
      { account: 'B', date: daysBefore(89), feature: 'd' },
      { account: 'B', date: daysBefore(90), feature: 'e' },
      { account: 'B', date: daysBefore(-1), feature: 'f' },
    ];
    expect(metricAt({ usage }, 'featureBreadth').value).toBeCloseTo(200 / 3, 12);
  });

  it('is 0 for an account that used none, off where no row names a feature', () => {
    expect(
      metricAt({ usage: [use(1), { account: 'B', date: asOf, feature: 'a' }] }, 'featureBreadth').value,
    ).toBe(0);
    expect(metricAt({ usage: [use(1)] }, 'featureBreadth').state).toBe('off');
  });

  it('is missing where nobody used a named feature in the window', () => {
    expect(metricAt({ usage: [use(1), use(95, { feature: 'a' })] }, 'featureBreadth').state).toBe('missing');
  });
});

describe('daysSinceUse', () => {
  it('counts from the newest use, else from the start', () => {
    expect(metricAt({ usage: [use(8), use(3), use(-2)] }, 'daysSinceUse')).toMatchObject({
      value: 3,
      newest: daysBefore(3),
    });
    const rows: Rows = {
      accounts: [{ key: 'A', startedOn: daysBefore(12) }],
      usage: [{ account: 'B', date: asOf }],
    };
    expect(metricAt(rows, 'daysSinceUse')).toMatchObject({ value: 12, newest: null });
  });

  it('is missing when neither is known, and before the first row of the dataset', () => {
    expect(
      metricAt({ accounts: [{ key: 'A' }], usage: [{ account: 'B', date: asOf }] }, 'daysSinceUse').state,
    ).toBe('missing');
    const later: Rows = { accounts: [{ key: 'A', startedOn: daysBefore(5) }], usage: [use(-1)] };
    expect(metricAt(later, 'daysSinceUse').state).toBe('missing');
  });
});

describe('daysToFirstUse', () => {
  const started = (days: number): Rows['accounts'] => [{ key: 'A', startedOn: daysBefore(days) }];
  const others: readonly Row[] = [
    { account: 'B', date: daysBefore(100) },
    { account: 'B', date: asOf },
  ];

  it('counts from the start to the first use, never below 0', () => {
    expect(
      metricAt({ accounts: started(50), usage: [...others, use(20), use(10)] }, 'daysToFirstUse').value,
    ).toBe(30);
    expect(metricAt({ accounts: started(50), usage: [...others, use(60)] }, 'daysToFirstUse').value).toBe(0);
  });

  it('keeps counting while nobody uses it, and says so', () => {
    const metric = metricAt({ accounts: started(50), usage: [...others, use(-3)] }, 'daysToFirstUse');
    expect(metric).toMatchObject({ value: 50, note: 'waiting', state: 'ok' });
  });

  it('is missing for starts that the export does not reach back to: the day of its first row is in', () => {
    expect(metricAt({ accounts: started(101), usage: others }, 'daysToFirstUse').state).toBe('missing');
    expect(metricAt({ accounts: started(100), usage: others }, 'daysToFirstUse').value).toBe(100);
    expect(
      metricAt(
        { accounts: [{ key: 'A' }, ...(started(1) ?? []).map((row) => ({ ...row, key: 'C' }))], usage: others },
        'daysToFirstUse',
      ).state,
    ).toBe('missing');
  });
});
