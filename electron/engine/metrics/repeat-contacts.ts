import { metricWindowDays } from '../../../shared/model/metric-windows.ts';
import type { Metric } from './metric.ts';

const windowDays = metricWindowDays.repeatContacts;
/** A ticket repeats an earlier one of its category for this long; one of the same day does not count. */
const repeatDays = 30;

/** Whether ticket `t` repeats an earlier one of its account. */
const repeats = `EXISTS (
  SELECT 1 FROM tickets e
  WHERE e.account_id = t.account_id AND e.category = t.category
    AND e.opened_on >= t.opened_on - ${repeatDays} AND e.opened_on < t.opened_on
)`;

/**
 * Repeat contacts, percent: 100 × tickets of the window whose category the account had opened a ticket in on one of
 * the days before ÷ tickets of the window with a category. `n` counts the latter.
 */
export const repeatContacts: Metric = {
  key: 'repeatContacts',
  dataset: 'tickets',
  windowDays,
  needs: [['tickets.category']],
  parts: {
    contacts: {
      sql: `
SELECT a.id AS account, t.opened_on, ${repeats} AS repeats
FROM accounts a
JOIN tickets t ON t.account_id = a.id
WHERE t.category IS NOT NULL AND {scope}`,
      key: 'account, opened_on, repeats',
    },
  },
  behind: { n: 'count(*)', newest: 'max(c.opened_on)' },
  sql: `
SELECT a.id AS account, 100.0 * avg(c.repeats) AS value, {behind}
FROM accounts a
JOIN contacts c ON c.account = a.id AND c.opened_on > :day - ${windowDays} AND c.opened_on <= :day
WHERE {scope}
GROUP BY a.id`,
  rows: [
    {
      dataset: 'tickets',
      window: [windowDays, 0],
      unless: {
        later: 't.opened_on > :day',
        older: `t.opened_on <= :day - ${windowDays}`,
        blank: 't.category IS NULL',
      },
      columns: [
        'key',
        'openedOn',
        'person',
        'category',
        { key: 'repeats', kind: 'mark', sql: repeats },
        'severity',
      ],
    },
  ],
};
