/** Reviews of accounts: their rhythm, what is due, what a checkpoint freezes, and two of them compared. Dates are `YYYY-MM-DD`. */
import type { AccountPage } from '../account-page.ts';
import type { Band } from '../model.ts';
import type { AccountScore } from '../score.ts';
import type { PlanAction } from './action.ts';
import type { AccountNote } from './note.ts';

/** Days between two reviews of an account in each light. */
export type Rhythm = Readonly<Record<Band, number>>;

/** Section 10 of the health model. */
export const usualRhythm: Rhythm = { red: 14, amber: 30, green: 90, unknown: 30 };

/** When an account is to be reviewed. */
export interface ReviewDue {
  readonly account: { readonly id: number; readonly key: string; readonly name: string };
  readonly band: Band;
  readonly score: number | null;
  /** Its last checkpoint; null where it was never reviewed. */
  readonly lastOn: string | null;
  /** Null where it was never reviewed: there is nothing to count from. */
  readonly dueOn: string | null;
  /** Days from the date looked at until it is due; below 0 it is overdue, null where it was never reviewed. */
  readonly inDays: number | null;
  readonly rhythmDays: number;
  /** Whether the rhythm is the account's own and not its light's. */
  readonly isOwnRhythm: boolean;
}

/** What a checkpoint keeps: nothing in it is computed anew, whatever becomes of data and model. */
export interface Frozen {
  readonly asOf: string;
  readonly workspace: string;
  readonly model: AccountPage['model'];
  readonly facts: AccountPage['facts'];
  readonly score: AccountScore;
  readonly plan: readonly PlanAction[];
  readonly notes: readonly AccountNote[];
  /** How many more there were: a checkpoint keeps the newest of very many. */
  readonly leftOut: { readonly actions: number; readonly notes: number };
}

/** A checkpoint in lists. */
export interface CheckpointHead {
  readonly id: number;
  readonly account: { readonly id: number; readonly key: string; readonly name: string };
  readonly date: string;
  readonly author: string | null;
  readonly note: string | null;
  readonly score: number | null;
  readonly band: Band;
  readonly model: { readonly name: string; readonly version: number };
}

/** A checkpoint with all that it keeps. */
export interface Checkpoint extends CheckpointHead {
  readonly frozen: Frozen;
}

/** One metric or dimension at both checkpoints; null where it was not in the model of that day. */
export interface Moved {
  readonly key: string;
  readonly before: MovedSide | null;
  readonly after: MovedSide | null;
}

/** One side of it. */
export interface MovedSide {
  readonly score: number | null;
  readonly band: Band;
  /** A metric's own value. */
  readonly value: number | null;
}

/** Two checkpoints of one account, the earlier first. */
export interface CheckpointComparison {
  readonly earlier: Checkpoint;
  readonly later: Checkpoint;
  /** Points of the score; null where either has none. */
  readonly change: number | null;
  /** Whether both were scored by the same version of the same model. */
  readonly isSameModel: boolean;
  readonly dimensions: readonly Moved[];
  /** Metrics whose value or light differs, the one that moved most first. */
  readonly metrics: readonly Moved[];
  /** What became of the plan in between: of actions that waited at the earlier one or came since. */
  readonly actions: {
    readonly done: readonly PlanAction[];
    readonly dropped: readonly PlanAction[];
    readonly waiting: readonly PlanAction[];
    readonly added: readonly PlanAction[];
  };
}
