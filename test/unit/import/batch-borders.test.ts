import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTables } from '../../../electron/engine/import/find/find-tables.ts';
import { textOf, type Cell } from '../../../electron/engine/import/read/cells.ts';
import { batchOf } from '../../../electron/engine/import/read/library/batch.ts';
import type { Table } from '../../../electron/engine/import/read/table.ts';

type Grid = readonly (readonly Cell[])[];

/** A sheet that is read in batches of so many rows of the file. */
const inBatchesOf = (size: number, grid: Grid): Table => ({
  sheet: 'Sheet',
  hidden: false,
  encoding: null,
  delimiter: null,
  head: grid,
  rows: grid.length,
  batches: async function* (layout) {
    for (let from = layout.headerRow; from < grid.length; from += size) {
      const lastRow = Math.min(from + size, layout.lastRow ?? grid.length);
      yield { ...batchOf(grid, { ...layout, headerRow: from, lastRow }), share: lastRow / grid.length };
    }
  },
});

interface Read {
  readonly rows: readonly (readonly string[])[];
  readonly fileRows: readonly number[];
  readonly leftOut: number;
}

/** What the first table of a sheet gives, all batches together. */
const readIn = async (size: number, grid: Grid): Promise<Read> => {
  const [found] = findTables(inBatchesOf(size, grid));
  const rows: string[][] = [];
  const fileRows: number[] = [];
  let leftOut = 0;
  for await (const batch of found?.table.batches(found.layout) ?? []) {
    if (typeof batch === 'number') continue;
    leftOut += batch.leftOut ?? 0;
    for (let i = 0; i < batch.count; i++) {
      rows.push(batch.columns.map(({ cells, ids }) => textOf(cells[ids[i] as number] as Cell)));
      fileRows.push(batch.fileRows[i] as number);
    }
  }
  return { rows, fileRows, leftOut };
};

const heading = ['Station', 'Depth', 'Flow', 'Level'];
const row = (name: string): readonly string[] => [name, '12', '7', '31'];
const sentence = ['The station behind the mill was closed for the winter', '', '', ''];
const total = ['Total', '24', '14', '62'];

const plain = fc.constantFrom('North', 'East bank', 'Çay boyu', 'ירקון', 'Total Energies').map(row);
const unusual = fc.constantFrom<readonly string[]>(
  sentence,
  total,
  heading,
  ['Note: measured twice', '', '', ''],
  ['Total', '', '14', ''],
  ['Prepared by:', 'Ayşe', '', ''],
  ['', '', '', ''],
);
const grids = fc
  .tuple(
    fc.array(plain, { minLength: 6, maxLength: 10 }),
    fc.array(fc.oneof({ weight: 2, arbitrary: plain }, { weight: 3, arbitrary: unusual }), { maxLength: 16 }),
  )
  .map(([first, rest]): Grid => [heading, ...first, ...rest]);

describe('rows at the border of two batches', () => {
  const stations = ['North', 'South', 'East', 'West', 'Mill'].map(row);

  it('stay where the table goes on below a lone sentence', async () => {
    const read = await readIn(3, [heading, ...stations, sentence, ...stations]);
    expect(read.fileRows).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(read.leftOut).toBe(0);
  });

  it('stay where the table goes on below a row of totals as full as any other', async () => {
    const read = await readIn(3, [heading, ...stations, total, ...stations]);
    expect(read.rows[5]).toEqual(total);
    expect(read.leftOut).toBe(0);
  });

  it('are left out where the table ends with them, over a border too', async () => {
    const read = await readIn(3, [heading, ...stations, total, total]);
    expect(read.rows).toEqual(stations);
    expect(read.leftOut).toBe(2);
  });

  it('are told as in one batch, wherever the borders are', async () => {
    await fc.assert(
      fc.asyncProperty(grids, fc.integer({ min: 1, max: 9 }), async (grid, size) => {
        expect(await readIn(size, grid)).toEqual(await readIn(grid.length, grid));
      }),
      { numRuns: 500 },
    );
  });
});
