import { describe, expect, it } from 'vitest';
import { asOf, daysBefore, metricAt } from '../../helpers/metric.ts';
import type { Row, Rows } from '../../helpers/workspace.ts';

const use = (days: number, more: Row = {}): Row => ({ account: 'A', date: daysBefore(days), ...more });
const seats = { accounts: [{ key: 'A', seats: 10 }] };

describe('seatUtilisation', () => {
  it('counts distinct people of 30 days: the last day in, the 30th before out', () => {
    const usage = [use(0, { person: 'p' }), use(3, { person: 'p' }), use(29, { person: 'q' }), use(30, { person: 'r' })];
    expect(metricAt({ ...seats, usage }, 'seatUtilisation')).toMatchObject({ value: 20, n: 3, newest: asOf, source: 'computed' });
  });

  it('takes the newest count of active users where the workspace has any, of one day the later row', () => {
    const usage = [use(5, { activeUsers: 3 }), use(2, { activeUsers: 7 }), use(2, { activeUsers: 6 }), use(1, { person: 'p' })];
    expect(metricAt({ ...seats, usage }, 'seatUtilisation').value).toBe(60);
  });

  it('is 0 without a count in the window, though others have one', () => {
    const usage = [use(2, { person: 'p' }), { account: 'B', date: asOf, activeUsers: 5 }];
    expect(metricAt({ ...seats, usage }, 'seatUtilisation')).toMatchObject({ value: 0, state: 'ok' });
  });

  it('takes seats from usage, else from running subscriptions, else from the account', () => {
    const usage = [use(1, { person: 'p' })];
    const subscriptions: readonly Row[] = [
      { account: 'A', startedOn: daysBefore(99), endedOn: asOf, mrr: 1, seats: 15 },
      { account: 'A', startedOn: asOf, mrr: 1, seats: 5 },
      { account: 'A', startedOn: daysBefore(99), endedOn: daysBefore(1), mrr: 1, seats: 100 },
      { account: 'A', startedOn: daysBefore(-1), mrr: 1, seats: 100 },
    ];
    expect(metricAt({ ...seats, usage, subscriptions }, 'seatUtilisation').value).toBe(5);
    const counted = [...usage, use(40, { seats: 4 }), use(50, { seats: 9 }), use(-1, { seats: 99 })];
    expect(metricAt({ ...seats, usage: counted, subscriptions }, 'seatUtilisation').value).toBe(25);
  });

  it('is missing without seats and for zero seats, and off where nobody has any', () => {
    const usage = [use(1, { person: 'p' }), { account: 'B', date: asOf, person: 'x' }];
    expect(metricAt({ accounts: [{ key: 'A' }, { key: 'B', seats: 3 }], usage }, 'seatUtilisation').state).toBe('missing');
    expect(metricAt({ accounts: [{ key: 'A', seats: 0 }], usage }, 'seatUtilisation').state).toBe('missing');
    expect(metricAt({ accounts: [{ key: 'A' }], usage }, 'seatUtilisation').state).toBe('off');
  });

  it('expires for everybody when the newest row of the whole dataset is older than 60 days', () => {
    const old: Rows = { ...seats, usage: [use(70, { person: 'p' }), { account: 'B', date: daysBefore(61), person: 'x' }] };
    expect(metricAt(old, 'seatUtilisation')).toMatchObject({ state: 'expired', value: null });
    const fresh: Rows = { ...seats, usage: [use(70, { person: 'p' }), { account: 'B', date: daysBefore(60), person: 'x' }] };
    expect(metricAt(fresh, 'seatUtilisation')).toMatchObject({ state: 'ok', value: 0 });
  });
});

describe('usageTrend', () => {
  it('compares the events of two windows of 90 days', () => {
    const usage = [use(0, { events: 5 }), use(89, { events: 1 }), use(90, { events: 4 }), use(179, { events: 4 }), use(180, { events: 99 })];
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
    expect(metricAt({ usage: [use(1), { account: 'B', date: asOf, feature: 'a' }] }, 'featureBreadth').value).toBe(0);
    expect(metricAt({ usage: [use(1)] }, 'featureBreadth').state).toBe('off');
  });

  it('is missing where nobody used a named feature in the window', () => {
    expect(metricAt({ usage: [use(1), use(95, { feature: 'a' })] }, 'featureBreadth').state).toBe('missing');
  });
});

describe('daysSinceUse', () => {
  it('counts from the newest use, else from the start', () => {
    expect(metricAt({ usage: [use(8), use(3), use(-2)] }, 'daysSinceUse')).toMatchObject({ value: 3, newest: daysBefore(3) });
    const rows: Rows = { accounts: [{ key: 'A', startedOn: daysBefore(12) }], usage: [{ account: 'B', date: asOf }] };
    expect(metricAt(rows, 'daysSinceUse')).toMatchObject({ value: 12, newest: null });
  });

  it('is missing when neither is known, and before the first row of the dataset', () => {
    expect(metricAt({ accounts: [{ key: 'A' }], usage: [{ account: 'B', date: asOf }] }, 'daysSinceUse').state).toBe('missing');
    const later: Rows = { accounts: [{ key: 'A', startedOn: daysBefore(5) }], usage: [use(-1)] };
    expect(metricAt(later, 'daysSinceUse').state).toBe('missing');
  });
});

describe('daysToFirstUse', () => {
  const started = (days: number): Rows['accounts'] => [{ key: 'A', startedOn: daysBefore(days) }];
  const others: readonly Row[] = [{ account: 'B', date: daysBefore(100) }, { account: 'B', date: asOf }];

  it('counts from the start to the first use, never below 0', () => {
    expect(metricAt({ accounts: started(50), usage: [...others, use(20), use(10)] }, 'daysToFirstUse').value).toBe(30);
    expect(metricAt({ accounts: started(50), usage: [...others, use(60)] }, 'daysToFirstUse').value).toBe(0);
  });

  it('keeps counting while nobody uses it, and says so', () => {
    const metric = metricAt({ accounts: started(50), usage: [...others, use(-3)] }, 'daysToFirstUse');
    expect(metric).toMatchObject({ value: 50, note: 'waiting', state: 'ok' });
  });

  it('is missing for starts that the export does not reach back to: the day of its first row is in', () => {
    expect(metricAt({ accounts: started(101), usage: others }, 'daysToFirstUse').state).toBe('missing');
    expect(metricAt({ accounts: started(100), usage: others }, 'daysToFirstUse').value).toBe(100);
    expect(metricAt({ accounts: [{ key: 'A' }, ...(started(1) ?? []).map((row) => ({ ...row, key: 'C' }))], usage: others }, 'daysToFirstUse').state).toBe('missing');
  });
});
