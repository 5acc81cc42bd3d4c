import { metricWindowDays } from '../../../shared/model/metric-windows.ts';
import type { Metric } from './metric.ts';

const windowDays = metricWindowDays.resolutionHours;

/** Minutes from the opening of ticket `t` to its closing. */
const minutes = `max(0, COALESCE(
  (t.closed_on - t.opened_on) * 1440 + t.closed_minute - t.opened_minute,
  (t.closed_on - t.opened_on) * 1440
))`;

/**
 * Resolution time, hours: the median from opened to closed over tickets closed in the window (`n`).
 * Whole days × 24 where either moment has no time of day; never below 0, for a file may give closed before opened.
 */
export const resolutionHours: Metric = {
  key: 'resolutionHours',
  dataset: 'tickets',
  windowDays,
  needs: [['tickets.closedOn']],
  behind: { n: 'count(*)', newest: 'max(t.closed_on)' },
  sql: `
SELECT a.id AS account,
  median(${minutes}) / 60.0 AS value, {behind}
FROM accounts a
JOIN tickets t ON t.account_id = a.id AND t.closed_on > :day - ${windowDays} AND t.closed_on <= :day
WHERE {scope}
GROUP BY a.id`,
  rows: [
    {
      dataset: 'tickets',
      window: [windowDays, 0],
      unless: {
        open: 't.closed_on IS NULL OR t.closed_on > :day',
        older: `t.closed_on <= :day - ${windowDays}`,
      },
      columns: [
        'key',
        'openedOn',
        'closedOn',
        { key: 'hours', kind: 'number', sql: `${minutes} / 60.0` },
        'person',
        'category',
      ],
    },
  ],
};
