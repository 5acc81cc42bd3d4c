/** Which of a file's tables are asked for. */
import { AppError } from '../../../shared/errors.ts';
import { isOwnSheet } from '../../../shared/import/index.ts';
import { findTables, isEmptySheet } from './find/find-tables.ts';
import type { FoundTable, GivenLines } from './find/found.ts';
import { textOf } from './read/cells.ts';
import type { Table } from './read/table.ts';

/** A file whose sheets are open. */
interface OpenedFile {
  /** Its name. */
  readonly file: string;
  readonly opened: readonly Table[];
  /** The sheet or table that is asked for; undefined = all. */
  readonly sheet: string | undefined;
  /** What is known of the lines of a sheet's tables before they are looked for. */
  readonly lines?: ((sheet: Table) => (name: string) => GivenLines) | undefined;
}

const isForReader = ({ head }: Table): boolean => isOwnSheet(textOf(head[0]?.[0] ?? ''));

/** Without what the workbook to fill in has for its reader, and without its sheets that nobody filled in. */
const withoutOwn = (tables: readonly FoundTable[]): readonly FoundTable[] => {
  const data = tables.filter(({ source }) => !isForReader(source));
  const filled = data.filter(({ rows }) => rows !== 0);
  if (data.length === tables.length || data.length === 0) return tables;
  return filled.length > 0 ? filled : data;
};

/** The tables of all sheets that hold anything; what was said of a table's lines goes before what is found. */
const foundTables = ({ opened, lines }: OpenedFile): readonly FoundTable[] => {
  const taken = new Set(opened.map(({ sheet }) => sheet));
  return withoutOwn(
    opened.filter((table) => !isEmptySheet(table)).flatMap((table) => findTables(table, lines?.(table), taken)),
  );
};

/**
 * The tables that are asked for: one by its name, or all of a sheet; at least one. A file of one sheet is that sheet,
 * whatever it is called. Throws `file.empty`, or `usage` for a sheet that is not there.
 */
export const wantedTables = (given: OpenedFile): readonly FoundTable[] => {
  const { file, opened, sheet } = given;
  const tables = foundTables(given);
  if (tables.length === 0) throw new AppError('file.empty', { file });
  if (sheet === undefined) return tables;
  const wanted = tables.filter(({ table, source }) => table.sheet === sheet || source.sheet === sheet);
  if (wanted.length > 0) return wanted;
  if (opened.length === 1) return tables;
  const names = tables.map(({ table }) => table.sheet).join(', ');
  throw new AppError('usage', { problem: `${file} has no sheet "${sheet}"; it has ${names}` });
};
