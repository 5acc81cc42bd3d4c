/** Finds the rows of a batch that may be none of the table's, by the numbers of cells: every row comes by here. */
import { textOf, type Cell } from '../read/cells.ts';
import type { Batch, RawColumn } from '../read/table.ts';
import type { Row } from './kind.ts';
import { upToLastFilled } from './narrow.ts';
import type { Profile } from './profile.ts';
import { isTotalWord } from './words.ts';

/** One row of a batch. */
export const rowOf = (columns: readonly RawColumn[], index: number): Row =>
  columns.map((column) => column.cells[column.ids[index] as number] as Cell);

/** The numbers of the cells with this text in a column of a batch. */
const idsOf = ({ cells }: RawColumn, text: string): readonly number[] => {
  if (text === '') return [];
  const ids: number[] = [];
  for (let id = cells.indexOf(text); id >= 0; id = cells.indexOf(text, id + 1)) ids.push(id);
  if (ids.length > 0 || cells.length > 10_000) return ids;
  return [cells.findIndex((cell) => textOf(cell).trim() === text)];
};

/** Numbers of cells in the first column that headings or totals begin with. */
const marksOf = ({ headings, isAllFigures }: Profile, column: RawColumn): ReadonlySet<number> => {
  const marks = headings.flatMap((row) => idsOf(column, row[0] ?? ''));
  if (isAllFigures)
    for (const [id, cell] of column.cells.entries())
      if (typeof cell === 'string' && cell.length < 24 && isTotalWord(cell)) marks.push(id);
  return new Set(marks.filter((id) => id > 0));
};

const markZeros = (marks: Uint8Array, ids: Int32Array): void => {
  for (let index = 0; index < marks.length; index++) if (ids[index] === 0) marks[index] = 1;
};

const markCells = (marks: Uint8Array, ids: Int32Array, cells: ReadonlySet<number>): void => {
  if (cells.size === 0) return;
  for (let index = 0; index < marks.length; index++) if (cells.has(ids[index] as number)) marks[index] = 1;
};

const markLonely = (marks: Uint8Array, columns: readonly RawColumn[]): void => {
  for (let index = 0; index < marks.length; index++) {
    let filled = 0;
    for (const { ids } of columns) if (ids[index] !== 0 && ++filled > 1) break;
    if (filled < 2) marks[index] = 1;
  }
};

/**
 * The rows that may be none of the table's, ascending: those that lack what nearly all have, hold one cell, or begin
 * as headings or totals do. `columns` are the table's own.
 */
export const suspectsIn = ({ count }: Batch, columns: readonly RawColumn[], profile: Profile): number[] => {
  const [first] = columns;
  if (profile.width < 2 || first === undefined) return [];
  const marks = new Uint8Array(count);
  const always = columns.filter((_, c) => profile.always[c] === true);
  for (const { ids } of always) markZeros(marks, ids);
  if (always.length < 2) markLonely(marks, upToLastFilled(columns));
  markCells(marks, first.ids, marksOf(profile, first));
  const suspects: number[] = [];
  for (let index = marks.indexOf(1); index >= 0; index = marks.indexOf(1, index + 1)) suspects.push(index);
  return suspects;
};
