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

const stateOrder: readonly AlertState[] = ['new', 'seen', 'snoozed', 'done'];

const placesOf = <Word extends string>(words: readonly Word[]): Readonly<Record<Word, number>> =>
  Object.fromEntries(words.map((word, place) => [word, place])) as Record<Word, number>;

const [stateAt, kindAt] = [placesOf(stateOrder), placesOf(alertKinds)];

/** Of one kind the newest first. */
const gravestFirst = (a: StoredAlert, b: StoredAlert): number =>
  kindAt[a.kind] - kindAt[b.kind] || b.raisedOn - a.raisedOn || b.id - a.id;

/** An account with its alerts, weighed before anything of it is put into words. */
export interface WaitingAccount {
  readonly account: ReviewedAccount;
  /** The gravest first. */
  readonly alerts: readonly StoredAlert[];
  readonly state: AlertState;
  /** By state and gravest alert; the least comes first. */
  readonly weight: number;
  readonly raisedOn: Day;
}

const waitingOf = (account: ReviewedAccount, stored: readonly StoredAlert[], day: Day): WaitingAccount => {
  const alerts = stored.toSorted(gravestFirst);
  const place = Math.min(...alerts.map((alert) => stateAt[stateOn(alert, day)]));
  return {
    account,
    alerts,
    state: stateOrder[place] ?? 'done',
    weight: place * alertKinds.length + kindAt[alerts[0]?.kind ?? 'dataExpired'],
    raisedOn: Math.max(...alerts.map(({ raisedOn }) => raisedOn)),
  };
};

const byWeight = (a: WaitingAccount, b: WaitingAccount): number =>
  a.weight - b.weight || b.raisedOn - a.raisedOn || (a.account.score ?? 101) - (b.account.score ?? 101);

/** The accounts that have an alert which holds: what is new and grave first, what is done last. */
export const waitingAccounts = (
  db: Db,
  accounts: readonly ReviewedAccount[],
  day: Day,
): readonly WaitingAccount[] => {
  const only = accounts.length === 1 ? accounts[0]?.id : undefined;
  const alerts = Map.groupBy(standingAlerts(db, only), ({ account }) => account);
  return accounts
    .flatMap((account) => {
      const own = alerts.get(account.id);
      return own ? [waitingOf(account, own, day)] : [];
    })
    .toSorted(byWeight);
};

/** Puts lines of the inbox into words. */
export const inboxLines = (waiting: readonly WaitingAccount[], day: Day): readonly AlertLine[] =>
  waiting.map(({ account: { id, key, name, score, band }, alerts, state, raisedOn }) => ({
    account: { id, key, name },
    score,
    band,
    alerts: alerts.map((alert) => alertOf(alert, day)),
    state,
    raisedOn: isoOf(raisedOn),
  }));

/** The lines of the accounts that have an alert which holds, in their order. */
export const inbox = (db: Db, accounts: readonly ReviewedAccount[], day: Day): readonly AlertLine[] =>
  inboxLines(waitingAccounts(db, accounts, day), day);

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
