import { metricWindowDays } from '../../../shared/model/metric-windows.ts';
import { npsAnswer } from '../db/queries/survey-answers.ts';
import type { Metric } from './metric.ts';
import { answerRows } from './survey-rows.ts';

const windowDays = metricWindowDays.recommendation;
const counts = `s.answered_on > :day - ${windowDays} AND (s.until IS NULL OR s.until > :day)`;

/** Whether the person of `s` answered again by the day; of two on one day the later row is the newer. */
const answeredAgain = `EXISTS (
  SELECT 1 FROM surveys e
  WHERE e.account_id = s.account_id AND e.person = s.person AND e.answered_on <= :day
    AND (e.answered_on, e.id) > (s.answered_on, s.id) AND ${npsAnswer.replaceAll('s.', 'e.')}
)`;

/** The NPS answers, each person's newest counts. */
export const newestAnswers = answerRows({
  among: "s.kind = 'nps'",
  unless: { otherScale: `NOT (${npsAnswer})`, replaced: answeredAgain },
  columns: ['answeredOn', 'person', 'score', 'comment'],
});

/**
 * Recommendation, 0 to 10: the mean of each person's newest NPS answer in the window; of two on one day the later row.
 * Rows without a person each count. `n` counts the answers; `newest` looks beyond the window.
 */
export const recommendation: Metric = {
  key: 'recommendation',
  dataset: 'surveys',
  windowDays,
  needs: [['surveys.nps']],
  // An answer stands until the day on which its person gives the next one, whatever date is looked at.
  parts: {
    npsAnswers: {
      sql: `
SELECT a.id AS account, s.answered_on, s.score,
  CASE WHEN s.person IS NOT NULL THEN lead(s.answered_on) OVER (
    PARTITION BY a.id, s.person ORDER BY s.answered_on, s.id
  ) END AS until
FROM accounts a
JOIN surveys s ON s.account_id = a.id AND s.answered_on IS NOT NULL
WHERE ${npsAnswer} AND {scope}`,
      key: 'account, answered_on, until, score',
    },
  },
  sql: `
SELECT a.id AS account,
  avg(s.score) FILTER (WHERE ${counts}) AS value,
  count(*) FILTER (WHERE ${counts}) AS n,
  max(s.answered_on) AS newest
FROM accounts a
JOIN npsAnswers s ON s.account = a.id AND s.answered_on <= :day
WHERE {scope}
GROUP BY a.id`,
  rows: [newestAnswers],
};
