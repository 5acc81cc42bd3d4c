/** The inbox: one line per account, never more. */
import { type Day, isoOf, isoOrNull } from '../../../shared/dates.ts';
import { AppError } from '../../../shared/errors.ts';
import {
  type Alert,
  alertKinds,
  type AlertDetail,
  type AlertLine,
  type AlertState,
} from '../../../shared/model/plan/alert.ts';
import type { StepDone } from '../../../shared/model/plan/step.ts';
import { standingAlerts, type StoredAlert } from '../db/queries/alerts.ts';
import type { Db } from '../db/statements.ts';
import { inStep } from './record.ts';
import type { ReviewedAccount } from './reviews.ts';

/** A snoozed alert is there again when its time is over. */
const stateOn = ({ state, snoozedUntil }: StoredAlert, day: Day): AlertState =>
  state === 'snoozed' && snoozedUntil !== null && snoozedUntil <= day ? 'new' : state;

const alertOf = (stored: StoredAlert, day: Day): Alert => ({
  id: stored.id,
  kind: stored.kind,
  about: stored.about,
  raisedOn: isoOf(stored.raisedOn),
  detail: JSON.parse(stored.detail) as AlertDetail,
  state: stateOn(stored, day),
  snoozedUntil: isoOrNull(stored.snoozedUntil),
});

const gravestFirst = (a: Alert, b: Alert): number => alertKinds.indexOf(a.kind) - alertKinds.indexOf(b.kind);

const stateOrder: readonly AlertState[] = ['new', 'seen', 'snoozed', 'done'];

const lineOf = ({ id, key, name, score, band }: ReviewedAccount, alerts: readonly Alert[]): AlertLine => ({
  account: { id, key, name },
  score,
  band,
  alerts: alerts.toSorted(gravestFirst),
  state: stateOrder.find((state) => alerts.some((alert) => alert.state === state)) ?? 'done',
  raisedOn:
    alerts
      .map(({ raisedOn }) => raisedOn)
      .toSorted()
      .at(-1) ?? '',
});

const byWeight = (a: AlertLine, b: AlertLine): number =>
  stateOrder.indexOf(a.state) - stateOrder.indexOf(b.state) ||
  alertKinds.indexOf(a.alerts[0]?.kind ?? 'dataExpired') -
    alertKinds.indexOf(b.alerts[0]?.kind ?? 'dataExpired') ||
  b.raisedOn.localeCompare(a.raisedOn) ||
  (a.score ?? 101) - (b.score ?? 101);

/** The lines of the accounts that have an alert which holds: what is new and grave first, what is done last. */
export const inbox = (db: Db, accounts: readonly ReviewedAccount[], day: Day): readonly AlertLine[] => {
  const only = accounts.length === 1 ? accounts[0]?.id : undefined;
  const alerts = Map.groupBy(standingAlerts(db, only), ({ account }) => account);
  return accounts
    .flatMap((account) => {
      const own = alerts.get(account.id);
      return own
        ? [
            lineOf(
              account,
              own.map((alert) => alertOf(alert, day)),
            ),
          ]
        : [];
    })
    .toSorted(byWeight);
};

/** What people do with alerts; `until` (the first day on which they are there again) is for snoozed ones. */
export interface AlertMark {
  readonly ids: readonly number[];
  readonly state: AlertState;
  readonly until: Day | null;
}

/** Marks alerts in one step. Throws `plan.unknown` where one is gone, and `usage` for a snooze without an end. */
export const markAlerts = (
  db: Db,
  { ids, state, until }: AlertMark,
  author: string | null,
): StepDone<number> => {
  if (state === 'snoozed' && until === null) throw new AppError('usage', { problem: 'until when?' });
  const part = { state, snoozed_until: state === 'snoozed' ? until : null };
  return inStep(db, { kind: 'alert.marked', author }, (write) => {
    for (const id of ids) write.update({ entity: 'alert', id }, part);
    return ids.length;
  });
};
