import { metricWindowDays } from '../../../shared/model/metric-windows.ts';
import { invoiceRows, knownInvoices, newestOfInvoices, unpaidAtDay } from './known-invoices.ts';
import type { Metric } from './metric.ts';

const isOverdue = `${unpaidAtDay} AND i.due_on < :day`;

/**
 * Oldest overdue, days: the longest that an invoice open at the as-of date has been due; 0 where none is overdue.
 * `n` counts the account's invoices: without any the metric is not known.
 */
export const oldestOverdue: Metric = {
  key: 'oldestOverdue',
  dataset: 'invoices',
  windowDays: metricWindowDays.oldestOverdue,
  needs: [['invoices.paidOn']],
  behind: { n: 'count(*)', newest: newestOfInvoices },
  sql: `
SELECT a.id AS account,
  COALESCE(max(:day - i.due_on) FILTER (WHERE ${isOverdue}), 0) AS value, {behind}
FROM accounts a
${knownInvoices}
WHERE {scope}
GROUP BY a.id`,
  rows: [
    invoiceRows({
      key: 'daysOverdue',
      kind: 'number',
      sql: `CASE WHEN ${isOverdue} THEN :day - i.due_on ELSE 0 END`,
    }),
  ],
};
