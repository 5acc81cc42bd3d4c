/** What needs attention: the plan at a glance. */
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
