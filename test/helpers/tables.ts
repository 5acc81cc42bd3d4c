/** Tables of files, as text, for tests of readers. */
import { textOf } from '../../electron/engine/import/read/cells.ts';
import { openTables } from '../../electron/engine/import/read/open-tables.ts';
import type { Table } from '../../electron/engine/import/read/table.ts';

/** The first rows of a table as text. */
export const headText = (table: Table | undefined): readonly (readonly string[])[] =>
  (table?.head ?? []).map((row) => row.map(textOf));

/** All rows of a table that are not blank, by row of the file, cells behind the last filled one left out. */
export const rowsByNumber = async (
  table: Table,
  width = 30,
): Promise<ReadonlyMap<number, readonly string[]>> => {
  const headings = Array.from({ length: width }, (_, c) => `${c + 1}`);
  const rows = new Map<number, readonly string[]>();
  for await (const part of table.batches({ headerRow: 0, headings })) {
    if (typeof part === 'number') continue;
    for (let index = 0; index < part.count; index++) {
      const row = part.columns.map(({ ids, cells }) => textOf(cells[ids[index] as number] ?? ''));
      rows.set(part.fileRows[index] as number, row.slice(0, row.findLastIndex((cell) => cell !== '') + 1));
    }
  }
  return rows;
};

/** The tables of a file, read here and not in a thread of its own. */
export const tablesOf = (path: string): Promise<readonly Table[]> => openTables(path, 'book');
