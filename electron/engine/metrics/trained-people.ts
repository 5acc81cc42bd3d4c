import type { Metric } from './metric.ts';

/** Joins what was completed under one of a person's names, in whatever spelling. */
const completedAs = (name: 'key' | 'email' | 'name'): string =>
  `LEFT JOIN trained AS by_${name} ON by_${name}.account = p.account AND by_${name}.name = p.${name}`;

/**
 * Trained people, percent: 100 × people with a training completed by the as-of date ÷ people of the account.
 * A training names its person by key, e-mail or name; two systems seldom agree on capitals, so names are folded.
 * Not known where no people are. `n` counts the people.
 */
export const trainedPeople: Metric = {
  key: 'trainedPeople',
  dataset: 'trainings',
  windowDays: null,
  needs: [['trainings.completedOn'], ['trainings.person'], ['people']],
  sql: `
WITH trained AS MATERIALIZED (
  SELECT account, NULLIF(fold(person), '') AS name, max(day) AS day
  FROM (
    SELECT a.id AS account, t.person, max(t.completed_on) AS day
    FROM accounts a
    JOIN trainings t ON t.account_id = a.id AND t.completed_on <= :day
    WHERE t.person IS NOT NULL AND {scope}
    GROUP BY a.id, t.person
  )
  GROUP BY 1, 2
), folded AS (
  SELECT a.id AS account, fold(p.key) AS key, fold(p.email) AS email, fold(p.name) AS name
  FROM accounts a
  JOIN people p ON p.account_id = a.id
  WHERE {scope}
)
SELECT account, 100.0 * count(trained) / count(*) AS value, count(*) AS n, max(trained) AS newest
FROM (
  SELECT p.account,
    NULLIF(max(COALESCE(by_key.day, 0), COALESCE(by_email.day, 0), COALESCE(by_name.day, 0)), 0) AS trained
  FROM folded p
  ${completedAs('key')}
  ${completedAs('email')}
  ${completedAs('name')}
)
GROUP BY account`,
};
