/** Brings the alerts of one account in line with what holds of it. People's own marks stay. */
import type { Day } from '../../../../shared/dates.ts';
import type { AlertKind } from '../../../../shared/model/plan/alert.ts';
import { describeAlert, endAlert, raiseAlert, type StoredAlert } from '../../db/queries/alerts.ts';
import type { Db } from '../../db/statements.ts';
import type { Condition } from '../alert-conditions.ts';

/** An account with its alerts: those that stand, and those that ended on the day or, as data went back, after it. */
export interface AlertedAccount {
  readonly account: number;
  readonly asOf: Day;
  /** The newest first. */
  readonly alerts: readonly StoredAlert[];
}

/** What became of its alerts. */
export interface Reconciled {
  readonly raised: number;
  readonly ended: number;
}

const sameAs = ({ kind, about }: Pick<StoredAlert, 'kind' | 'about'>): string => `${kind} ${about}`;

/** The first of each, by what it is about. */
const byAbout = (alerts: readonly StoredAlert[]): ReadonlyMap<string, StoredAlert> =>
  new Map(alerts.toReversed().map((alert) => [sameAs(alert), alert]));

/** Kinds that tell how it is now; the others tell what happened when they were raised. */
const tellsNow: Readonly<Record<AlertKind, boolean>> = {
  enteredRed: false,
  dropped: false,
  capStruck: false,
  renewalNear: true,
  dataExpired: true,
};

const keep = (db: Db, { id, kind, detail }: StoredAlert, condition: Condition): void => {
  const told = JSON.stringify(condition.detail);
  if (tellsNow[kind] && told !== detail) describeAlert(db, id, told);
};

/**
 * Raises what has come to hold and ends what holds no longer. What ended on this very day or later is there again as
 * people left it: the data, or the limits, went back to what they were.
 */
export const reconcile = (
  db: Db,
  { account, asOf, alerts }: AlertedAccount,
  conditions: readonly Condition[],
): Reconciled => {
  const standing = byAbout(alerts.filter(({ endedOn }) => endedOn === null));
  const ended = byAbout(alerts.filter(({ endedOn }) => endedOn !== null));
  const holding = new Set<StoredAlert>();
  let raised = 0;
  for (const condition of conditions) {
    const { kind, about, detail } = condition;
    const found = standing.get(sameAs(condition)) ?? ended.get(sameAs(condition));
    if (found) {
      if (found.endedOn !== null) endAlert(db, found.id, null);
      keep(db, found, condition);
      holding.add(found);
    } else if (condition.isNews) {
      raiseAlert(db, { account, kind, about, raisedOn: asOf, detail: JSON.stringify(detail) });
      raised += 1;
    }
  }
  const over = alerts.filter((alert) => alert.endedOn === null && !holding.has(alert));
  for (const { id } of over) endAlert(db, id, asOf);
  return { raised, ended: over.length };
};
