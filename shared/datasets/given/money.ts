/** How a customer pays, and what it pays. */
import { words } from '../words.ts';
import type { GivenValue } from './given-value.ts';

/** The columns that give it, metric by metric. */
export const givenMoney: readonly GivenValue[] = [
  {
    metric: 'onTimePayment',
    shape: 'percent',
    headings: words(`
      on time payment, on time payments, on time payment rate, payment punctuality, paid on time,
      invoices paid on time,
      zamanında ödeme, zamanında ödeme oranı, vadesinde ödeme, vadesinde ödeme oranı,
      תשלום בזמן, שיעור תשלום בזמן, תשלומים בזמן,
    `),
  },
  {
    metric: 'daysBeyondTerms',
    shape: 'days',
    headings: words(`
      days beyond terms, dbt, average days late, avg days late, avg payment delay, payment delay days,
      ortalama gecikme,
      ortalama gecikme günü, ödeme gecikmesi gün,
      ימי איחור ממוצע, איחור ממוצע בתשלום,
    `),
  },
  {
    metric: 'oldestOverdue',
    shape: 'days',
    headings: words(`
      oldest overdue, oldest overdue days, max days overdue, days overdue, days past due, en eski gecikme,
      gecikme günü, vadesi geçen gün,
      ימי פיגור, פיגור מרבי,
    `),
  },
  {
    metric: 'revenueTrend',
    shape: 'percent',
    headings: words(`
      revenue trend, revenue growth, mrr growth, mrr trend, gelir trendi,
      gelir artışı, ciro artışı,
      מגמת הכנסות, גידול בהכנסות,
    `),
  },
];
