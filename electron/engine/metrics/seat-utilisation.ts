import type { Metric } from './metric.ts';
import { seatsAtDay } from './seats.ts';

const windowDays = 30;

/**
 * Seat utilisation, percent: 100 × active users ÷ seats.
 * Active users are the newest `activeUsers` of the window where the workspace has that column at all, else the
 * distinct people seen in the window; nobody seen is 0. `n` counts the usage rows of the window.
 */
export const seatUtilisation: Metric = {
  key: 'seatUtilisation',
  dataset: 'usage',
  windowDays,
  needs: [
    ['usage.activeUsers', 'usage.person'],
    ['usage.seats', 'subscriptions.seats', 'accounts.seats'],
  ],
  behind: { n: 'count(u.date)', newest: 'max(u.date)' },
  sql: `
SELECT a.id AS account,
  100.0 * CASE WHEN :countsActiveUsers THEN COALESCE((
    SELECT w.active_users FROM usage w
    WHERE w.account_id = a.id AND w.date > :day - ${windowDays} AND w.date <= :day AND w.active_users IS NOT NULL
    ORDER BY w.date DESC, w.source_id DESC, w.source_row DESC LIMIT 1
  ), 0) ELSE count(DISTINCT u.person) END / ${seatsAtDay} AS value, {behind}
FROM accounts a
LEFT JOIN usage u ON u.account_id = a.id AND u.date > :day - ${windowDays} AND u.date <= :day
WHERE {scope}
GROUP BY a.id`,
};
