/** The invoices that the three payment metrics share, as SQL on an account `a`. */

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
