/** Decides by a table's first batches how it is read, before any of its rows is stored. */
import type { TableMapping } from '../../../../shared/import/index.ts';
import type { Habits } from '../map/habits.ts';
import type { TableCells } from '../map/questions/evidence.ts';
import { closedReading, type ClosedReading } from '../map/questions/questions.ts';
import type { Cell } from '../read/cells.ts';
import type { Batch, RawColumn } from '../read/table.ts';

/** Rows whose cells may decide; more of them would take too much memory. */
const mostHeldCells = 6_000_000;

/** The table that is read. */
export interface Opening {
  readonly file: string;
  readonly headings: readonly string[];
  readonly mappings: readonly TableMapping[];
  readonly habits: Habits;
}

/** One column of several batches. */
const joined = (columns: readonly RawColumn[], counts: readonly number[]): Pick<RawColumn, 'ids' | 'cells'> => {
  const cells: Cell[] = [];
  const starts = new Map<readonly Cell[], number>();
  const ids = columns.flatMap((column, i) => {
    const start = starts.get(column.cells) ?? cells.length;
    if (!starts.has(column.cells)) for (const cell of column.cells) cells.push(cell);
    starts.set(column.cells, start);
    return [...column.ids.subarray(0, counts[i])].map((id) => (id === 0 ? 0 : id + start));
  });
  return { ids: Int32Array.from(ids), cells };
};

const cellsOf = (held: readonly Batch[]): TableCells => {
  const counts = held.map(({ count }) => count);
  const column: TableCells['column'] = (at) => {
    const columns = held.map((batch) => batch.columns[at] as RawColumn);
    return columns.length === 1 ? (columns[0] as RawColumn) : joined(columns, counts);
  };
  return { count: counts.reduce((sum, count) => sum + count, 0), column };
};

const isEnough = (held: readonly Batch[]): boolean =>
  held.reduce((sum, { count, columns }) => sum + count * columns.length, 0) >= mostHeldCells;

/**
 * The readings of a table by its first batches; null while the next one may decide what these leave open. `isAll` = no
 * more come. Throws what `closedReading` throws.
 */
export const closedReadings = (
  { file, headings, mappings, habits }: Opening,
  held: readonly Batch[],
  isAll: boolean,
): readonly ClosedReading[] | null => {
  const isLast = isAll || isEnough(held);
  const asked = { file, headings, cells: cellsOf(held), habits };
  try {
    const closed = mappings.map((mapping) => closedReading(mapping, asked));
    return isLast || closed.every(({ assumed }) => assumed.length === 0) ? closed : null;
  } catch (error) {
    if (isLast) throw error;
    return null;
  }
};
