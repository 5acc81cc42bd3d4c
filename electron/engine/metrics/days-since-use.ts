import type { Metric } from './metric.ts';

/**
 * Days since use: the as-of date − the newest usage date; never used: − the start.
 * Not known where neither is.
 */
export const daysSinceUse: Metric = {
  key: 'daysSinceUse',
  dataset: 'usage',
  windowDays: null,
  needs: [['usage']],
  sql: `
SELECT account, :day - COALESCE(newest, started_on) AS value, NULL AS n, newest
FROM (
  SELECT a.id AS account, a.started_on,
    (SELECT max(u.date) FROM usage u WHERE u.account_id = a.id AND u.date <= :day) AS newest
  FROM accounts a
  WHERE {scope}
)`,
};
