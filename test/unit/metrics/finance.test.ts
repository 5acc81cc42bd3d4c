import { describe, expect, it } from 'vitest';
import { daysBefore, metricAt } from '../../helpers/metric.ts';
import type { Row, Rows } from '../../helpers/workspace.ts';

/** An invoice due and paid so many days before the as-of date; not paid for null. */
const invoice = (due: number, paid: number | null, more: Row = {}): Row => ({
  account: 'A',
  issuedOn: daysBefore(due + 30),
  dueOn: daysBefore(due),
  paidOn: paid === null ? null : daysBefore(paid),
  amount: 100,
  ...more,
});

describe('onTimePayment', () => {
  it('counts invoices due in 365 days; the due date itself is in time', () => {
    const invoices = [
      invoice(0, 0),
      invoice(364, 363),
      invoice(10, 10),
      invoice(10, null),
      invoice(365, 365),
      invoice(-1, 5),
    ];
    expect(metricAt({ invoices }, 'onTimePayment')).toMatchObject({ value: 50, n: 4 });
  });

  it('leaves out credit notes and what was issued after the day', () => {
    const invoices = [
      invoice(10, 10),
      invoice(10, null, { amount: -50 }),
      invoice(10, null, { issuedOn: daysBefore(-1) }),
    ];
    expect(metricAt({ invoices }, 'onTimePayment')).toMatchObject({ value: 100, n: 1 });
  });

  it('counts a payment after the day as not paid', () => {
    expect(metricAt({ invoices: [invoice(10, -1), invoice(10, 12)] }, 'onTimePayment').value).toBe(50);
  });
});

describe('daysBeyondTerms', () => {
  it('weighs delays by amount; early is 0, open runs to the day', () => {
    const invoices = [
      invoice(50, 40, { amount: 300 }),
      invoice(50, 60, { amount: 100 }),
      invoice(20, null, { amount: 100 }),
    ];
    expect(metricAt({ invoices }, 'daysBeyondTerms').value).toBeCloseTo((300 * 10 + 0 + 100 * 20) / 500, 12);
  });

  it('is missing where nothing was due, or the amounts are nothing', () => {
    expect(metricAt({ invoices: [invoice(-5, 1)] }, 'daysBeyondTerms').state).toBe('missing');
    expect(metricAt({ invoices: [invoice(5, 1, { amount: 0 })] }, 'daysBeyondTerms').state).toBe('missing');
  });
});

describe('oldestOverdue', () => {
  it('is the longest delay of what is open, however old', () => {
    const invoices = [invoice(900, null), invoice(10, null), invoice(990, 5)];
    expect(metricAt({ invoices }, 'oldestOverdue').value).toBe(900);
  });

  it('is 0 when nothing is overdue: due today is not overdue', () => {
    const paid = invoice(100, 100);
    expect(metricAt({ invoices: [paid, invoice(0, null)] }, 'oldestOverdue').value).toBe(0);
    expect(metricAt({ invoices: [paid, invoice(1, -5)] }, 'oldestOverdue').value).toBe(1);
    expect(metricAt({ invoices: [paid, invoice(30, null, { amount: -9 })] }, 'oldestOverdue').value).toBe(0);
  });

  it('is missing without invoices, though others have some', () => {
    const other = { ...invoice(3, 3), account: 'B' };
    expect(metricAt({ accounts: [{ key: 'A' }], invoices: [other] }, 'oldestOverdue').state).toBe('missing');
    expect(
      metricAt(
        { invoices: [{ ...invoice(3, 3), issuedOn: daysBefore(-1), dueOn: daysBefore(-30) }] },
        'oldestOverdue',
      ).state,
    ).toBe('missing');
  });

  it('is off where no file has a column for payments, for a blank would then mean nothing', () => {
    const unmarked = { account: 'A', dueOn: daysBefore(3), amount: 100 };
    expect(metricAt({ invoices: [unmarked] }, 'oldestOverdue').state).toBe('off');
    expect(metricAt({ invoices: [invoice(3, null)] }, 'oldestOverdue').value).toBe(3);
  });

  it('expires by the newest date of any invoice, and stays missing without invoices', () => {
    const rows = (days: number): Rows => ({
      accounts: [{ key: 'C' }],
      invoices: [invoice(400, 300), { ...invoice(days, days), account: 'B' }],
    });
    expect(metricAt(rows(120), 'oldestOverdue').state).toBe('ok');
    expect(metricAt(rows(121), 'oldestOverdue').state).toBe('expired');
    expect(metricAt(rows(121), 'oldestOverdue', { account: 'C' }).state).toBe('missing');
  });

  it('takes the due date for an invoice without an issue date', () => {
    const undated = invoice(10, null, { issuedOn: null });
    expect(metricAt({ invoices: [undated, invoice(50, 50)] }, 'oldestOverdue').value).toBe(10);
  });
});

describe('revenueTrend', () => {
  const subscription = (from: number, to: number | null, mrr: number): Row => ({
    account: 'A',
    startedOn: daysBefore(from),
    endedOn: to === null ? null : daysBefore(to),
    mrr,
  });

  it('compares what runs now with what ran 365 days before; the last day still runs', () => {
    const subscriptions = [
      subscription(900, 365, 100),
      subscription(364, 0, 80),
      subscription(365, null, 20),
      subscription(0, null, 20),
    ];
    expect(metricAt({ subscriptions }, 'revenueTrend').value).toBeCloseTo(0, 12);
  });

  it('is −100 when all has ended, missing when there was nothing a year earlier', () => {
    expect(metricAt({ subscriptions: [subscription(900, 1, 100)] }, 'revenueTrend').value).toBe(-100);
    expect(metricAt({ subscriptions: [subscription(300, null, 100)] }, 'revenueTrend').state).toBe('missing');
    expect(metricAt({ subscriptions: [subscription(900, null, 0)] }, 'revenueTrend').state).toBe('missing');
  });

  it('is off without subscriptions, whatever the accounts table says', () => {
    expect(metricAt({ accounts: [{ key: 'A', mrr: 50 }] }, 'revenueTrend').state).toBe('off');
  });
});
