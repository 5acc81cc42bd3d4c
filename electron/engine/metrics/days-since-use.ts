import { metricWindowDays } from '../../../shared/model/metric-windows.ts';
import type { Metric } from './metric.ts';
import { startRow } from './start-row.ts';

/** Somewhat older rows show that the newest is the newest. */
const shownDays = 30;
const newestUse = '(SELECT max(w.date) FROM usage w WHERE w.account_id = :account AND w.date <= :day)';

/**
 * Days since use: the as-of date − the newest usage date; never used: − the start.
 * Not known where neither is.
 */
export const daysSinceUse: Metric = {
  key: 'daysSinceUse',
  dataset: 'usage',
  windowDays: metricWindowDays.daysSinceUse,
  needs: [['usage']],
  sql: `
SELECT account, :day - COALESCE(newest, started_on) AS value, NULL AS n, newest
FROM (
  SELECT a.id AS account, a.started_on,
    (SELECT max(u.date) FROM usage u WHERE u.account_id = a.id AND u.date <= :day) AS newest
  FROM accounts a
  WHERE {scope}
)`,
  rows: [
    {
      dataset: 'usage',
      among: `u.date <= :day AND u.date > ${newestUse} - ${shownDays}`,
      unless: { notNewest: `u.date < ${newestUse}` },
      columns: ['date', 'person', 'feature', 'events'],
    },
    startRow({ elsewhere: `${newestUse} IS NOT NULL` }),
  ],
};
