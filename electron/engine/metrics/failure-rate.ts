import { metricWindowDays } from '../../../shared/model/metric-windows.ts';
import type { Metric } from './metric.ts';

const windowDays = metricWindowDays.failureRate;

/** Failure rate, percent: 100 × tickets opened in the window and marked as failure ÷ those with the mark known (`n`). */
export const failureRate: Metric = {
  key: 'failureRate',
  dataset: 'tickets',
  windowDays,
  needs: [['tickets.failure']],
  behind: { n: 'count(*)', newest: 'max(t.opened_on)' },
  sql: `
SELECT a.id AS account, 100.0 * avg(t.failure) AS value, {behind}
FROM accounts a
JOIN tickets t ON t.account_id = a.id AND t.opened_on > :day - ${windowDays} AND t.opened_on <= :day
WHERE t.failure IS NOT NULL AND {scope}
GROUP BY a.id`,
  rows: [
    {
      dataset: 'tickets',
      window: [windowDays, 0],
      unless: {
        later: 't.opened_on > :day',
        older: `t.opened_on <= :day - ${windowDays}`,
        blank: 't.failure IS NULL',
      },
      columns: ['key', 'openedOn', 'person', 'category', 'severity', 'failure'],
    },
  ],
};
