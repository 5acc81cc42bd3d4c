/** Opens `.xlsx` and `.xlsm` workbooks, one table per sheet, without reading more than their first rows. */
import type { Table } from '../table.ts';
import { readBatches } from './batches.ts';
import type { Meaning } from './cell-kinds.ts';
import { readDateStyles } from './date-formats.ts';
import { readHead } from './head.ts';
import { readParts, type Package, type SheetPart } from './package-parts.ts';
import { readSharedStrings } from './shared-strings.ts';

const tableOf = async (path: string, sheet: SheetPart, meaning: Meaning): Promise<Table> => {
  const { rows, count, merges } = await readHead(path, sheet, meaning);
  return {
    sheet: sheet.name,
    hidden: sheet.isHidden,
    merges,
    encoding: null,
    delimiter: null,
    head: rows,
    rows: count,
    batches: (layout) => readBatches(path, { sheet, meaning, layout, rows: count }),
  };
};

/**
 * The sheets of a workbook as tables. Hidden rows and columns are data like others; merged cells hold their value in
 * the top left one. Throws `NotUnderstood` where the library may know more, and an error for what is damaged.
 */
export const openXlsx = async (book: Package): Promise<readonly Table[]> => {
  const parts = await readParts(book);
  const meaning: Meaning = {
    strings: await readSharedStrings(book, parts.strings),
    dateStyles: await readDateStyles(book, parts.styles),
    date1904: parts.date1904,
  };
  const tables: Table[] = [];
  for (const sheet of parts.sheets) tables.push(await tableOf(book.path, sheet, meaning));
  return tables;
};
