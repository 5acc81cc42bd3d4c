/** Who changes the light, and in which order they are listed. */
import { expect, it } from 'vitest';
import { moveCounts, movedPlaces, worstFirst } from '../../../electron/engine/scoring/models/moves.ts';
import type { WhatIfScores } from '../../../electron/engine/scoring/what-if/evaluate.ts';
import { bandCodes } from '../../../electron/engine/scoring/what-if/table.ts';
import type { Band } from '../../../shared/model/model.ts';

const scored = (...rows: readonly (readonly [Band, number])[]): WhatIfScores => {
  const bands = Uint8Array.from(rows, ([band]) => bandCodes.indexOf(band));
  return {
    scores: Float64Array.from(rows, ([, score]) => score),
    dimensions: new Map(),
    coverage: new Float64Array(rows.length).fill(1),
    alone: bands,
    bands,
  };
};

const before = scored(
  ['amber', 60],
  ['green', 80],
  ['green', 90],
  ['green', 76],
  ['unknown', NaN],
  ['red', 20],
  ['green', 88],
);
const after = scored(
  ['green', 77],
  ['amber', 74],
  ['amber', 60],
  ['red', 40],
  ['amber', 55],
  ['red', 10],
  ['unknown', NaN],
);

it('lists the deepest fall first, then the largest loss, and what rises last', () => {
  const moved = movedPlaces(before, after);
  expect(worstFirst(moved, { before, after })).toEqual([3, 2, 1, 6, 4, 0]);
  expect(worstFirst(moved, { before, after, most: 2 })).toEqual([3, 2]);
});

it('counts every move that anybody makes, and nobody who stays', () => {
  expect(moveCounts(movedPlaces(before, after))).toEqual([
    { from: 'green', to: 'red', accounts: 1 },
    { from: 'green', to: 'amber', accounts: 2 },
    { from: 'green', to: 'unknown', accounts: 1 },
    { from: 'unknown', to: 'amber', accounts: 1 },
    { from: 'amber', to: 'green', accounts: 1 },
  ]);
  expect(moveCounts(movedPlaces(before, before))).toEqual([]);
});
