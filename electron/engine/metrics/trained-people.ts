import { metricWindowDays } from '../../../shared/model/metric-windows.ts';
import type { Metric } from './metric.ts';

/** The people of the account `a` by one of their names, in one spelling. */
const peopleBy = (name: 'key' | 'email' | 'name'): string =>
  `SELECT a.id AS account, p.id AS person, fold(p.${name}) AS name
   FROM accounts a JOIN people p ON p.account_id = a.id WHERE {scope}`;

/** The names of the people of one account. */
const nameTable = `named AS MATERIALIZED (
  ${(['key', 'email', 'name'] as const)
    .map((name) => `SELECT p.id AS person, fold(p.${name}) AS name FROM people p WHERE p.account_id = :account`)
    .join(' UNION ')}
)`;

/**
 * Trained people, percent: 100 × people with a training completed by the as-of date ÷ people of the account.
 * A training names its person by key, e-mail or name; two systems seldom agree on capitals, so names are folded.
 * Not known where no people are. `n` counts the people.
 */
export const trainedPeople: Metric = {
  key: 'trainedPeople',
  dataset: 'trainings',
  windowDays: metricWindowDays.trainedPeople,
  needs: [['trainings.completedOn'], ['trainings.person'], ['people']],
  // Who completed something on which day, told once however many of their names say it; `first` marks a person's first such day.
  parts: {
    completions: {
      sql: `
WITH named AS MATERIALIZED (
  ${(['key', 'email', 'name'] as const).map(peopleBy).join(' UNION ALL ')}
), written AS MATERIALIZED (
  SELECT a.id AS account, t.person AS text, NULLIF(fold(t.person), '') AS name
  FROM accounts a
  JOIN trainings t ON t.account_id = a.id
  WHERE t.person IS NOT NULL AND {scope}
  GROUP BY a.id, t.person
), days AS (
  SELECT DISTINCT account, named.person, t.completed_on AS day
  -- In this order: by spelling, a few trainings each; by account first, every training would meet every name.
  FROM named
  CROSS JOIN written USING (account, name)
  CROSS JOIN trainings t ON t.account_id = account AND t.person = written.text AND t.completed_on IS NOT NULL
)
SELECT account, day, row_number() OVER (PARTITION BY person ORDER BY day) = 1 AS first FROM days`,
      key: 'account, day, first',
    },
  },
  sql: `
SELECT account, 100.0 * trained / people AS value, people AS n, newest
FROM (
  SELECT a.id AS account, (SELECT count(*) FROM people p WHERE p.account_id = a.id) AS people,
    COALESCE(sum(c.first), 0) AS trained, max(c.day) AS newest
  FROM accounts a
  LEFT JOIN completions c ON c.account = a.id AND c.day <= :day
  WHERE {scope}
  GROUP BY a.id
)
WHERE people > 0`,
  rows: [
    {
      dataset: 'trainings',
      tables: `${nameTable}, done AS MATERIALIZED (
        SELECT t.id, named.person, row_number() OVER (PARTITION BY named.person ORDER BY t.completed_on, t.id) AS place
        FROM trainings t JOIN named ON named.name = NULLIF(fold(t.person), '')
        WHERE t.account_id = :account AND t.completed_on <= :day
      ), firsts AS MATERIALIZED (SELECT id FROM done WHERE place = 1)`,
      unless: {
        notCompleted: 't.completed_on IS NULL',
        later: 't.completed_on > :day',
        blank: 't.person IS NULL',
        stranger: 't.id NOT IN (SELECT id FROM done)',
        again: 't.id NOT IN (SELECT id FROM firsts)',
      },
      columns: ['person', 'course', 'assignedOn', 'completedOn'],
    },
    { role: 'people', dataset: 'people', unless: {}, columns: ['key', 'name', 'email', 'role'] },
  ],
};
