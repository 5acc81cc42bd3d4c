/** What people can do with an alert, and until when it is put off. Pure. */
import { isoOf, parseDay } from '../../../../shared/dates.ts';
import type { AlertState } from '../../../../shared/model/plan/alert.ts';

/** One press: the word on it, the state it leads to, and for how many days it is put off. */
export interface AlertPress {
  readonly word: 'seen' | 'week' | 'month' | 'done' | 'again';
  readonly state: AlertState;
  /** Null where it is not put off. */
  readonly days: number | null;
}

const seen: AlertPress = { word: 'seen', state: 'seen', days: null };
const week: AlertPress = { word: 'week', state: 'snoozed', days: 7 };
const month: AlertPress = { word: 'month', state: 'snoozed', days: 30 };
const done: AlertPress = { word: 'done', state: 'done', days: null };
const again: AlertPress = { word: 'again', state: 'new', days: null };

const presses: Readonly<Record<AlertState, readonly AlertPress[]>> = {
  new: [seen, week, month, done],
  seen: [week, month, done],
  snoozed: [again, done],
  done: [again],
};

/** What can be done with an alert in a state. */
export const alertPresses = (state: AlertState): readonly AlertPress[] => presses[state];

/** The first day (`YYYY-MM-DD`) on which it is there again; null where it is not put off. */
export const snoozedUntil = (asOf: string, days: number | null): string | null => {
  const day = parseDay(asOf);
  return days === null || day === undefined ? null : isoOf(day + days);
};
