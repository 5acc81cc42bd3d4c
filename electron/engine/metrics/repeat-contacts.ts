import type { Metric } from './metric.ts';

const windowDays = 180;
/** A ticket repeats an earlier one of its category for this long; one of the same day does not count. */
const repeatDays = 30;

/**
 * Repeat contacts, percent: 100 × tickets of the window whose category the account had opened a ticket in on one of
 * the days before ÷ tickets of the window with a category. `n` counts the latter.
 */
export const repeatContacts: Metric = {
  key: 'repeatContacts',
  dataset: 'tickets',
  windowDays,
  needs: [['tickets.category']],
  sql: `
SELECT account, 100.0 * avg(repeats) AS value, count(*) AS n, max(opened_on) AS newest
FROM (
  SELECT a.id AS account, t.opened_on, EXISTS (
    SELECT 1 FROM tickets e
    WHERE e.account_id = a.id AND e.category = t.category
      AND e.opened_on >= t.opened_on - ${repeatDays} AND e.opened_on < t.opened_on
  ) AS repeats
  FROM accounts a
  JOIN tickets t ON t.account_id = a.id AND t.opened_on > :day - ${windowDays} AND t.opened_on <= :day
  WHERE t.category IS NOT NULL AND {scope}
)
GROUP BY account`,
};
