/** Rows that are all there, as one batch of numbered cells. */
import type { Cell } from '../cells.ts';
import type { Batch, Layout, RawColumn } from '../table.ts';

const keyOf = (cell: Cell): unknown => (typeof cell === 'object' ? `${cell.day}:${cell.minute}` : cell);

/** One column of a sheet below the header, its distinct cells numbered. */
const columnOf = (rows: readonly (readonly Cell[])[], at: number, heading: string): RawColumn => {
  const numbers = new Map<unknown, number>([['', 0]]);
  const cells: Cell[] = [''];
  const ids = new Int32Array(rows.length);
  for (const [i, row] of rows.entries()) {
    const cell = row[at] ?? '';
    const key = keyOf(cell);
    let id = numbers.get(key);
    if (id === undefined) {
      numbers.set(key, (id = cells.length));
      cells.push(cell);
    }
    ids[i] = id;
  }
  return { heading, ids, cells };
};

/** The rows of a sheet below the headings, as one batch. */
export const batchOf = (
  grid: readonly (readonly Cell[])[],
  { headerRow, headings, lastRow = grid.length }: Layout,
): Batch => {
  const kept: (readonly Cell[])[] = [];
  const fileRows: number[] = [];
  for (const [i, row] of grid.entries()) {
    if (i < headerRow || i >= lastRow || row.every((cell) => cell === '')) continue;
    kept.push(row);
    fileRows.push(i + 1);
  }
  const tooLong = (row: readonly Cell[]): boolean => row.some((cell, c) => c >= headings.length && cell !== '');
  return {
    count: kept.length,
    fileRows: Int32Array.from(fileRows),
    columns: headings.map((heading, c) => columnOf(kept, c, heading)),
    problems: kept.flatMap((row, index) => (tooLong(row) ? [{ index, code: 'row.tooLong' as const }] : [])),
    share: 1,
  };
};
