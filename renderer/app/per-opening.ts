/** State that belongs to one opening of a workspace: the next one, were it of the same name, begins anew. Pure. */

/** A state and the opening that it belongs to. */
export interface Held<State> {
  readonly opening: number;
  readonly state: State;
}

/** How a state is held. */
export interface PerOpening<State, Action> {
  /** What every opening begins with. */
  readonly start: State;
  /** The state of an opening: what belongs to another one is none of it. */
  readonly stateIn: (held: Held<State>, opening: number) => State;
  /** The next state of an opening; one of an earlier opening is let go. */
  readonly reduceHeld: (
    held: Held<State>,
    step: { readonly opening: number; readonly action: Action },
  ) => Held<State>;
}

/** Holds what a reducer makes, opening by opening. */
export const perOpening = <State, Action>(
  reduce: (state: State, action: Action) => State,
  start: State,
): PerOpening<State, Action> => {
  const stateIn = (held: Held<State>, opening: number): State =>
    held.opening === opening ? held.state : start;
  return {
    start,
    stateIn,
    reduceHeld: (held, { opening, action }) => ({ opening, state: reduce(stateIn(held, opening), action) }),
  };
};
