/** How many seats account `a` has at `:day`, as SQL for metrics that divide by seats, and the rows that say so. */
import type { RowsSpec } from '../db/queries/rows-behind.ts';

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

const told = `:countsSeats AND EXISTS (
  SELECT 1 FROM usage w WHERE w.account_id = :account AND w.date <= :day AND w.seats IS NOT NULL
)`;

const notRunning = 's.started_on > :day OR s.ended_on < :day';

const contracted = `EXISTS (
  SELECT 1 FROM subscriptions s WHERE s.account_id = :account AND s.seats IS NOT NULL AND NOT COALESCE(${notRunning}, 0)
)`;

/** Where the seats come from: the first of the three that knows any counts. */
export const seatRows: readonly RowsSpec[] = [
  {
    role: 'seats',
    dataset: 'usage',
    among: `:countsSeats AND (u.date, u.source_id, u.source_row) = (
      SELECT w.date, w.source_id, w.source_row FROM usage w
      WHERE w.account_id = :account AND w.date <= :day AND w.seats IS NOT NULL
      ORDER BY w.date DESC, w.source_id DESC, w.source_row DESC LIMIT 1
    )`,
    unless: {},
    columns: ['date', 'seats'],
  },
  {
    role: 'seats',
    dataset: 'subscriptions',
    unless: { elsewhere: told, notRunning, blank: 's.seats IS NULL' },
    columns: ['key', 'startedOn', 'endedOn', 'seats', 'plan'],
  },
  {
    role: 'seats',
    dataset: 'accounts',
    unless: { elsewhere: `${told} OR ${contracted}`, blank: 'a.seats IS NULL' },
    columns: ['key', 'name', 'seats'],
  },
];
