/** How many seats account `a` has at `:day`, as an SQL expression for metrics that divide by seats. */

/**
 * The newest `usage.seats` on or before the day, else the seats of the subscriptions running on it, else the
 * account's own. Null where none is known, and for zero seats: nothing can be divided by them.
 */
export const seatsAtDay = `NULLIF(COALESCE(
  CASE WHEN :countsSeats THEN (
    SELECT u.seats FROM usage u
    WHERE u.account_id = a.id AND u.date <= :day AND u.seats IS NOT NULL
    ORDER BY u.date DESC, u.source_id DESC, u.source_row DESC LIMIT 1
  ) END,
  (
    SELECT sum(s.seats) FROM subscriptions s
    WHERE s.account_id = a.id AND s.started_on <= :day AND (s.ended_on IS NULL OR s.ended_on >= :day)
  ),
  a.seats
), 0)`;
