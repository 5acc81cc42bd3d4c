/** What people decided about single accounts: bands they set, metrics that do not apply. */
import type { Day } from '../../../../shared/dates.ts';
import { type Db, prepare } from '../statements.ts';

/** A band that a person set, with its last day. */
export interface OverrideRow {
  readonly account: number;
  readonly band: 'red' | 'amber' | 'green';
  readonly reason: string;
  readonly author: string;
  readonly expiresOn: Day;
}

/** The overrides in force on a day, account → the one set last. */
export const overridesAt = (db: Db, day: Day): ReadonlyMap<number, OverrideRow> =>
  new Map(
    prepare<[Day, Day], OverrideRow>(
      db,
      `SELECT account_id AS account, band, reason, author, expires_on AS expiresOn
       FROM overrides WHERE set_on <= ? AND expires_on >= ? ORDER BY id`,
    )
      .all(day, day)
      .map((row) => [row.account, row]),
  );

/** Account → the metrics that somebody said do not apply to it. */
export const notApplicableMetrics = (db: Db): ReadonlyMap<number, ReadonlySet<string>> => {
  const metrics = new Map<number, Set<string>>();
  const rows = prepare<[], { account: number; metric: string }>(
    db,
    'SELECT account_id AS account, metric FROM not_applicable',
  ).all();
  for (const { account, metric } of rows) {
    const own = metrics.get(account) ?? new Set();
    metrics.set(account, own.add(metric));
  }
  return metrics;
};

/** The band that a person had set for an account on a day; undefined where nobody had. */
export const overrideAt = (db: Db, account: number, day: Day): OverrideRow['band'] | undefined =>
  prepare<[number, Day, Day], Pick<OverrideRow, 'band'>>(
    db,
    `SELECT band FROM overrides WHERE account_id = ? AND set_on <= ? AND expires_on >= ? ORDER BY id DESC LIMIT 1`,
  ).get(account, day, day)?.band;
