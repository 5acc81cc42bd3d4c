/** A table as it is read, as comma-separated text. */
import { AppError } from '../../../shared/errors.ts';
import { textOf, type Cell } from './read/cells.ts';
import { openFile } from './read/open-file.ts';
import type { Batch, RawColumn, Table } from './read/table.ts';

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const line = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

const rowOf = ({ columns }: Batch, index: number): string[] =>
  columns.map((column: RawColumn) => textOf(column.cells[column.ids[index] as number] as Cell));

const widthOf = (table: Table): number => table.head.reduce((width, row) => Math.max(width, row.length), 0);

const sheetNamed = (tables: readonly Table[], sheet: string | undefined, file: string): Table => {
  const table = sheet === undefined ? tables[0] : tables.find((one) => one.sheet === sheet);
  if (table) return table;
  if (tables.length === 0) throw new AppError('file.empty', { file });
  throw new AppError('usage', {
    problem: `${file} has no sheet "${sheet ?? ''}"; it has ${tables.map((one) => one.sheet).join(', ')}`,
  });
};

/**
 * The rows of a table as lines of RFC 4180 text; blank rows are left out. Without `sheet`: the first one.
 * Throws what opening the file throws, and `usage` for a sheet that is not there.
 */
export const tableAsCsv = async function* (
  file: { path: string; name: string },
  sheet?: string,
): AsyncGenerator<string> {
  const table = sheetNamed(await openFile(file.path, file.name), sheet, file.name);
  const headings = Array.from({ length: widthOf(table) }, (_, c) => `${c + 1}`);
  for await (const batch of table.batches({ headerRow: 0, headings }))
    if (typeof batch === 'object')
      for (let index = 0; index < batch.count; index++) yield line(rowOf(batch, index));
};
