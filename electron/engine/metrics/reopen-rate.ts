import { metricWindowDays } from '../../../shared/model/metric-windows.ts';
import type { Metric } from './metric.ts';

const windowDays = metricWindowDays.reopenRate;

/** Reopen rate, percent: 100 × tickets closed in the window and reopened ÷ those with the mark known (`n`). */
export const reopenRate: Metric = {
  key: 'reopenRate',
  dataset: 'tickets',
  windowDays,
  needs: [['tickets.closedOn'], ['tickets.reopened']],
  behind: { n: 'count(*)', newest: 'max(t.closed_on)' },
  sql: `
SELECT a.id AS account, 100.0 * avg(t.reopened > 0) AS value, {behind}
FROM accounts a
JOIN tickets t ON t.account_id = a.id AND t.closed_on > :day - ${windowDays} AND t.closed_on <= :day
WHERE t.reopened IS NOT NULL AND {scope}
GROUP BY a.id`,
  rows: [
    {
      dataset: 'tickets',
      window: [windowDays, 0],
      unless: {
        open: 't.closed_on IS NULL OR t.closed_on > :day',
        older: `t.closed_on <= :day - ${windowDays}`,
        blank: 't.reopened IS NULL',
      },
      columns: ['key', 'openedOn', 'closedOn', 'person', 'category', 'reopened'],
    },
  ],
};
