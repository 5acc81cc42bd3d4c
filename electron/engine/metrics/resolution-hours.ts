import type { Metric } from './metric.ts';

const windowDays = 180;

/**
 * Resolution time, hours: the median from opened to closed over tickets closed in the window (`n`).
 * Whole days × 24 where either moment has no time of day; never below 0, for a file may give closed before opened.
 */
export const resolutionHours: Metric = {
  key: 'resolutionHours',
  dataset: 'tickets',
  windowDays,
  needs: [['tickets.closedOn']],
  sql: `
WITH durations AS (
  SELECT a.id AS account, t.closed_on, max(0, COALESCE(
    ((t.closed_on - t.opened_on) * 1440 + t.closed_minute - t.opened_minute) / 60.0,
    (t.closed_on - t.opened_on) * 24.0
  )) AS hours
  FROM accounts a
  JOIN tickets t ON t.account_id = a.id AND t.closed_on > :day - ${windowDays} AND t.closed_on <= :day
  WHERE {scope}
), ranked AS (
  SELECT account, hours,
    row_number() OVER (PARTITION BY account ORDER BY hours) AS place,
    count(*) OVER (PARTITION BY account) AS n,
    max(closed_on) OVER (PARTITION BY account) AS newest
  FROM durations
)
SELECT account, avg(hours) AS value, n, newest
FROM ranked
WHERE place BETWEEN n / 2.0 AND n / 2.0 + 1
GROUP BY account`,
};
