/** Steps: every change of the plan is one, and each can be taken back. */
import type { ActionState } from './action.ts';
import type { AlertState } from './alert.ts';
import type { Play } from './play.ts';

/** What a step came to; its number takes it back. */
export interface StepDone<T> {
  readonly step: number;
  readonly value: T;
}

/** What people do to the plan. */
export const stepKinds = [
  'action.added',
  'action.changed',
  'action.removed',
  'note.added',
  'note.changed',
  'note.removed',
  'checkpoint.frozen',
  'checkpoint.removed',
  'rhythm.set',
  'play.saved',
  'play.removed',
  'alert.marked',
] as const;

/** One of them. */
export type StepKind = (typeof stepKinds)[number];

/** What became of the rows of a step, where it is the same of all of them; what the step left alone is left out. */
export interface StepSet {
  readonly state?: ActionState | AlertState;
  /** Null: nobody any more. */
  readonly owner?: string | null;
  /** `YYYY-MM-DD`; null: no date any more. */
  readonly dueOn?: string | null;
  readonly snoozedUntil?: string | null;
  /** Days of an account's own rhythm; null: that of its light again. */
  readonly days?: number | null;
  /** Whether a play is turned off. */
  readonly isOff?: boolean;
}

/** What was done in a step, as far as it takes to say it in one line. */
export interface StepDeed {
  /** Null for a step of another version of the program. */
  readonly kind: StepKind | null;
  readonly rows: number;
  /** The account that all of it is about; null where there are several, none, or it is gone. */
  readonly account: { readonly id: number; readonly name: string } | null;
  /** Of a single action, as it is called afterwards, or was called where it was removed. */
  readonly title: string | null;
  /** Of a single play; `words` null: the built-in ones of its key. */
  readonly play: Pick<Play, 'key' | 'words'> | null;
  readonly set: StepSet;
  /** Fields that changed in any row, by the names that actions and notes have for them. */
  readonly changed: readonly StepField[];
}

/** What can be changed. */
export const stepFields = [
  'title',
  'steps',
  'doneWhen',
  'owner',
  'dueOn',
  'state',
  'note',
  'text',
  'date',
  'prints',
] as const;

/** One of them. */
export type StepField = (typeof stepFields)[number];

/** One step of the record. */
export interface PlanStep {
  readonly id: number;
  /** ISO date and time. */
  readonly at: string;
  readonly author: string | null;
  /** `back`: takes an earlier step back; `again`: does one again that was taken back. */
  readonly way: 'done' | 'back' | 'again';
  readonly isUndone: boolean;
  /** What was done in the first place. */
  readonly deed: StepDeed;
}
