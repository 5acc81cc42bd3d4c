/** The shapes of an action's states, so that they can be told apart without colour, and never be taken for lights. */
import type { ActionState } from '../../../../shared/model/plan/action.ts';

/** The shape of each state on a 20 × 20 field: a box that is empty, half full, ticked or crossed out. */
export const stateShapes: Readonly<Record<ActionState, string>> = {
  open: 'M2 2h16v16H2zM4 4v12h12V4z',
  doing: 'M2 2h16v16H2zM4 4v6h12V4z',
  done: 'M2 2h16v16H2zM8.6 14.6L15.6 6.2L14.1 4.9L8.4 11.7L5.7 9.2L4.3 10.7z',
  dropped:
    'M2 2h16v16H2zM4 4v12h12V4zM5.8 7.1L7.1 5.8L10 8.7L12.9 5.8L14.2 7.1L11.3 10L14.2 12.9L12.9 14.2L10 11.3L7.1 14.2L5.8 12.9L8.7 10z',
};
