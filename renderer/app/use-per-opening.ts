/** Holds state as long as the workspace is open, whatever screen is shown. */
import { useCallback, useReducer, type Dispatch } from 'react';
import type { PerOpening } from './per-opening.ts';
import { useSession } from './session.tsx';

/** The state of the opening that the window is in, and the way to change it. */
export const usePerOpening = <State, Action>({
  start,
  stateIn,
  reduceHeld,
}: PerOpening<State, Action>): readonly [State, Dispatch<Action>] => {
  const { opening } = useSession().session;
  const [held, hold] = useReducer(reduceHeld, { opening, state: start });
  const dispatch = useCallback((action: Action) => hold({ opening, action }), [opening]);
  return [stateIn(held, opening), dispatch];
};
