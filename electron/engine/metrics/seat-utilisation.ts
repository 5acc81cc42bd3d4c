import { metricWindowDays } from '../../../shared/model/metric-windows.ts';
import type { Metric } from './metric.ts';
import { seatRows, seatsAtDay } from './seats.ts';

const windowDays = metricWindowDays.seatUtilisation;

/** Picks the newest row `w` of an account's usage in the window that counts active users. */
const newestCount = (account: string): string => `
    WHERE w.account_id = ${account} AND w.date > :day - ${windowDays} AND w.date <= :day AND w.active_users IS NOT NULL
    ORDER BY w.date DESC, w.source_id DESC, w.source_row DESC LIMIT 1`;

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
    SELECT w.active_users FROM usage w ${newestCount('a.id')}
  ), 0) ELSE count(DISTINCT u.person) END / ${seatsAtDay} AS value, {behind}
FROM accounts a
LEFT JOIN usage u ON u.account_id = a.id AND u.date > :day - ${windowDays} AND u.date <= :day
WHERE {scope}
GROUP BY a.id`,
  rows: [
    {
      dataset: 'usage',
      // Somewhat older rows show that the newer ones are not all there is.
      among: `u.date > :day - ${3 * windowDays} AND u.date <= :day`,
      window: [windowDays, 0],
      unless: {
        older: `u.date <= :day - ${windowDays}`,
        blank: 'CASE WHEN :countsActiveUsers THEN u.active_users ELSE u.person END IS NULL',
        notNewest: `:countsActiveUsers AND (u.date, u.source_id, u.source_row) <> (
          SELECT w.date, w.source_id, w.source_row FROM usage w ${newestCount('u.account_id')}
        )`,
      },
      columns: ['date', 'person', 'activeUsers', 'feature', 'events'],
    },
    ...seatRows,
  ],
};
