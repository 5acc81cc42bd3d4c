/** Tickets resolved on first contact (health model, section 3). */
import type { Day } from '../../../../shared/dates.ts';
import { type Db, prepare } from '../statements.ts';
import type { Span } from './scope.ts';

/** How far back tickets count, by the day they were closed. */
export const firstContactWindowDays = 180;
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
