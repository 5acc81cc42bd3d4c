import { metricWindowDays } from '../../../shared/model/metric-windows.ts';
import type { Metric } from './metric.ts';
import { startRow } from './start-row.ts';

/** Somewhat newer rows show that the first is the first. */
const shownDays = 30;
const firstUse = '(SELECT min(w.date) FROM usage w WHERE w.account_id = :account AND w.date <= :day)';

/**
 * Days to first use: first usage date − start, not below 0; not used yet: the days since the start, marked as waiting.
 * Not known where the start is not, or lies before the workspace's first usage row: the export does not reach back.
 */
export const daysToFirstUse: Metric = {
  key: 'daysToFirstUse',
  dataset: 'usage',
  windowDays: metricWindowDays.daysToFirstUse,
  needs: [['usage'], ['accounts.startedOn']],
  sql: `
SELECT account,
  CASE WHEN started_on >= :firstUse THEN max(COALESCE(first, :day) - started_on, 0) END AS value,
  NULL AS n,
  first AS newest,
  first IS NULL AS waiting
FROM (
  SELECT a.id AS account, a.started_on,
    (SELECT min(u.date) FROM usage u WHERE u.account_id = a.id AND u.date <= :day) AS first
  FROM accounts a
  WHERE {scope}
)`,
  rows: [
    {
      dataset: 'usage',
      among: `u.date < min(:day + 1, ${firstUse} + ${shownDays})`,
      unless: { notFirst: `u.date > ${firstUse}` },
      columns: ['date', 'person', 'feature', 'events'],
    },
    startRow({}),
  ],
};
