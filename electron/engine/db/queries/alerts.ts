/** The alerts of the workspace, as they are stored. */
import type { Day } from '../../../../shared/dates.ts';
import type { AlertKind, AlertState } from '../../../../shared/model/plan/alert.ts';
import { type Db, prepare } from '../statements.ts';
import type { AccountRange } from './scope.ts';

/** A stored alert. `detail` is JSON. */
export interface StoredAlert {
  readonly id: number;
  readonly account: number;
  readonly kind: AlertKind;
  readonly about: string;
  readonly raisedOn: Day;
  /** The day from which on it held no longer; null while it holds. */
  readonly endedOn: Day | null;
  readonly detail: string;
  readonly state: AlertState;
  readonly snoozedUntil: Day | null;
}

const columns = `id, account_id AS account, kind, about, raised_on AS raisedOn, ended_on AS endedOn, detail, state,
  snoozed_until AS snoozedUntil`;

const newestFirst = 'ORDER BY raised_on DESC, id DESC';

/** The alerts that still hold, in no order; of one account where it is given. */
export const standingAlerts = (db: Db, account?: number): readonly StoredAlert[] => {
  const one = account === undefined ? '' : 'account_id = :account AND';
  return prepare<object, StoredAlert>(db, `SELECT ${columns} FROM alerts WHERE ${one} ended_on IS NULL`).all({
    account: account ?? null,
  });
};

/** The alerts of some accounts that hold, or that ended on a day or after it; the newest first. */
export const alertsAmong = (db: Db, { from, to }: AccountRange, endedFrom: Day): readonly StoredAlert[] =>
  prepare<object, StoredAlert>(
    db,
    `SELECT ${columns} FROM alerts
     WHERE account_id BETWEEN :from AND :to AND (ended_on IS NULL OR ended_on >= :endedFrom) ${newestFirst}`,
  ).all({ from, to, endedFrom });

/** Stores an alert that is new on a day. */
export const raiseAlert = (
  db: Db,
  alert: Pick<StoredAlert, 'account' | 'kind' | 'about' | 'raisedOn' | 'detail'>,
): void => {
  prepare<object, never>(
    db,
    `INSERT INTO alerts (account_id, kind, about, raised_on, detail)
     VALUES (@account, @kind, @about, @raisedOn, @detail)`,
  ).run(alert);
};

/** An alert holds no longer from a day on; null: it holds. */
export const endAlert = (db: Db, id: number, day: Day | null): void => {
  prepare<[Day | null, number], never>(db, 'UPDATE alerts SET ended_on = ? WHERE id = ?').run(day, id);
};

/** Gives an alert that holds other figures. */
export const describeAlert = (db: Db, id: number, detail: string): void => {
  prepare<[string, number], never>(db, 'UPDATE alerts SET detail = ? WHERE id = ?').run(detail, id);
};
