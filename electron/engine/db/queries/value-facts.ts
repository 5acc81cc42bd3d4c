/** What value is computed from: subscriptions and payments of all accounts, and the rows of one. */
import type { Day } from '../../../../shared/dates.ts';
import { type Db, prepare } from '../statements.ts';
import type { AccountAt } from './scope.ts';

/** A subscription that began by the day. */
export interface SubscriptionSpan {
  readonly account: number;
  readonly startedOn: Day;
  /** Its last day, or the account's where that is earlier; null while neither has one. */
  readonly endedOn: Day | null;
  readonly mrrMinor: number;
  /** 1: only the account's end ended it. */
  readonly endedByAccount: 0 | 1;
}

const outlivesAccount = 'a.ended_on IS NOT NULL AND (s.ended_on IS NULL OR s.ended_on > a.ended_on)';

/** The subscriptions that began on or before a day, in the order they began. */
export const subscriptionSpans = (db: Db, day: Day): readonly SubscriptionSpan[] =>
  prepare<object, SubscriptionSpan>(
    db,
    `SELECT s.account_id AS account, s.started_on AS startedOn,
       CASE WHEN ${outlivesAccount} THEN a.ended_on ELSE s.ended_on END AS endedOn,
       s.mrr_minor AS mrrMinor, ${outlivesAccount} AS endedByAccount
     FROM subscriptions s JOIN accounts a ON a.id = s.account_id
     WHERE s.started_on <= :day ORDER BY s.started_on, s.id`,
  ).all({ day });

const runsOn = (day: ':from' | ':to'): string =>
  `s.started_on <= ${day} AND (s.ended_on IS NULL OR s.ended_on >= ${day})
     AND (a.ended_on IS NULL OR a.ended_on >= ${day})`;

/** How many accounts there are at a day's end, and how many of them are left at a later one's. */
export interface AccountsKept {
  readonly startAccounts: number;
  readonly keptAccounts: number;
}

/** The accounts whose subscriptions cost something on one day, and those of them that still do on a later one. */
export const accountsKept = (db: Db, period: { readonly from: Day; readonly to: Day }): AccountsKept =>
  prepare<object, AccountsKept>(
    db,
    `SELECT count(*) AS startAccounts, COALESCE(sum(endMinor > 0), 0) AS keptAccounts
     FROM (
       SELECT sum(CASE WHEN ${runsOn(':from')} THEN s.mrr_minor ELSE 0 END) AS startMinor,
         sum(CASE WHEN ${runsOn(':to')} THEN s.mrr_minor ELSE 0 END) AS endMinor
       FROM subscriptions s JOIN accounts a ON a.id = s.account_id GROUP BY s.account_id
     ) WHERE startMinor > 0`,
  ).get(period) ?? { startAccounts: 0, keptAccounts: 0 };

/** Whether any subscription began by a day. */
export const hasSubscriptions = (db: Db, day: Day): boolean =>
  prepare<object, object>(db, 'SELECT 1 FROM subscriptions WHERE started_on <= :day LIMIT 1').get({ day }) !==
  undefined;

/** What an account's invoices of one currency come to. */
export interface PaymentSums {
  readonly account: number;
  /** The invoice's, else the account's. */
  readonly currency: string | null;
  readonly paidMinor: number;
  readonly invoices: number;
  readonly creditNotes: number;
  readonly openMinor: number;
  readonly openInvoices: number;
  readonly openCreditNotes: number;
}

const isPaid = 'i.paid_on IS NOT NULL AND i.paid_on <= :day';

/** Invoices issued or paid by a day, summed by account and currency; of one account where it is given. */
export const paymentSums = (
  db: Db,
  scope: Pick<AccountAt, 'day'> & Partial<AccountAt>,
): readonly PaymentSums[] =>
  prepare<object, PaymentSums>(
    db,
    `SELECT account, currency,
       sum(amount * paid) AS paidMinor,
       sum(paid AND amount >= 0) AS invoices, sum(paid AND amount < 0) AS creditNotes,
       sum(CASE WHEN NOT paid AND amount >= 0 THEN amount ELSE 0 END) AS openMinor,
       sum(NOT paid AND amount >= 0) AS openInvoices, sum(NOT paid AND amount < 0) AS openCreditNotes
     FROM (
       SELECT i.account_id AS account, COALESCE(i.currency, a.currency) AS currency,
         i.amount_minor AS amount, (${isPaid}) AS paid
       FROM invoices i JOIN accounts a ON a.id = i.account_id
       WHERE ${scope.account === undefined ? '' : 'i.account_id = :account AND'}
         (COALESCE(i.issued_on, i.due_on) <= :day OR (${isPaid}))
     ) GROUP BY account, currency ORDER BY account, currency`,
  ).all(scope);

/** Account → the one currency that its invoices by a day agree on, for accounts that name none themselves. */
export const invoiceCurrencies = (db: Db, day: Day): ReadonlyMap<number, string> =>
  new Map(
    prepare<object, { account: number; currency: string }>(
      db,
      `SELECT a.id AS account, min(i.currency) AS currency
       FROM accounts a CROSS JOIN invoices i ON i.account_id = a.id
       WHERE a.currency IS NULL AND i.currency IS NOT NULL
         AND (COALESCE(i.issued_on, i.due_on) <= :day OR (${isPaid}))
       GROUP BY a.id HAVING count(DISTINCT i.currency) = 1`,
    )
      .all({ day })
      .map(({ account, currency }) => [account, currency]),
  );

/** Where a row stood in its file. */
interface Origin {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

const origin = 'f.file, f.sheet, r.source_row AS row';

/** A subscription of one account with its origin. */
export interface SubscriptionRow extends Origin {
  readonly key: string | null;
  readonly startedOn: Day;
  readonly endedOn: Day | null;
  readonly plan: string | null;
  readonly mrrMinor: number;
}

/** An account's subscriptions that began on or before a day. */
export const subscriptionRows = (db: Db, at: AccountAt): readonly SubscriptionRow[] =>
  prepare<object, SubscriptionRow>(
    db,
    `SELECT r.key, r.started_on AS startedOn, r.ended_on AS endedOn, r.plan, r.mrr_minor AS mrrMinor, ${origin}
     FROM subscriptions r JOIN sources f ON f.id = r.source_id
     WHERE r.account_id = :account AND r.started_on <= :day ORDER BY r.started_on, r.id`,
  ).all(at);

/** An invoice of one account with its origin. */
export interface InvoiceRow extends Origin {
  readonly key: string | null;
  readonly issuedOn: Day | null;
  readonly dueOn: Day;
  readonly paidOn: Day | null;
  readonly amountMinor: number;
  readonly currency: string | null;
}

/** An account's invoices that were issued or paid on or before a day. */
export const invoiceRows = (db: Db, at: AccountAt): readonly InvoiceRow[] =>
  prepare<object, InvoiceRow>(
    db,
    `SELECT r.key, r.issued_on AS issuedOn, r.due_on AS dueOn, r.paid_on AS paidOn, r.amount_minor AS amountMinor,
       r.currency, ${origin}
     FROM invoices r JOIN sources f ON f.id = r.source_id
     WHERE r.account_id = :account AND (COALESCE(r.issued_on, r.due_on) <= :day OR r.paid_on <= :day)
     ORDER BY COALESCE(r.issued_on, r.due_on), r.id`,
  ).all(at);
