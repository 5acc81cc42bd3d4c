import { metricWindowDays } from '../../../shared/model/metric-windows.ts';
import type { Metric } from './metric.ts';

const windowDays = metricWindowDays.revenueTrend;
const running = (day: string): string =>
  `s.started_on <= ${day} AND (s.ended_on IS NULL OR s.ended_on >= ${day})`;

/**
 * Revenue trend, percent: 100 × (recurring revenue at the as-of date ÷ that of 365 days before − 1), each the sum over
 * the subscriptions running on that day. Not known where there was none a year earlier. `n` counts subscriptions.
 */
export const revenueTrend: Metric = {
  key: 'revenueTrend',
  dataset: 'subscriptions',
  windowDays,
  needs: [['subscriptions']],
  behind: { n: 'count(*)', newest: 'max(CASE WHEN s.ended_on <= :day THEN s.ended_on ELSE s.started_on END)' },
  sql: `
SELECT a.id AS account,
  100.0 * (
    1.0 * COALESCE(sum(s.mrr_minor) FILTER (WHERE ${running(':day')}), 0)
    / NULLIF(sum(s.mrr_minor) FILTER (WHERE ${running(`:day - ${windowDays}`)}), 0) - 1
  ) AS value, {behind}
FROM accounts a
JOIN subscriptions s ON s.account_id = a.id AND s.started_on <= :day
WHERE {scope}
GROUP BY a.id`,
  rows: [
    {
      dataset: 'subscriptions',
      window: [windowDays, 0],
      unless: {
        later: 's.started_on > :day',
        notRunning: `NOT (${running(':day')}) AND NOT (${running(`:day - ${windowDays}`)})`,
      },
      columns: [
        'key',
        'startedOn',
        'endedOn',
        'mrr',
        { key: 'runsNow', kind: 'mark', sql: running(':day') },
        { key: 'ranBefore', kind: 'mark', sql: running(`:day - ${windowDays}`) },
        'plan',
      ],
    },
  ],
};
