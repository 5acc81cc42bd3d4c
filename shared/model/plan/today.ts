/** What needs attention: the plan at a glance. */
import type { Band } from '../model.ts';
import type { PlanAction } from './action.ts';
import type { AlertLine } from './alert.ts';
import type { ReviewDue } from './checkpoint.ts';

/** The plan at a date (`YYYY-MM-DD`). */
export interface PlanToday {
  readonly asOf: string;
  /** Actions that wait, overdue ones first. */
  readonly actions: readonly PlanAction[];
  /** Reviews that are overdue or fall within the next seven days, and accounts never reviewed. */
  readonly reviews: readonly ReviewDue[];
  /** Accounts with an alert that nobody has done with or put off. */
  readonly alerts: readonly AlertLine[];
}

/** What needs attention, for a page: however many accounts there are, each list names the first ones and counts the rest. */
export interface TodayLists {
  /** Names of those who look after accounts or actions, in the order of the alphabet. */
  readonly owners: readonly string[];
  readonly alerts: {
    /** Accounts that nobody has looked at yet. */
    readonly fresh: number;
    readonly all: number;
    /** What is new and grave first. */
    readonly rows: readonly AlertLine[];
  };
  readonly actions: {
    readonly overdue: number;
    /** Due within the coming days. */
    readonly soon: number;
    /** Waiting, but due later or without a date. */
    readonly later: number;
    /** Overdue ones and those due soon, the longest overdue first. */
    readonly rows: readonly PlanAction[];
    /** The first one that is due later; null where there is none. */
    readonly next: PlanAction | null;
  };
  readonly reviews: {
    readonly overdue: number;
    /** Due within the coming days. */
    readonly soon: number;
    readonly rows: readonly ReviewDue[];
    /** Accounts that were never reviewed, light by light. */
    readonly never: Readonly<Record<Band, number>>;
    /** The few of them that worry most. */
    readonly neverWorst: readonly ReviewDue[];
    /** The first review that falls later; null where there is none. */
    readonly next: ReviewDue | null;
  };
}

/** What needs attention in a workspace that is not open, counted at its newest data. */
export interface PlanAttention {
  readonly asOf: string;
  /** Accounts with an alert that nobody has looked at. */
  readonly alerts: number;
  /** Overdue actions. */
  readonly actions: number;
  /** Reviews that are overdue or fall within the coming days; null where it would take long to tell. */
  readonly reviews: number | null;
}
