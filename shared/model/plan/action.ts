/** The actions of the plan. Dates are `YYYY-MM-DD`. */
import type { Band } from '../model.ts';
import type { PlanAbout } from './about.ts';

/** The states of an action; the last two end it. */
export const actionStates = ['open', 'doing', 'done', 'dropped'] as const;

/** One of them. */
export type ActionState = (typeof actionStates)[number];

/** Whether an action in this state waits for nobody any more. */
export const isEnded = (state: ActionState): boolean => state === 'done' || state === 'dropped';

/** How an account, and what an action is about, stood at a date. */
export interface Stood {
  readonly asOf: string;
  /** Null where too little was known. */
  readonly score: number | null;
  readonly band: Band;
  /** The metric or dimension the action is about, where it is about one; `value` is a metric's own. */
  readonly about: { readonly score: number | null; readonly band: Band; readonly value: number | null } | null;
}

/** What people say of an action; all of it can be changed later. */
export interface ActionWords {
  readonly title: string;
  /** What to do, with whom. */
  readonly steps: string | null;
  /** How one knows that it worked. */
  readonly doneWhen: string | null;
  readonly owner: string | null;
  readonly dueOn: string | null;
  readonly note: string | null;
}

/** One action. */
export interface PlanAction extends ActionWords {
  readonly id: number;
  readonly account: { readonly id: number; readonly key: string; readonly name: string };
  readonly about: PlanAbout | null;
  /** The play that it was adopted from. */
  readonly play: string | null;
  readonly state: ActionState;
  /** The date that was looked at when it was adopted. */
  readonly adoptedOn: string;
  /** The day on which it was done or dropped. */
  readonly endedOn: string | null;
  readonly author: string | null;
  /** How the account stood then; null for actions of other programs. */
  readonly stood: Stood | null;
  /** Days beyond the due date while it waits; null when it is not due yet, has no due date or has ended. */
  readonly overdueDays: number | null;
}

/** An action with how things stand now. */
export interface StandingAction extends PlanAction {
  /** Null where the account is no customer at the date. */
  readonly now: Stood | null;
}

/** An action in a list of many: its longest words, which no list shows, are asked for when it is opened. */
export type ListedAction = Omit<StandingAction, 'steps' | 'doneWhen'>;

/** One step in the history of an action. */
export interface ActionStep {
  readonly step: number;
  /** ISO date and time. */
  readonly at: string;
  readonly author: string | null;
  readonly what: 'added' | 'changed' | 'removed';
  /** Whether it took an earlier step back. */
  readonly isUndo: boolean;
  readonly changed: readonly (keyof ActionWords | 'state')[];
  /** The state afterwards; null where it was removed. */
  readonly state: ActionState | null;
}
