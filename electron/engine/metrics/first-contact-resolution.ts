import { firstContactCounts, firstContactWindowDays } from '../db/queries/first-contact.ts';
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
};
