/** Where one press takes an action. Pure. */
import type { ActionState } from '../../../../shared/model/plan/action.ts';

const next = { open: 'doing', doing: 'done', done: 'open', dropped: 'open' } as const satisfies Readonly<
  Record<ActionState, ActionState>
>;

/** Open → doing → done; what has ended is opened again. */
export const nextState = (state: ActionState): ActionState => next[state];
