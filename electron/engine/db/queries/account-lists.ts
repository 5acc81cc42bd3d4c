/** The short lists of an account page: answers, open invoices, open tickets, as they stood on a day. */
import type { Day } from '../../../../shared/dates.ts';
import { type Db, prepare } from '../statements.ts';
import type { AccountAt } from './scope.ts';
import { instrument, type Instrument } from './survey-answers.ts';

/** A list cut short, and how many there are in all. */
export interface Cut<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
}

/** How many rows a list shows. */
const shown = 8;

const cut = <Row>(db: Db, sql: string, at: AccountAt): Cut<Row> => {
  const rows = prepare<object, Row & { readonly total: number }>(
    db,
    `SELECT *, count(*) OVER () AS total FROM (${sql}) LIMIT ${shown}`,
  ).all(at);
  return { rows: rows.map(({ total: _, ...row }) => row as unknown as Row), total: rows[0]?.total ?? 0 };
};

/** A survey answer; dates are day numbers here and below. */
export interface StoredAnswer {
  readonly kind: 'nps' | 'csat' | 'ces';
  readonly instrument: Instrument;
  readonly answeredOn: Day;
  readonly person: string | null;
  readonly score: number;
  readonly scaleMax: number | null;
  readonly comment: string | null;
}

/** Survey answers up to the day, newest first. A person's key is shown as the name that goes with it. */
export const answersOf = (db: Db, at: AccountAt): Cut<StoredAnswer> =>
  cut(
    db,
    `SELECT s.kind, ${instrument} AS instrument, s.answered_on AS answeredOn, COALESCE(p.name, s.person) AS person, s.score,
       s.scale_max AS scaleMax, s.comment
     FROM surveys s LEFT JOIN people p ON p.key = s.person
     WHERE s.account_id = :account AND s.answered_on <= :day AND s.score IS NOT NULL
     ORDER BY s.answered_on DESC, s.id DESC`,
    at,
  );

/** An invoice that was open on the day. */
export interface StoredInvoice {
  readonly key: string | null;
  readonly dueOn: Day;
  readonly amountMinor: number;
  readonly currency: string | null;
}

/** Invoices issued and not yet paid on the day, oldest due first; no credit notes. */
export const openInvoicesOf = (db: Db, at: AccountAt): Cut<StoredInvoice> =>
  cut(
    db,
    `SELECT key, due_on AS dueOn, amount_minor AS amountMinor, currency FROM invoices
     WHERE account_id = :account AND amount_minor >= 0 AND COALESCE(issued_on, due_on) <= :day
       AND (paid_on IS NULL OR paid_on > :day)
     ORDER BY due_on, id`,
    at,
  );

/** A ticket that was open on the day. */
export interface StoredTicket {
  readonly key: string | null;
  readonly openedOn: Day;
  readonly category: string | null;
  readonly severity: string | null;
}

/** Tickets opened and not yet closed on the day, oldest first. */
export const openTicketsOf = (db: Db, at: AccountAt): Cut<StoredTicket> =>
  cut(
    db,
    `SELECT key, opened_on AS openedOn, category, severity FROM tickets
     WHERE account_id = :account AND opened_on <= :day AND (closed_on IS NULL OR closed_on > :day)
     ORDER BY opened_on, id`,
    at,
  );

/** How many people the account has. */
export const peopleOf = (db: Db, account: number): number =>
  prepare<[number], { n: number }>(db, 'SELECT count(*) AS n FROM people WHERE account_id = ?').get(account)
    ?.n ?? 0;
