/** The numbers of the rows of a sheet, each given once: a damaged file says some again, and rows are told apart by them. */
import { mostRows } from './references.ts';

/** Which numbers are taken, a bit for each, and the highest of them. */
export interface RowNumbers {
  readonly taken: Uint8Array;
  highest: number;
}

/** None is taken yet. */
export const createRowNumbers = (): RowNumbers => ({
  taken: new Uint8Array((mostRows >> 3) + 1),
  highest: 0,
});

/** The number of a row that says it is `wanted` (from 1): that one, or the one behind all others where it is taken. */
export const takeRowNumber = (numbers: RowNumbers, wanted: number): number => {
  const { taken } = numbers;
  const isTaken = wanted <= mostRows && ((taken[wanted >> 3] as number) & (1 << (wanted & 7))) !== 0;
  const row = isTaken ? numbers.highest + 1 : wanted;
  if (row <= mostRows) taken[row >> 3] = (taken[row >> 3] as number) | (1 << (row & 7));
  numbers.highest = Math.max(numbers.highest, row);
  return row;
};
