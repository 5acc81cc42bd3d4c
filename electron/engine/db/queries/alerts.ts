/** The alerts of the workspace, as they are stored. */
import type { Day } from '../../../../shared/dates.ts';
import type { AlertKind, AlertState } from '../../../../shared/model/plan/alert.ts';
import { type Db, prepare } from '../statements.ts';

/** A stored alert. `detail` is JSON. */
export interface StoredAlert {
  readonly id: number;
  readonly account: number;
  readonly kind: AlertKind;
  readonly about: string;
  readonly raisedOn: Day;
  readonly detail: string;
  readonly state: AlertState;
  readonly snoozedUntil: Day | null;
}

/** The alerts that still hold, the newest first. */
export const standingAlerts = (db: Db): readonly StoredAlert[] =>
  prepare<[], StoredAlert>(
    db,
    `SELECT id, account_id AS account, kind, about, raised_on AS raisedOn, detail, state,
       snoozed_until AS snoozedUntil
     FROM alerts WHERE ended_on IS NULL ORDER BY raised_on DESC, id DESC`,
  ).all();

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

/** An alert holds no longer from a day on. */
export const endAlert = (db: Db, id: number, day: Day): void => {
  prepare<[Day, number], never>(db, 'UPDATE alerts SET ended_on = ? WHERE id = ?').run(day, id);
};
