/** Workbooks of the older and other kinds (`.xls`, `.xlsb`, `.ods`), read as a whole by the library. */
import { read, type WorkBook, type WorkSheet } from 'xlsx';
import { AppError, type ErrorCode } from '../../../../../shared/errors.ts';
import { headRows, type Merge, type Table } from '../table.ts';
import { batchOf } from './batch.ts';
import { gridOf, type Rows } from './grid.ts';

const reasons: readonly (readonly [RegExp, ErrorCode])[] = [
  [/password|ECMA-376|encryption/i, 'file.encrypted'],
  [
    /unsupported|unrecogni[sz]ed|(?:cannot|could not) find (?:workbook|file)|not a spreadsheet/i,
    'file.notSpreadsheet',
  ],
];

const parse = (content: Buffer | string, file: string): WorkBook => {
  try {
    return read(content, {
      type: typeof content === 'string' ? 'string' : 'buffer',
      dense: true,
      cellNF: true,
      cellHTML: false,
      cellFormula: false,
      cellText: false,
      // What a web page saved as `.xls` shows is text: 1.234,50 is judged with the other cells of its column, not by the library.
      raw: true,
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const code = reasons.find(([pattern]) => pattern.test(message))?.[1] ?? 'file.damaged';
    throw new AppError(code, { file }, { cause: error });
  }
};

const mergesOf = (sheet: WorkSheet | undefined): readonly Merge[] =>
  (sheet?.['!merges'] ?? [])
    .filter(({ s }) => s.r < headRows)
    .slice(0, headRows)
    .map(({ s, e }) => ({ top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 }));

/** Sheets of charts, dialogs and macros have no cells. */
const hasCells = (sheet: WorkSheet | undefined): boolean => {
  const kind: unknown = sheet?.['!type'];
  return kind === undefined || kind === 'sheet';
};

/** Opens the sheets of a workbook (its bytes) or of a page (its text) as tables. Throws `file.encrypted`, `file.damaged` or `file.notSpreadsheet`. */
export const openWithLibrary = (content: Buffer | string, file: string): readonly Table[] => {
  const book = parse(content, file);
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  return book.SheetNames.flatMap((name, at): Table[] => {
    const sheet = book.Sheets[name];
    if (!hasCells(sheet)) return [];
    const grid = gridOf((sheet?.['!data'] ?? []) as Rows, date1904);
    const table: Table = {
      sheet: name,
      hidden: (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0,
      merges: mergesOf(sheet),
      encoding: null,
      delimiter: null,
      head: grid.slice(0, headRows),
      rows: grid.length,
      batches: async function* (layout) {
        yield batchOf(grid, layout);
      },
    };
    return [table];
  });
};
