import {
  firstContactCounts,
  firstContactRecentDays,
  firstContactWindowDays,
} from '../db/queries/first-contact.ts';
import type { Metric } from './metric.ts';

/**
 * First-contact resolution, percent: 100 × tickets resolved on first contact ÷ tickets with the mark known (`n`),
 * closed in the window but not in its last days.
 */
export const firstContactResolution: Metric = {
  key: 'firstContactResolution',
  dataset: 'tickets',
  windowDays: firstContactWindowDays,
  needs: [['tickets.closedOn'], ['tickets.firstContact']],
  behind: { n: 'count(*)', newest: 'max(t.closed_on)' },
  sql: `
SELECT a.id AS account, 100.0 * avg(t.first_contact) AS value, {behind}
FROM accounts a
JOIN tickets t ON t.account_id = a.id AND ${firstContactCounts}
WHERE {scope}
GROUP BY a.id`,
  rows: [
    {
      dataset: 'tickets',
      window: [firstContactWindowDays, firstContactRecentDays],
      unless: {
        open: 't.closed_on IS NULL OR t.closed_on > :day',
        recent: `t.closed_on > :day - ${firstContactRecentDays}`,
        older: `t.closed_on <= :day - ${firstContactWindowDays}`,
        blank: 't.first_contact IS NULL',
      },
      columns: ['key', 'openedOn', 'closedOn', 'person', 'category', 'firstContact'],
    },
  ],
};
