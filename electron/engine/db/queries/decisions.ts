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

/** A band holds from its first day to its last; withdrawn, it does not hold from that day on. */
const holdsOn = 'set_on <= :day AND expires_on >= :day AND (withdrawn_on IS NULL OR withdrawn_on > :day)';

/** The overrides in force on a day, account → the one set last. */
export const overridesAt = (db: Db, day: Day): ReadonlyMap<number, OverrideRow> =>
  new Map(
    prepare<object, OverrideRow>(
      db,
      `SELECT account_id AS account, band, reason, author, expires_on AS expiresOn
       FROM overrides WHERE ${holdsOn} ORDER BY id`,
    )
      .all({ day })
      .map((row) => [row.account, row]),
  );

/** The band that a person had set for an account on a day; undefined where nobody had. */
export const overrideAt = (db: Db, account: number, day: Day): OverrideRow['band'] | undefined =>
  prepare<object, Pick<OverrideRow, 'band'>>(
    db,
    `SELECT band FROM overrides WHERE account_id = :account AND ${holdsOn} ORDER BY id DESC LIMIT 1`,
  ).get({ account, day })?.band;

/** The numbers of all overrides of an account that hold on a day: the last one is seen, the others below it. */
export const overrideIdsAt = (db: Db, account: number, day: Day): readonly number[] =>
  prepare<object, number>(db, `SELECT id FROM overrides WHERE account_id = :account AND ${holdsOn} ORDER BY id`)
    .pluck(true)
    .all({ account, day });

/** Account → the metrics that somebody said do not apply to it. */
export const notApplicableMetrics = (db: Db): ReadonlyMap<number, ReadonlySet<string>> => {
  const metrics = new Map<number, Set<string>>();
  const rows = prepare<[], { account: number; metric: string }>(
    db,
    'SELECT account_id AS account, metric FROM not_applicable WHERE withdrawn_at IS NULL',
  ).all();
  for (const { account, metric } of rows) {
    const own = metrics.get(account) ?? new Set();
    metrics.set(account, own.add(metric));
  }
  return metrics;
};

/** An override as it is listed. */
export interface StoredOverride extends Omit<OverrideRow, 'account'> {
  readonly id: number;
  readonly setOn: Day;
  readonly withdrawnOn: Day | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnAt: string | null;
}

/** All overrides of an account, newest first, past ones too. */
export const overridesOf = (db: Db, account: number): readonly StoredOverride[] =>
  prepare<[number], StoredOverride>(
    db,
    `SELECT id, band, reason, author, set_on AS setOn, expires_on AS expiresOn, withdrawn_on AS withdrawnOn,
       withdrawn_by AS withdrawnBy, withdrawn_at AS withdrawnAt
     FROM overrides WHERE account_id = ? ORDER BY id DESC`,
  ).all(account);

/** That a metric does not apply, as it is listed. */
export interface StoredException {
  readonly id: number;
  readonly metric: string;
  readonly reason: string;
  readonly author: string | null;
  readonly decidedAt: string;
  readonly withdrawnBy: string | null;
  readonly withdrawnAt: string | null;
}

/** All that was ever said not to apply to an account, newest first. */
export const exceptionsOf = (db: Db, account: number): readonly StoredException[] =>
  prepare<[number], StoredException>(
    db,
    `SELECT id, metric, reason, author, created_at AS decidedAt, withdrawn_by AS withdrawnBy,
       withdrawn_at AS withdrawnAt
     FROM not_applicable WHERE account_id = ? ORDER BY id DESC`,
  ).all(account);
