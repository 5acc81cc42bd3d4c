/** Batches cut to some of their columns or rows. */
import type { Batch, RawColumn, RowProblem } from '../read/table.ts';
import { withHeading, withIds } from '../read/text/packed-cells.ts';
import type { Place } from './place.ts';

const problemsOf = (problems: readonly RowProblem[], kept: readonly number[]): readonly RowProblem[] => {
  if (problems.length === 0) return [];
  const now = new Map(kept.map((index, at) => [index, at]));
  return problems.flatMap((problem) => {
    const index = now.get(problem.index);
    return index === undefined ? [] : [{ ...problem, index }];
  });
};

/** Answers a function of a column's numbers that is asked once of columns that share them, as those without cells do. */
const oncePerIds = <T>(work: (ids: Int32Array) => T): ((column: RawColumn) => T) => {
  const known = new Map<Int32Array, T>();
  return ({ ids }) => {
    const done = known.get(ids) ?? work(ids);
    known.set(ids, done);
    return done;
  };
};

/** A batch with some of its rows only: `kept` are their numbers, ascending. */
export const only = (batch: Batch, kept: readonly number[]): Batch => {
  const cut = (all: Int32Array): Int32Array => Int32Array.from(kept, (index) => all[index] as number);
  const idsOf = oncePerIds(cut);
  return {
    ...batch,
    count: kept.length,
    fileRows: cut(batch.fileRows),
    columns: batch.columns.map((column) => withIds(column, idsOf(column))),
    problems: problemsOf(batch.problems, kept),
  };
};

/** Columns without those behind the last one that has any cell in its batch: a file may name thousands and fill a few. */
export const upToLastFilled = (columns: readonly RawColumn[]): readonly RawColumn[] => {
  const isFilled = oncePerIds((ids) => ids.some((id) => id !== 0));
  return columns.slice(0, columns.findLastIndex(isFilled) + 1);
};

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

/** A batch cut to some of the file's columns, under the table's headings. */
export const narrowed = (batch: Batch, place: Place, columns: readonly number[]): Batch => ({
  ...batch,
  columns: columns.map((c, at) => withHeading(batch.columns[c] as RawColumn, place.headings[at] ?? '')),
  problems: strayProblems(batch, place, new Set(columns)),
});
