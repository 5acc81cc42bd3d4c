import type { Metric } from './metric.ts';

const windowDays = 180;
/** Tickets closed this recently may still come back. */
const recentDays = 7;

/**
 * First-contact resolution, percent: 100 × tickets resolved on first contact ÷ tickets with the mark known (`n`),
 * closed in the window but not in its last days.
 */
export const firstContactResolution: Metric = {
  key: 'firstContactResolution',
  dataset: 'tickets',
  windowDays,
  needs: [['tickets.closedOn'], ['tickets.firstContact']],
  behind: { n: 'count(*)', newest: 'max(t.closed_on)' },
  sql: `
SELECT a.id AS account, 100.0 * avg(t.first_contact) AS value, {behind}
FROM accounts a
JOIN tickets t ON t.account_id = a.id AND t.closed_on > :day - ${windowDays} AND t.closed_on <= :day - ${recentDays}
WHERE t.first_contact IS NOT NULL AND {scope}
GROUP BY a.id`,
};
