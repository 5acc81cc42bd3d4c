import { metricWindowDays } from '../../../shared/model/metric-windows.ts';
import type { Metric } from './metric.ts';

/** The window in which features are counted, for an account and for all. */
export const featureWindowDays = metricWindowDays.featureBreadth;

/**
 * Feature breadth, percent: 100 × distinct features used in the window ÷ distinct features that any account used in it.
 * Not known where nobody used a named feature. `n` counts the rows that name one.
 */
export const featureBreadth: Metric = {
  key: 'featureBreadth',
  dataset: 'usage',
  windowDays: featureWindowDays,
  needs: [['usage.feature']],
  behind: { n: 'count(u.feature)', newest: 'max(u.date)' },
  sql: `
SELECT a.id AS account,
  100.0 * count(DISTINCT u.feature) / NULLIF(:features, 0) AS value, {behind}
FROM accounts a
LEFT JOIN usage u ON u.account_id = a.id AND u.date > :day - ${featureWindowDays} AND u.date <= :day
WHERE {scope}
GROUP BY a.id`,
  rows: [
    {
      dataset: 'usage',
      among: `u.date > :day - ${2 * featureWindowDays} AND u.date <= :day`,
      window: [featureWindowDays, 0],
      unless: { older: `u.date <= :day - ${featureWindowDays}`, blank: 'u.feature IS NULL' },
      columns: ['date', 'feature', 'person', 'events'],
    },
  ],
};
