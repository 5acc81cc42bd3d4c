import { metricWindowDays } from '../../../shared/model/metric-windows.ts';
import type { Metric } from './metric.ts';

const windowDays = metricWindowDays.usageTrend;

/**
 * Usage trend, percent: 100 × (events of the window ÷ events of the window before it − 1).
 * Not known where the earlier window holds no events. `n` counts the rows of both windows.
 */
export const usageTrend: Metric = {
  key: 'usageTrend',
  dataset: 'usage',
  windowDays,
  needs: [['usage']],
  behind: { n: 'count(u.date)', newest: 'max(u.date)' },
  sql: `
SELECT a.id AS account,
  100.0 * (
    COALESCE(sum(u.events) FILTER (WHERE u.date > :day - ${windowDays}), 0)
    / NULLIF(sum(u.events) FILTER (WHERE u.date <= :day - ${windowDays}), 0) - 1
  ) AS value, {behind}
FROM accounts a
LEFT JOIN usage u ON u.account_id = a.id AND u.date > :day - ${2 * windowDays} AND u.date <= :day
WHERE {scope}
GROUP BY a.id`,
  rows: [
    {
      dataset: 'usage',
      among: `u.date > :day - ${3 * windowDays} AND u.date <= :day`,
      window: [2 * windowDays, 0],
      unless: { older: `u.date <= :day - ${2 * windowDays}` },
      columns: [
        'date',
        {
          key: 'half',
          kind: 'word',
          sql: `CASE WHEN u.date > :day - ${windowDays} THEN 'now' ELSE 'before' END`,
        },
        'events',
        'person',
        'feature',
      ],
    },
  ],
};
