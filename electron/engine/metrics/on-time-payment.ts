import { metricWindowDays } from '../../../shared/model/metric-windows.ts';
import { dueInYear, dueRows, knownInvoices, newestOfInvoices } from './known-invoices.ts';
import type { Metric } from './metric.ts';

/** On-time payment, percent: 100 × invoices due in the window and paid by their due date ÷ invoices due in it (`n`). */
export const onTimePayment: Metric = {
  key: 'onTimePayment',
  dataset: 'invoices',
  windowDays: metricWindowDays.onTimePayment,
  needs: [['invoices.paidOn']],
  behind: { n: `count(*) FILTER (WHERE ${dueInYear})`, newest: newestOfInvoices },
  sql: `
SELECT a.id AS account,
  100.0 * avg(COALESCE(i.paid_on <= i.due_on, 0)) FILTER (WHERE ${dueInYear}) AS value, {behind}
FROM accounts a
${knownInvoices}
WHERE {scope}
GROUP BY a.id`,
  rows: [dueRows({ key: 'inTime', kind: 'mark', sql: 'COALESCE(i.paid_on <= i.due_on, 0)' })],
};
