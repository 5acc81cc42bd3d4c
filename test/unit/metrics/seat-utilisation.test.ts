import { describe, expect, it } from 'vitest';
import { asOf, daysBefore, metricAt } from '../../helpers/metric.ts';
import type { Row, Rows } from '../../helpers/workspace.ts';

const use = (days: number, more: Row = {}): Row => ({ account: 'A', date: daysBefore(days), ...more });
const seats = { accounts: [{ key: 'A', seats: 10 }] };

describe('seatUtilisation', () => {
  it('counts distinct people of 30 days: the last day in, the 30th before out', () => {
    const usage = [
      use(0, { person: 'p' }),
      use(3, { person: 'p' }),
      use(29, { person: 'q' }),
      use(30, { person: 'r' }),
    ];
    expect(metricAt({ ...seats, usage }, 'seatUtilisation')).toMatchObject({
      value: 20,
      n: 3,
      newest: asOf,
      source: 'computed',
    });
  });

  it('takes the newest count of active users where the workspace has any, of one day the later row', () => {
    const usage = [
      use(5, { activeUsers: 3 }),
      use(2, { activeUsers: 7 }),
      use(2, { activeUsers: 6 }),
      use(1, { person: 'p' }),
    ];
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
    expect(metricAt({ accounts: [{ key: 'A' }, { key: 'B', seats: 3 }], usage }, 'seatUtilisation').state).toBe(
      'missing',
    );
    expect(metricAt({ accounts: [{ key: 'A', seats: 0 }], usage }, 'seatUtilisation').state).toBe('missing');
    expect(metricAt({ accounts: [{ key: 'A' }], usage }, 'seatUtilisation').state).toBe('off');
  });

  it('expires for everybody when the newest row of the whole dataset is older than 60 days', () => {
    const old: Rows = {
      ...seats,
      usage: [use(70, { person: 'p' }), { account: 'B', date: daysBefore(61), person: 'x' }],
    };
    expect(metricAt(old, 'seatUtilisation')).toMatchObject({ state: 'expired', value: null });
    const fresh: Rows = {
      ...seats,
      usage: [use(70, { person: 'p' }), { account: 'B', date: daysBefore(60), person: 'x' }],
    };
    expect(metricAt(fresh, 'seatUtilisation')).toMatchObject({ state: 'ok', value: 0 });
  });
});
