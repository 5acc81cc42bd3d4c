/** A table as it is found, as comma-separated text. */
import { harmlessCopy } from '../../../shared/harmless.ts';
import { bodyBatches } from './find/body-batches.ts';
import type { FoundTable } from './find/found.ts';
import type { Place } from './find/place.ts';
import { textOf, type Cell } from './read/cells.ts';
import { openFile } from './read/open-file.ts';
import type { Batch, RawColumn } from './read/table.ts';
import { wantedTables } from './wanted-tables.ts';

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const line = (cells: readonly string[]): string =>
  `${cells.map((cell) => quoted(harmlessCopy(cell))).join(',')}\r\n`;

const rowOf = ({ columns }: Batch, index: number): string[] =>
  columns.map((column: RawColumn) => textOf(column.cells[column.ids[index] as number] as Cell));

/** Cells behind the last heading are printed below no heading. */
const headerOf = ({ written, extra }: Place): string[] => [...written, ...extra.map(() => '')];

const linesOf = async function* ({ source, layout }: FoundTable): AsyncGenerator<string> {
  if (layout.headerRows > 0) yield line(headerOf(layout));
  for await (const batch of bodyBatches(source, layout, { columns: [...layout.columns, ...layout.extra] }))
    if (typeof batch === 'object')
      for (let index = 0; index < batch.count; index++) yield line(rowOf(batch, index));
};

/**
 * A table as lines of RFC 4180 text: its headings as one row, then its rows, without titles, notes, totals, repeated
 * headings, blank rows and blank columns. Without headings: all rows as they are. Texts that are formulas to spreadsheets
 * have a quote mark before them. The first of those that `sheet` asks for.
 * Throws what opening the file throws, and `usage` for a sheet that is not there.
 */
export const tableAsCsv = async function* (
  file: { path: string; name: string },
  sheet?: string,
): AsyncGenerator<string> {
  const opened = await openFile(file.path, file.name);
  const [table] = wantedTables({ file: file.name, opened, sheet });
  yield* linesOf(table as FoundTable);
};
