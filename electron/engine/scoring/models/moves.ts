/** Accounts whose light changes between two evaluations: from which to which, the worst falls first. */
import type { Band } from '../../../../shared/model/model.ts';
import type { ModelPreview } from '../../../../shared/model/model-page.ts';
import type { WhatIfScores } from '../what-if/evaluate.ts';
import { bandCodes } from '../what-if/table.ts';

/** Every change of a light, from the one that asks for help now to the one that needs none. */
const moves = [
  ['green', 'red'],
  ['amber', 'red'],
  ['green', 'amber'],
  ['green', 'unknown'],
  ['amber', 'unknown'],
  ['red', 'unknown'],
  ['unknown', 'red'],
  ['unknown', 'amber'],
  ['unknown', 'green'],
  ['red', 'amber'],
  ['amber', 'green'],
  ['red', 'green'],
] as const satisfies readonly (readonly [from: Band, to: Band])[];

/** The moves in that order, each with the places of its accounts in the table, by name; empty ones are among them. */
export type MovedPlaces = readonly {
  readonly from: Band;
  readonly to: Band;
  readonly places: readonly number[];
}[];

const codeOf = (from: number, to: number): number => from * bandCodes.length + to;

/** Finds the accounts of each move. The two evaluations must be of the same accounts in the same order. */
export const movedPlaces = (before: WhatIfScores, after: WhatIfScores): MovedPlaces => {
  const byCode = Array.from({ length: bandCodes.length ** 2 }, (): number[] => []);
  after.bands.forEach((band, at) => {
    const old = before.bands[at] as number;
    if (band !== old) byCode[codeOf(old, band)]?.push(at);
  });
  return moves.map(([from, to]) => ({
    from,
    to,
    places: byCode[codeOf(bandCodes.indexOf(from), bandCodes.indexOf(to))] ?? [],
  }));
};

/** How many accounts make each move that any makes. */
export const moveCounts = (moved: MovedPlaces): ModelPreview['moves'] =>
  moved.flatMap(({ from, to, places }) => (places.length > 0 ? [{ from, to, accounts: places.length }] : []));

/** What the order within a move is taken from, and how many places are wanted (all unless given). */
interface Order {
  readonly before: WhatIfScores;
  readonly after: WhatIfScores;
  readonly most?: number | undefined;
}

/** The places move by move; within a move by how far the score falls, those without a score in order of name. */
export const worstFirst = (
  moved: MovedPlaces,
  { before, after, most = Infinity }: Order,
): readonly number[] => {
  const changeAt = (at: number): number => {
    const change = (after.scores[at] as number) - (before.scores[at] as number);
    return Number.isNaN(change) ? 0 : change;
  };
  const wanted: number[] = [];
  for (const { places } of moved) {
    if (wanted.length >= most) break;
    wanted.push(...places.toSorted((a, b) => changeAt(a) - changeAt(b)).slice(0, most - wanted.length));
  }
  return wanted;
};
