/** The actions of an account in the order in which they are looked at. Pure. */
import { type ActionState, isEnded, type StandingAction } from '../../../../shared/model/plan/action.ts';

/** What waits and what has ended. */
export interface PlanParts {
  /** The longest overdue first, then by due date. */
  readonly waiting: readonly StandingAction[];
  /** The newest first. */
  readonly ended: readonly StandingAction[];
  readonly overdue: number;
}

/** Parts them; the order within each is the plan's own. */
export const planParts = (actions: readonly StandingAction[]): PlanParts => {
  const waiting = actions.filter(({ state }) => !isEnded(state));
  return {
    waiting,
    ended: actions.filter(({ state }) => isEnded(state)),
    overdue: waiting.filter(({ overdueDays }) => overdueDays !== null).length,
  };
};

/** As many ended actions as stand open; more than these are folded. */
const mostOpen = 3;

/** Whether what has ended is folded away until somebody opens it. */
export const isFolded = (ended: readonly unknown[]): boolean => ended.length > mostOpen;

const moves = {
  open: ['doing', 'done', 'dropped'],
  doing: ['done', 'dropped'],
  done: ['open'],
  dropped: ['open'],
} as const satisfies Readonly<Record<ActionState, readonly ActionState[]>>;

/** Where one press takes an action; what has ended can be opened again. */
export const movesFrom = (state: ActionState): readonly ActionState[] => moves[state];
