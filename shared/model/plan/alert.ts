/** Alerts: what an account is in the inbox for. Dates are `YYYY-MM-DD`. */
import type { Band } from '../model.ts';

/** The kinds, the gravest first (health model, section 10). */
export const alertKinds = ['enteredRed', 'dropped', 'capStruck', 'renewalNear', 'dataExpired'] as const;

/** One of them. */
export type AlertKind = (typeof alertKinds)[number];

/** What people did with an alert. */
export type AlertState = 'new' | 'seen' | 'snoozed' | 'done';

/** From where on something is an alert; `isOn` turns a kind off. */
export interface AlertLimits {
  /** Points lost within `dropDays`. */
  readonly dropPoints: number;
  /** How far back lights, scores and caps are compared. */
  readonly dropDays: number;
  /** Renewals within so many days, while the account is not green. */
  readonly renewalDays: number;
  readonly isOn: Readonly<Record<AlertKind, boolean>>;
}

/** The usual limits. */
export const usualLimits: AlertLimits = {
  dropPoints: 10,
  dropDays: 30,
  renewalDays: 90,
  isOn: { enteredRed: true, dropped: true, capStruck: true, renewalNear: true, dataExpired: true },
};

/** The figures of an alert as it was raised; what its kind does not need is left out. */
export interface AlertDetail {
  /** Scores before and at the day. */
  readonly from?: number | null | undefined;
  readonly to?: number | null | undefined;
  readonly bandBefore?: Band | undefined;
  /** The date that was compared with. */
  readonly since?: string | undefined;
  readonly renewalOn?: string | undefined;
  /** The best light that a cap leaves. */
  readonly band?: 'amber' | 'red' | undefined;
  /** The metrics that are too old. */
  readonly metrics?: readonly string[] | undefined;
}

/** One alert. */
export interface Alert {
  readonly id: number;
  readonly kind: AlertKind;
  /** The metric of a cap; blank for other kinds. */
  readonly about: string;
  readonly raisedOn: string;
  readonly detail: AlertDetail;
  readonly state: AlertState;
  readonly snoozedUntil: string | null;
}

/** One line of the inbox: an account with all it is there for, the gravest first. */
export interface AlertLine {
  readonly account: { readonly id: number; readonly key: string; readonly name: string };
  readonly score: number | null;
  readonly band: Band;
  readonly alerts: readonly Alert[];
  /** Of the line: new while any of its alerts is. */
  readonly state: AlertState;
  /** The newest of its alerts. */
  readonly raisedOn: string;
}

/** The same in the inbox, with who looks after the account. */
export interface InboxLine extends AlertLine {
  readonly owner: string | null;
}
