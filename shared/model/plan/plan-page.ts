/** What the parts of the plan's screen show. Dates are `YYYY-MM-DD`. */
import type { Cutoffs } from '../model.ts';
import type { OwnNames } from '../own-names.ts';
import type { Unit } from '../score.ts';
import type { ListedAction, StandingAction } from './action.ts';
import type { AlertLimits, AlertLine, InboxLine } from './alert.ts';
import type { CheckpointHead, ReviewDue, Rhythm } from './checkpoint.ts';
import type { AccountNote } from './note.ts';
import type { Play, Suggestion } from './play.ts';
import type { TodayLists } from './today.ts';

/** What every part needs to say scores and names. */
export interface PlanGround {
  readonly asOf: string;
  readonly cutoffs: Cutoffs;
  /** What the model itself calls its metrics and dimensions. */
  readonly names: OwnNames;
}

/** What needs attention. */
export interface TodayPage extends PlanGround, TodayLists {}

/** All actions: waiting ones by due date first, then what has ended. */
export interface ActionsPage extends PlanGround {
  /** Metric key → what its values are measured in. */
  readonly units: Readonly<Record<string, Unit>>;
  readonly actions: readonly ListedAction[];
}

/** A review with who looks after the account; null where nobody is named. */
export interface OwnedReview extends ReviewDue {
  readonly owner: string | null;
}

/** The rhythm, when each account is to be reviewed, and what was frozen so far, newest first. */
export interface ReviewsPage extends PlanGround {
  readonly rhythm: Rhythm;
  readonly reviews: readonly OwnedReview[];
  readonly checkpoints: readonly CheckpointHead[];
}

/** The inbox: all lines, done ones too. */
export interface AlertsPage extends PlanGround {
  readonly limits: AlertLimits;
  readonly lines: readonly InboxLine[];
}

/** A metric of the model, for conditions on its value. */
export interface PlayMetric {
  readonly key: string;
  /** Key of its dimension. */
  readonly dimension: string;
  readonly unit: Unit;
}

/** All plays: the built-in ones in their order, then those of one's own. */
export interface PlaysPage extends PlanGround {
  readonly plays: readonly Play[];
  /** The model's metrics and the keys of its dimensions, in its order. */
  readonly metrics: readonly PlayMetric[];
  readonly dimensions: readonly string[];
}

/** The plan of one account. */
export interface AccountPlan {
  /** Waiting ones by due date first, then what has ended. */
  readonly actions: readonly StandingAction[];
  /** Plays that nobody is at work on, the one that would bring most first. */
  readonly suggestions: readonly Suggestion[];
  readonly review: ReviewDue;
  /** Days between two reviews in each light. */
  readonly rhythm: Rhythm;
  /** Newest first, up to the date. */
  readonly checkpoints: readonly CheckpointHead[];
  /** Newest first, up to the date. */
  readonly notes: readonly AccountNote[];
  /** What it is in the inbox for; null where it is not. */
  readonly alerts: AlertLine | null;
}
