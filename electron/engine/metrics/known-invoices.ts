/** The invoices that the three payment metrics share, as SQL on an account `a`, and the rows behind them. */
import type { RowsSpec } from '../db/queries/rows-behind.ts';

/**
 * Joins the account's invoices `i` that were there at `:day`: issued by then (due by then, where the file gives no
 * issue date), and no credit notes.
 */
export const knownInvoices = `JOIN invoices i ON i.account_id = a.id AND i.amount_minor >= 0
  AND COALESCE(i.issued_on, i.due_on) <= :day`;

/** The newest date on or before `:day` that the joined invoices carry. */
export const newestOfInvoices = `max(max(
  COALESCE(i.issued_on, i.due_on),
  CASE WHEN i.due_on <= :day THEN i.due_on ELSE 0 END,
  CASE WHEN i.paid_on <= :day THEN i.paid_on ELSE 0 END
))`;

/** Whether invoice `i` is still open at `:day`. */
export const unpaidAtDay = '(i.paid_on IS NULL OR i.paid_on > :day)';

/** Whether invoice `i` fell due in the year up to `:day`. */
export const dueInYear = 'i.due_on > :day - 365 AND i.due_on <= :day';

/** Why an invoice was not there at `:day`. */
const notKnown = {
  creditNote: 'i.amount_minor < 0',
  notIssued: 'COALESCE(i.issued_on, i.due_on) > :day',
} as const;

/** The invoices that were there, with what a metric reads of each. */
export const invoiceRows = (...columns: RowsSpec['columns']): RowsSpec => ({
  dataset: 'invoices',
  unless: notKnown,
  columns: ['key', 'issuedOn', 'dueOn', 'paidOn', 'amount', 'currency', ...columns],
});

/** The same, of the year up to `:day`. */
export const dueRows = (...columns: RowsSpec['columns']): RowsSpec => ({
  ...invoiceRows(...columns),
  window: [365, 0],
  unless: { ...notKnown, notDue: 'i.due_on > :day', older: 'i.due_on <= :day - 365' },
});
