import type { Metric } from './metric.ts';

/**
 * Trained people, percent: 100 × people with a training completed by the as-of date ÷ people of the account.
 * A training names its person by key, e-mail or name. Not known where no people are. `n` counts the people.
 */
export const trainedPeople: Metric = {
  key: 'trainedPeople',
  dataset: 'trainings',
  windowDays: null,
  needs: [['trainings.completedOn'], ['trainings.person'], ['people']],
  sql: `
SELECT account, 100.0 * count(trained) / count(*) AS value, count(*) AS n, max(trained) AS newest
FROM (
  SELECT a.id AS account, (
    SELECT max(t.completed_on) FROM trainings t
    WHERE t.account_id = a.id AND t.completed_on <= :day AND t.person IN (p.key, p.email, p.name)
  ) AS trained
  FROM accounts a
  JOIN people p ON p.account_id = a.id
  WHERE {scope}
)
GROUP BY account`,
};
