/** Moves drawn before the engine's answer: they stand until an answer that holds them, and no longer. */
import { expect, it } from 'vitest';
import type { ListedAction } from '../../../shared/model/plan/action.ts';
import type { ActionsPage } from '../../../shared/model/plan/plan-page.ts';
import {
  type Moves,
  noMoves,
  stillOpen,
  withMove,
  withMoves,
  withStored,
} from '../../../renderer/features/plan/actions/moves.ts';

const pageOf = (...actions: readonly Partial<ListedAction>[]): ActionsPage =>
  ({ actions }) as unknown as ActionsPage;
const statesIn = (moves: Moves) =>
  withMoves(pageOf({ id: 1, state: 'open', overdueDays: 3 }, { id: 2, state: 'open' }), moves).actions.map(
    ({ state, overdueDays }) => ({ state, overdueDays }),
  );

it('draws an action where it was put, and none overdue that has ended', () => {
  expect(statesIn(withMove(noMoves, 1, 'done'))).toEqual([
    { state: 'done', overdueDays: null },
    { state: 'open', overdueDays: undefined },
  ]);
  expect(statesIn(withMove(noMoves, 1, 'doing'))[0]).toEqual({ state: 'doing', overdueDays: 3 });
});

it('keeps a move that is on its way through answers that do not hold it yet', () => {
  expect(statesIn(stillOpen(withMove(noMoves, 1, 'done')))[0]?.state).toBe('done');
});

it('believes the first answer after it was stored, also when the move was taken back meanwhile', () => {
  const stored = withStored(withMove(noMoves, 1, 'done'), 1, 'done');
  expect(statesIn(stored)[0]?.state).toBe('done');
  expect(statesIn(stillOpen(stored))[0]?.state).toBe('open');
});

it('takes no earlier move for the one that followed it', () => {
  const twice = withMove(withMove(noMoves, 1, 'doing'), 1, 'done');
  expect(statesIn(stillOpen(withStored(twice, 1, 'doing')))[0]?.state).toBe('done');
});
