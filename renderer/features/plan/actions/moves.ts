/** Moves that are drawn at once, before the engine's next answer holds them. Pure. */
import { type ActionState, isEnded } from '../../../../shared/model/plan/action.ts';
import type { ActionsPage } from '../../../../shared/model/plan/plan-page.ts';

/** Where an action was put; `isStored` once the engine has it: the next answer then says how it stands. */
interface Move {
  readonly state: ActionState;
  readonly isStored: boolean;
}

/** Action → where it was put just now. */
export type Moves = ReadonlyMap<number, Move>;

/** Nothing was moved. */
export const noMoves: Moves = new Map();

/** With a move that is on its way to the engine. */
export const withMove = (moves: Moves, id: number, state: ActionState): Moves =>
  new Map(moves).set(id, { state, isStored: false });

/** With a move that is stored, unless the action was put elsewhere meanwhile. */
export const withStored = (moves: Moves, id: number, state: ActionState): Moves =>
  moves.get(id)?.state === state ? new Map(moves).set(id, { state, isStored: true }) : moves;

/** What stands when a new answer has come: it holds all that was stored before, also what was taken back since. */
export const stillOpen = (moves: Moves): Moves =>
  moves.size === 0 ? noMoves : new Map([...moves].filter(([, { isStored }]) => !isStored));

/** The page with its actions where they were put. */
export const withMoves = (page: ActionsPage, moves: Moves): ActionsPage =>
  moves.size === 0
    ? page
    : {
        ...page,
        actions: page.actions.map((action) => {
          const move = moves.get(action.id);
          if (move === undefined) return action;
          const overdueDays = isEnded(move.state) ? null : action.overdueDays;
          return { ...action, state: move.state, overdueDays };
        }),
      };
