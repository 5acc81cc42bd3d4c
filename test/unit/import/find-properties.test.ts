import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyBatches } from '../../../electron/engine/import/find/body-batches.ts';
import { findTables } from '../../../electron/engine/import/find/find-tables.ts';
import type { FoundTable } from '../../../electron/engine/import/find/found.ts';
import type { Place } from '../../../electron/engine/import/find/place.ts';
import { openTables } from '../../../electron/engine/import/read/open-tables.ts';
import { textOf, type Cell } from '../../../electron/engine/import/read/cells.ts';
import type { Batch, Table } from '../../../electron/engine/import/read/table.ts';
import { filesIn } from '../../helpers/import.ts';
import { writeCsv } from '../../helpers/write-csv.ts';

type Grid = readonly (readonly string[])[];

/** Headings that no list of ours knows. */
const headings = fc.uniqueArray(
  fc.constantFrom(
    'Station',
    'Depth',
    'Akış',
    'Ölçüm',
    'גובה',
    'טמפרטורה',
    'Operator',
    'Batch',
    'Colour',
    'Grade',
  ),
  { minLength: 3, maxLength: 8 },
);
const names = fc.constantFrom('North', 'Çay boyu', 'ירקון', 'Total Energies', 'East bank', 'Iğdır', 'Sum Up');
const figures = fc.integer({ min: 1, max: 99_999 }).map((n) => String(n / 10));
const days = fc.integer({ min: 1, max: 28 }).map((n) => `${String(n).padStart(2, '0')}.03.2026`);

/** A table of names and of two typed columns at least. */
const tables = headings.chain((row) => {
  const typed = (c: number) => (c % 2 === 1 ? figures : days);
  const cells = row.map((_, c) => (c === 0 ? names : typed(c)));
  return fc
    .array(fc.tuple(...cells), { minLength: 3, maxLength: 25 })
    .map((body): Grid => [row, ...body.map((one) => [...one])]);
});

const titles = fc.array(
  fc.constantFrom(
    ['Yearly report'],
    ['Rapor tarihi:', '01.02.2026'],
    [],
    ['דוח שנתי'],
    ['Prepared by:', 'Ayşe'],
    [''],
  ),
  { maxLength: 6 },
);
const belows = fc.array(
  fc.constantFrom(['Source: the river office'], ['* geçici'], ['Hazırlayan:', 'Ayşe'], ['הערה: זמני']),
  { maxLength: 3 },
);
const around = fc.record({
  titles,
  belows,
  left: fc.integer({ min: 0, max: 3 }),
  hasTotal: fc.boolean(),
  repeatAt: fc.option(fc.nat(24)),
  blankAt: fc.option(fc.nat(24)),
});

type Around = typeof around extends fc.Arbitrary<infer T> ? T : never;

const totalOf = (heading: readonly string[]): readonly string[] => [
  'Toplam',
  ...heading.slice(1).map((_, i) => (i % 2 === 0 ? '123456' : '')),
];

/** The table among titles, blank rows and columns, repeated headings, totals and notes. */
const surrounded = ([heading = [], ...body]: Grid, given: Around): Grid => {
  const within = body.flatMap((row, i) => [
    ...(given.blankAt === i ? [[]] : []),
    ...(given.repeatAt === i && i > 0 ? [heading] : []),
    row,
  ]);
  const rows = [
    ...given.titles,
    ...(given.titles.length > 0 ? [[]] : []),
    heading,
    ...within,
    ...(given.hasTotal ? [totalOf(heading)] : []),
    ...(given.belows.length > 0 ? [[], ...given.belows] : []),
  ];
  const width = given.left + heading.length;
  return rows.map((row) => {
    const moved = [...Array.from({ length: given.left }, () => ''), ...row];
    return Array.from({ length: width }, (_, c) => moved[c] ?? '');
  });
};

const rowsOf = ({ columns, count }: Batch): string[][] =>
  Array.from({ length: count }, (_, i) =>
    columns.map(({ cells, ids }) => textOf(cells[ids[i] as number] as Cell)),
  );

const tablesIn = async (grid: Grid): Promise<readonly FoundTable[]> => {
  const [file] = filesIn({ 'table.csv': writeCsv(grid) });
  const opened = await openTables(file?.path ?? '', 'table.csv');
  return opened.flatMap((table) => findTables(table));
};

const countedIn = async (source: Table, layout: Place): Promise<number> => {
  let count = 0;
  for await (const batch of bodyBatches(source, layout)) if (typeof batch === 'object') count += batch.count;
  return count;
};

const foundIn = async (grid: Grid): Promise<Grid[]> => {
  const found: Grid[] = [];
  for (const { source, layout } of await tablesIn(grid)) {
    const rows: string[][] = [[...layout.written]];
    for await (const batch of bodyBatches(source, layout))
      if (typeof batch === 'object') rows.push(...rowsOf(batch));
    found.push(rows);
  }
  return found;
};

describe('a table about anything', () => {
  it('is found again, whatever stands around it', async () => {
    await fc.assert(
      fc.asyncProperty(tables, around, async (table, given) => {
        expect(await foundIn(surrounded(table, given))).toEqual([table]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('is told row by row as it is told from its first rows', async () => {
    await fc.assert(
      fc.asyncProperty(tables, around, async (table, given) => {
        for (const { source, layout, body } of await tablesIn(surrounded(table, given)))
          expect(await countedIn(source, layout)).toBe(body.length);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
