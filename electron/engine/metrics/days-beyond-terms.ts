import { metricWindowDays } from '../../../shared/model/metric-windows.ts';
import { dueInYear, dueRows, knownInvoices, newestOfInvoices, unpaidAtDay } from './known-invoices.ts';
import type { Metric } from './metric.ts';

const daysLate = `max(0, CASE WHEN ${unpaidAtDay} THEN :day ELSE i.paid_on END - i.due_on)`;

/**
 * Days beyond terms: the mean delay after the due date over invoices due in the window (`n`), weighted by amount.
 * Early is 0; an open invoice is late up to the as-of date. Not known where the amounts add up to nothing.
 */
export const daysBeyondTerms: Metric = {
  key: 'daysBeyondTerms',
  dataset: 'invoices',
  windowDays: metricWindowDays.daysBeyondTerms,
  needs: [['invoices.paidOn']],
  behind: { n: `count(*) FILTER (WHERE ${dueInYear})`, newest: newestOfInvoices },
  sql: `
SELECT a.id AS account,
  1.0 * sum(i.amount_minor * ${daysLate})
    FILTER (WHERE ${dueInYear})
    / NULLIF(sum(i.amount_minor) FILTER (WHERE ${dueInYear}), 0) AS value, {behind}
FROM accounts a
${knownInvoices}
WHERE {scope}
GROUP BY a.id`,
  rows: [dueRows({ key: 'daysLate', kind: 'number', sql: daysLate })],
};
