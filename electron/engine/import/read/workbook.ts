/** Workbooks (`.xlsx`, `.xlsm`, `.xlsb`, `.xls`, `.ods`) as tables, one per sheet. */
import { read, SSF, type CellObject, type WorkBook } from 'xlsx';
import { AppError, type ErrorCode } from '../../../../shared/errors.ts';
import type { Cell } from './cells.ts';
import { hasEndlessChain } from './legacy-chains.ts';
import { headRows, type Batch, type Layout, type RawColumn, type Table } from './table.ts';
import { isZip, zipEntries, type ZipEntry } from './zip-entries.ts';

const minutesPerDay = 1440;
/** Day 0 of the two calendars of spreadsheets, in days before 1970-01-01. */
const epoch1900 = 25_569;
const epoch1904 = 24_107;
/** A sheet may claim any size; what lies beyond the largest sheet there is, is not a table. */
const mostColumns = 16_384;
const mostRows = 1_048_576;
/** The last serial number of spreadsheets' calendars: 31 December 9999. */
const lastSerial = 2_958_465;
/** A workbook that unpacks to more is a trap, or larger than can be read at once. */
const mostBytes = 1 << 30;

/** A date cell's serial number as day and minute. Serials up to 60 count Excel's 29 February 1900, which was not. */
const dateOf = (serial: number, date1904: boolean): Cell => {
  const minutes = Math.round(serial * minutesPerDay);
  const whole = Math.floor(minutes / minutesPerDay);
  const minute = minutes - whole * minutesPerDay;
  const day = date1904 ? whole - epoch1904 : whole - epoch1900 + (whole < 60 ? 1 : 0);
  return { day, minute: minute === 0 ? null : minute };
};

const isDate = (cell: CellObject): boolean =>
  typeof cell.z === 'string' &&
  SSF.is_date(cell.z) &&
  (cell.v as number) >= 1 &&
  (cell.v as number) < lastSerial + 1;

/** What a cell means: formulas give their result, errors are blank, dates are told by their format. */
const cellOf = (cell: CellObject | undefined, date1904: boolean): Cell => {
  if (cell === undefined || cell.v === undefined || cell.v === null) return '';
  switch (cell.t) {
    case 'n':
      return isDate(cell) ? dateOf(cell.v as number, date1904) : (cell.v as number);
    case 'b':
      return cell.v as boolean;
    case 's':
      return cell.v as string;
    default:
      return '';
  }
};

type Rows = readonly (readonly (CellObject | undefined)[] | undefined)[];

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

const batchOf = (grid: readonly (readonly Cell[])[], { headerRow, headings }: Layout): Batch => {
  const kept: (readonly Cell[])[] = [];
  const fileRows: number[] = [];
  for (const [i, row] of grid.entries()) {
    if (i < headerRow || row.every((cell) => cell === '')) continue;
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

/** Even what is not there is visited in a list with a far end, so the list is cut. */
const upTo = <T>(most: number, list: readonly T[]): readonly T[] =>
  list.length > most ? list.slice(0, most) : list;

/** The rows of a sheet from row 1. Only rows and cells that are there are visited, not the size that the sheet claims. */
const gridOf = (rows: Rows, date1904: boolean): readonly (readonly Cell[])[] => {
  const grid: Cell[][] = [];
  upTo(mostRows, rows).forEach((row, i) => {
    if (row === undefined) return;
    const cells: Cell[] = [];
    upTo(mostColumns, row).forEach((cell, c) => {
      const value = cellOf(cell, date1904);
      if (value === '') return;
      while (cells.length < c) cells.push('');
      cells[c] = typeof value === 'string' ? value.trim() : value;
    });
    if (cells.length === 0) return;
    while (grid.length < i) grid.push([]);
    grid[i] = cells;
  });
  return grid;
};

const reasons: readonly (readonly [RegExp, ErrorCode])[] = [
  [/password|ECMA-376|encryption/i, 'file.encrypted'],
  [/unsupported|unrecogni[sz]ed|cannot find (workbook|file)|not a spreadsheet/i, 'file.notSpreadsheet'],
];

const openingBracket = 0x3c;

/** A protected OpenDocument file holds its content enciphered, as it is: text that is not packed would start with `<`. */
const isEnciphered = ({ name, isStored, firstByte }: ZipEntry): boolean =>
  name === 'encrypted-package' || (name === 'content.xml' && isStored && firstByte !== openingBracket);

/** What can be told before the file is read. */
const refusal = (bytes: Buffer): ErrorCode | null => {
  if (!isZip(bytes)) return hasEndlessChain(bytes) ? 'file.damaged' : null;
  const entries = zipEntries(bytes);
  if (entries === null) return 'file.damaged';
  if (entries.some(isEnciphered)) return 'file.encrypted';
  return entries.reduce((sum, { size }) => sum + size, 0) > mostBytes ? 'file.tooLarge' : null;
};

const parse = (bytes: Buffer, file: string): WorkBook => {
  const refused = refusal(bytes);
  if (refused) throw new AppError(refused, { file });
  try {
    return read(bytes, {
      type: 'buffer',
      dense: true,
      cellNF: true,
      cellHTML: false,
      cellFormula: false,
      cellText: false,
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const code = reasons.find(([pattern]) => pattern.test(message))?.[1] ?? 'file.damaged';
    throw new AppError(code, { file }, { cause: error });
  }
};

/**
 * Opens a workbook's sheets as tables.
 * Throws `file.encrypted`, `file.damaged`, `file.tooLarge` or `file.notSpreadsheet`.
 */
export const openWorkbook = (bytes: Buffer, file: string): readonly Table[] => {
  const book = parse(bytes, file);
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  return book.SheetNames.map((sheet): Table => {
    const data = book.Sheets[sheet]?.['!data'] as Rows | undefined;
    const grid = gridOf(data ?? [], date1904);
    return {
      sheet,
      hidden: false,
      encoding: null,
      delimiter: null,
      head: grid.slice(0, headRows),
      rows: grid.length,
      batches: async function* (layout) {
        yield batchOf(grid, layout);
      },
    };
  });
};
