/** What waits in the plan, counted without scoring anything. */
import type { Day } from '../../../../shared/dates.ts';
import { type Db, prepare } from '../statements.ts';

const count = (db: Db, sql: string, day: Day): number =>
  prepare<[Day], { n: number }>(db, sql).get(day)?.n ?? 0;

/** Accounts with an alert that nobody has looked at; a snoozed one is new again when its time is over. */
export const countFreshAlerts = (db: Db, day: Day): number =>
  count(
    db,
    `SELECT count(DISTINCT account_id) AS n FROM alerts
     WHERE ended_on IS NULL AND (state = 'new' OR (state = 'snoozed' AND snoozed_until <= ?))`,
    day,
  );

/** Actions that wait and were due before the day. */
export const countOverdueActions = (db: Db, day: Day): number =>
  count(db, "SELECT count(*) AS n FROM actions WHERE state IN ('open', 'doing') AND due_on < ?", day);
