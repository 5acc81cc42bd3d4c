import { describe, expect, it } from 'vitest';
import { daysBefore, metricAt } from '../../helpers/metric.ts';
import type { Row, Rows } from '../../helpers/workspace.ts';

const opened = (days: number, more: Row = {}): Row => ({ account: 'A', openedOn: daysBefore(days), ...more });
const closed = (days: number, more: Row = {}): Row => opened(days + 1, { closedOn: daysBefore(days), ...more });
const times = (count: number, row: Row): readonly Row[] => Array.from({ length: count }, () => row);

describe('ticketRate', () => {
  const tickets = [opened(0), opened(89), opened(90), opened(-1)];

  it('is per 100 seats and month over 90 days', () => {
    const rate = metricAt({ accounts: [{ key: 'A', seats: 20 }], tickets }, 'ticketRate');
    expect(rate.value).toBeCloseTo(10 / 3, 12);
    expect(rate).toMatchObject({ unit: 'perSeats', n: 2 });
  });

  it('is per month without seats, and says so', () => {
    const rate = metricAt({ tickets }, 'ticketRate');
    expect(rate.value).toBeCloseTo(2 / 3, 12);
    expect(rate.unit).toBe('perMonth');
  });

  it('scores silence 80, once tickets were imported and while they are fresh', () => {
    const silent = (days: number): Rows => ({
      accounts: [{ key: 'A', seats: 5 }],
      tickets: [{ account: 'B', openedOn: daysBefore(days) }],
    });
    expect(metricAt(silent(90), 'ticketRate')).toMatchObject({ value: 0, score: 80 });
    expect(metricAt(silent(91), 'ticketRate').state).toBe('expired');
    expect(metricAt({ accounts: [{ key: 'A' }] }, 'ticketRate').state).toBe('off');
  });

  it('takes a closing for a sign of a fresh export', () => {
    const old = { account: 'B', openedOn: daysBefore(200), closedOn: daysBefore(20) };
    expect(metricAt({ accounts: [{ key: 'A' }], tickets: [old] }, 'ticketRate').state).toBe('ok');
  });
});

describe('repeatContacts', () => {
  const about = (days: number, category: string | null = 'login') => opened(days, { category });

  it('counts a ticket whose category was there in the 30 days before, not on the same day', () => {
    const tickets = [about(100), about(70), about(70), about(39), about(8, 'billing'), about(3, null)];
    // 70 repeats 100 (30 days), twice; 39 is 31 days after 70; the last has no category.
    expect(metricAt({ tickets }, 'repeatContacts')).toMatchObject({ value: 40, n: 5 });
  });

  it('looks back beyond the window for the earlier ticket', () => {
    const tickets = [about(180), about(179), about(100, 'a'), about(50, 'b')];
    expect(metricAt({ tickets }, 'repeatContacts').value).toBeCloseTo(100 / 3, 12);
  });

  it('does not mix accounts', () => {
    const tickets = [
      about(10),
      about(5, 'a'),
      about(4, 'b'),
      { account: 'B', openedOn: daysBefore(12), category: 'login' },
    ];
    expect(metricAt({ tickets }, 'repeatContacts').value).toBe(0);
  });

  it('needs three tickets; fewer leave no gap in coverage', () => {
    const metric = metricAt({ tickets: [about(10), about(5)] }, 'repeatContacts');
    expect(metric).toMatchObject({ state: 'tooFew', value: null, weight: 0 });
    expect(metricAt({ tickets: [opened(5)] }, 'repeatContacts').state).toBe('off');
  });

  it('counts none as none: 0 of 3, not an unknown number', () => {
    const tickets = [{ account: 'B', openedOn: daysBefore(3), category: 'login' }];
    const silent = metricAt({ accounts: [{ key: 'A' }], tickets }, 'repeatContacts');
    expect(silent).toMatchObject({ state: 'tooFew', n: 0, value: null });
  });
});

describe('failureRate', () => {
  it('divides by the tickets with the mark known, opened in 180 days', () => {
    const tickets = [
      opened(0, { failure: 'yes' }),
      opened(179, { failure: 'no' }),
      opened(9, { failure: 'no' }),
      opened(9),
      opened(180, { failure: 'yes' }),
    ];
    expect(metricAt({ tickets }, 'failureRate').value).toBeCloseTo(100 / 3, 12);
  });
});

describe('firstContactResolution', () => {
  it('leaves out the last 7 days: those tickets may still come back', () => {
    const tickets = [
      ...times(3, closed(7, { firstContact: 'yes' })),
      closed(179, { firstContact: 'no' }),
      closed(60, { firstContact: 'no' }),
      closed(6, { firstContact: 'no' }),
      closed(180, { firstContact: 'no' }),
      closed(20),
    ];
    expect(metricAt({ tickets }, 'firstContactResolution')).toMatchObject({
      value: 60,
      n: 5,
      newest: daysBefore(7),
    });
  });

  it('needs five', () => {
    expect(
      metricAt({ tickets: times(4, closed(20, { firstContact: 'yes' })) }, 'firstContactResolution').state,
    ).toBe('tooFew');
  });
});

describe('resolutionHours', () => {
  const lasting = (from: string, to: string): Row => ({ account: 'A', openedOn: from, closedOn: to });

  it('is the median, to the minute where both times are known', () => {
    const tickets = [
      lasting('2026-06-01T10:00', '2026-06-01T12:30'),
      lasting('2026-06-01T23:00', '2026-06-02T01:00'),
      lasting('2026-06-01T10:00', '2026-06-05'),
    ];
    expect(metricAt({ tickets }, 'resolutionHours').value).toBe(2.5);
  });

  it('is the mean of the two in the middle for an even number', () => {
    const tickets = [1, 2, 3, 10].map((days) =>
      lasting('2026-06-01', `2026-06-${String(1 + days).padStart(2, '0')}`),
    );
    expect(metricAt({ tickets }, 'resolutionHours')).toMatchObject({ value: 60, n: 4, newest: '2026-06-11' });
  });

  it('counts only what was closed by the day, in 180 days', () => {
    const tickets = [closed(0), closed(0), closed(179), closed(180), opened(9, { closedOn: daysBefore(-1) })];
    expect(metricAt({ tickets }, 'resolutionHours')).toMatchObject({ value: 24, n: 3 });
  });
});

describe('reopenRate', () => {
  it('counts a ticket once however often it came back', () => {
    const tickets = [closed(5, { reopened: 3 }), ...times(4, closed(9, { reopened: 'no' })), closed(9)];
    expect(metricAt({ tickets }, 'reopenRate')).toMatchObject({ value: 20, n: 5 });
  });

  it('is off where no ticket was ever closed', () => {
    expect(metricAt({ tickets: [opened(5, { reopened: 'no' })] }, 'reopenRate').state).toBe('off');
    expect(metricAt({ tickets: [closed(5, { reopened: 'no' })] }, 'reopenRate').state).toBe('tooFew');
    expect(metricAt({ tickets: [{ ...closed(5), account: 'B' }, opened(0)] }, 'resolutionHours').state).toBe(
      'tooFew',
    );
  });
});
