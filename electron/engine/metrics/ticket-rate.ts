import { metricWindowDays } from '../../../shared/model/metric-windows.ts';
import type { Metric } from './metric.ts';
import { seatRows, seatsAtDay } from './seats.ts';

const windowDays = metricWindowDays.ticketRate;

/**
 * Ticket rate: tickets opened in the window ÷ 3, per 100 seats; per month only where seats are not known, and the
 * unit then says so. No ticket is a value: 0. `n` counts the tickets.
 */
export const ticketRate: Metric = {
  key: 'ticketRate',
  dataset: 'tickets',
  windowDays,
  needs: [['tickets']],
  sql: `
SELECT account,
  CASE WHEN seats IS NULL THEN n / 3.0 ELSE n / 3.0 * 100 / seats END AS value,
  n,
  newest,
  CASE WHEN seats IS NULL THEN 'perMonth' END AS unit
FROM (
  SELECT a.id AS account, ${seatsAtDay} AS seats, count(t.id) AS n, max(t.opened_on) AS newest
  FROM accounts a
  LEFT JOIN tickets t ON t.account_id = a.id AND t.opened_on > :day - ${windowDays} AND t.opened_on <= :day
  WHERE {scope}
  GROUP BY a.id
)`,
  rows: [
    {
      dataset: 'tickets',
      window: [windowDays, 0],
      unless: { later: 't.opened_on > :day', older: `t.opened_on <= :day - ${windowDays}` },
      columns: ['key', 'openedOn', 'closedOn', 'person', 'category', 'severity'],
    },
    ...seatRows,
  ],
};
