/** Tickets resolved on first contact (health model, section 3). */
import { metricWindowDays } from '../../../../shared/model/metric-windows.ts';
import type { Day } from '../../../../shared/dates.ts';
import { type Db, prepare } from '../statements.ts';
import type { Span } from './scope.ts';

/** How far back tickets count, by the day they were closed. */
export const firstContactWindowDays = metricWindowDays.firstContactResolution;
/** Tickets closed this recently may still come back. */
export const firstContactRecentDays = 7;

/** Tickets `t` whose mark is known and that were closed in the window of `:day`, but not in its last days. */
export const firstContactCounts = `t.closed_on > :day - ${firstContactWindowDays}
  AND t.closed_on <= :day - ${firstContactRecentDays} AND t.first_contact IS NOT NULL`;

/** An account's tickets of one closing day whose mark is known. */
export interface ClosedTickets {
  readonly account: number;
  readonly closedOn: Day;
  readonly n: number;
  readonly resolved: number;
}

/** Tickets closed in a span with their marks, of all accounts or one. */
export const closedTickets = (db: Db, { after, upTo }: Span, account?: number): readonly ClosedTickets[] =>
  prepare<object, ClosedTickets>(
    db,
    `SELECT account_id AS account, closed_on AS closedOn, count(*) AS n, sum(first_contact) AS resolved
     FROM tickets
     WHERE closed_on > :after AND closed_on <= :upTo AND first_contact IS NOT NULL
       AND (:account IS NULL OR account_id = :account)
     GROUP BY account_id, closed_on`,
  ).all({ after, upTo, account: account ?? null });

/** A ticket closed with its mark. */
export interface MarkedTicket {
  readonly id: number;
  readonly account: number;
  readonly resolved: 0 | 1;
}

/** Tickets closed in a span whose mark is known, the newest first. */
export const markedTickets = (db: Db, { after, upTo }: Span): readonly MarkedTicket[] =>
  prepare<object, MarkedTicket>(
    db,
    `SELECT id, account_id AS account, first_contact AS resolved
     FROM tickets
     WHERE closed_on > :after AND closed_on <= :upTo AND first_contact IS NOT NULL
     ORDER BY closed_on DESC, id DESC`,
  ).all({ after, upTo });

/** Of the tickets closed in a span: how many have no mark, and the newest day of those that have one. */
export interface TicketMarks {
  readonly unmarked: number;
  readonly newest: Day | null;
}

/** Counts them. */
export const ticketMarks = (db: Db, { after, upTo }: Span): TicketMarks =>
  prepare<object, TicketMarks>(
    db,
    `SELECT count(*) - count(first_contact) AS unmarked,
       max(CASE WHEN first_contact IS NOT NULL THEN closed_on END) AS newest
     FROM tickets WHERE closed_on > :after AND closed_on <= :upTo`,
  ).get({ after, upTo }) ?? { unmarked: 0, newest: null };
