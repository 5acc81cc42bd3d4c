/** What people can do with an alert. Pure. */
import type { AlertState } from '../../../../shared/model/plan/alert.ts';

/** One press: the word on it, the state it leads to, and for how long it is put off. */
export interface AlertPress {
  readonly word: 'seen' | 'week' | 'month' | 'done' | 'again';
  readonly state: AlertState;
  /** Null where it is not put off. */
  readonly span: 'week' | 'month' | null;
}

const seen: AlertPress = { word: 'seen', state: 'seen', span: null };
const week: AlertPress = { word: 'week', state: 'snoozed', span: 'week' };
const month: AlertPress = { word: 'month', state: 'snoozed', span: 'month' };
const done: AlertPress = { word: 'done', state: 'done', span: null };
const again: AlertPress = { word: 'again', state: 'new', span: null };

const presses: Readonly<Record<AlertState, readonly AlertPress[]>> = {
  new: [seen, week, month, done],
  seen: [week, month, done],
  snoozed: [again, done],
  done: [again],
};

/** What can be done with an alert in a state. */
export const alertPresses = (state: AlertState): readonly AlertPress[] => presses[state];
