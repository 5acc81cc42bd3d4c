import { npsAnswer } from '../db/queries/survey-answers.ts';
import type { Metric } from './metric.ts';

const windowDays = 365;

/**
 * Recommendation, 0 to 10: the mean of each person's newest NPS answer in the window; of two on one day the later row.
 * Rows without a person each count. `n` counts the answers; `newest` looks beyond the window.
 */
export const recommendation: Metric = {
  key: 'recommendation',
  dataset: 'surveys',
  windowDays,
  needs: [['surveys.nps']],
  sql: `
WITH answers AS (
  SELECT a.id AS account, s.score, s.answered_on, row_number() OVER (
    PARTITION BY a.id, s.person, CASE WHEN s.person IS NULL THEN s.id END
    ORDER BY s.answered_on DESC, s.id DESC
  ) AS place
  FROM accounts a
  JOIN surveys s ON s.account_id = a.id AND s.answered_on <= :day
  WHERE ${npsAnswer} AND {scope}
)
SELECT account,
  avg(score) FILTER (WHERE place = 1 AND answered_on > :day - ${windowDays}) AS value,
  count(*) FILTER (WHERE place = 1 AND answered_on > :day - ${windowDays}) AS n,
  max(answered_on) AS newest
FROM answers
GROUP BY account`,
};
