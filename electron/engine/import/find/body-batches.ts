/** The rows of a found table batch by batch: its own columns, without repeated headings, totals and notes. */
import { textOf, type Cell } from '../read/cells.ts';
import type { Batch, RawColumn, RowProblem, Table } from '../read/table.ts';
import { withHeading, withIds } from '../read/text/packed-cells.ts';
import { isFilled, type Row } from './kind.ts';
import type { Place } from './place.ts';
import type { Profile } from './profile.ts';
import { restAmong } from './rest-rows.ts';
import { isTotalWord } from './words.ts';

const rowOf = (columns: readonly RawColumn[], index: number): Row =>
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
 * Rows that may be none of the table's: those that lack what nearly all have, hold one cell, or begin with a mark.
 * Column by column and by the numbers of cells, because every row comes by here.
 */
const suspectsIn = ({ count }: Batch, columns: readonly RawColumn[], profile: Profile): number[] => {
  const [first] = columns;
  if (profile.width < 2 || first === undefined) return [];
  const marks = new Uint8Array(count);
  const always = columns.filter((_, c) => profile.always[c] === true);
  for (const { ids } of always) markZeros(marks, ids);
  if (always.length < 2) markLonely(marks, columns);
  markCells(marks, first.ids, marksOf(profile, first));
  const suspects: number[] = [];
  for (let index = marks.indexOf(1); index >= 0; index = marks.indexOf(1, index + 1)) suspects.push(index);
  return suspects;
};

/** Which rows stay; null = all of them. */
const keptRows = (batch: Batch, columns: readonly RawColumn[], { place, before }: Passing) => {
  const { profile, until, isGivenEnd } = place;
  const end = until ?? Number.POSITIVE_INFINITY;
  const suspects = suspectsIn(batch, columns, profile);
  const isPast = batch.count > 0 && (batch.fileRows[batch.count - 1] as number) > end;
  if (suspects.length === 0 && !isPast) return null;
  const within = isPast ? batch.fileRows.subarray(0, batch.count).findIndex((row) => row > end) : batch.count;
  const rows = {
    count: within,
    fileRow: (index: number) => batch.fileRows[index] as number,
    row: (index: number) => rowOf(columns, index),
    before,
  };
  const rest = restAmong(
    suspects.filter((index) => index < within),
    rows,
    profile,
  );
  const blank = new Set(suspects.filter((index) => index < within && !rows.row(index).some(isFilled)));
  const kept: number[] = [];
  for (let index = 0; index < within; index++) {
    const isEnd = isGivenEnd && batch.fileRows[index] === until;
    if ((!rest.has(index) || isEnd) && !blank.has(index)) kept.push(index);
  }
  return { kept, leftOut: within - kept.length - blank.size };
};

interface Passing {
  readonly place: Place;
  /** The file's row before the first one of the batch. */
  readonly before: number;
}

const problemsOf = (problems: readonly RowProblem[], kept: readonly number[]): readonly RowProblem[] => {
  if (problems.length === 0) return [];
  const now = new Map(kept.map((index, at) => [index, at]));
  return problems.flatMap((problem) => {
    const index = now.get(problem.index);
    return index === undefined ? [] : [{ ...problem, index }];
  });
};

const only = (batch: Batch, columns: readonly RawColumn[], kept: readonly number[]): Batch => ({
  ...batch,
  count: kept.length,
  fileRows: Int32Array.from(kept, (index) => batch.fileRows[index] as number),
  columns: columns.map((column) =>
    withIds(
      column,
      Int32Array.from(kept, (index) => column.ids[index] as number),
    ),
  ),
  problems: problemsOf(batch.problems, kept),
});

/** Cells in columns that are not the table's make a row too long, as cells behind the last heading do. */
const strayProblems = (batch: Batch, place: Place, columns: ReadonlySet<number>): readonly RowProblem[] => {
  const { left, right } = place.bounds ?? { left: 0, right: batch.columns.length };
  const strays = batch.columns.filter(
    ({ ids }, c) => c >= left && c < right && !columns.has(c) && ids.some((id) => id !== 0),
  );
  const given =
    place.bounds === null ? batch.problems : batch.problems.filter(({ code }) => code !== 'row.tooLong');
  if (strays.length === 0) return given;
  const known = new Set(given.map(({ index }) => index));
  const found: RowProblem[] = [...given];
  for (let index = 0; index < batch.count; index++)
    if (!known.has(index) && strays.some(({ ids }) => ids[index] !== 0))
      found.push({ index, code: 'row.tooLong' });
  return found.toSorted((a, b) => a.index - b.index);
};

const narrowed = (batch: Batch, place: Place, columns: readonly number[]): Batch => ({
  ...batch,
  columns: columns.map((c, at) => withHeading(batch.columns[c] as RawColumn, place.headings[at] ?? '')),
  problems: strayProblems(batch, place, new Set(columns)),
});

/** Which columns of a table are wanted. */
export interface BodyColumns {
  /** The file's columns to give: the place's own, or with those behind its headings. */
  readonly columns?: readonly number[] | undefined;
  /** Those of the place's own, counting from 0, whose cells nobody asks for unless a row is refused. */
  readonly unasked?: readonly number[] | undefined;
}

/** The table's rows. Rows left out are counted in `leftOut`. */
export const bodyBatches = async function* (
  table: Table,
  place: Place,
  { columns = place.columns, unasked = [] }: BodyColumns = {},
): AsyncGenerator<Batch | number> {
  const layout = {
    headerRow: place.headerRow,
    headings: Array.from({ length: Math.max(0, ...columns) + 1 }, (_, c) => `${c + 1}`),
    lastRow: place.until,
    // What a row begins with is always looked at.
    unasked: unasked.filter((at) => at > 0).map((at) => place.columns[at] as number),
  };
  let before = place.headerRow;
  for await (const batch of table.batches(layout)) {
    if (typeof batch === 'number') {
      yield batch;
      continue;
    }
    const own = narrowed(batch, place, columns);
    const found = keptRows(own, own.columns.slice(0, place.columns.length), { place, before });
    if (batch.count > 0) before = batch.fileRows[batch.count - 1] as number;
    if (found === null) yield own;
    else yield { ...only(own, own.columns, found.kept), leftOut: found.leftOut };
    if (place.until !== undefined && before > place.until) return;
  }
};
