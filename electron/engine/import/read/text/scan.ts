/** What is gathered while delimited text is read: the rows of one batch, column by column. */
import type { RowProblem } from '../table.ts';
import type { Signs } from './dialect.ts';
import {
  appendLoose,
  createDistinctBytes,
  numberOf,
  type CellBytes,
  type DistinctBytes,
} from './distinct-bytes.ts';

/** No spreadsheet program writes more columns. */
const mostColumns = 16_384;

/** What a scan has gathered: the rows of one batch and where in the file it stands. */
export interface Scan {
  readonly signs: Signs;
  /** Columns to keep; `undefined` = as many as there are (looking at a file whose header is not known yet). */
  readonly width: number | undefined;
  /** The last row that is not data: the header's. */
  readonly skipUntil: number;
  readonly columns: DistinctBytes[];
  /** Columns in which equal cells are not looked for. */
  readonly isLoose: boolean[];
  ids: Int32Array[];
  /**
   * Stands in `ids` for every column without a cell in this batch, and is never written to: a file may name thousands
   * of columns and fill a few.
   */
  none: Int32Array;
  /** Behind the last column that was filled in the row being read, by readings of it that were given up, too. */
  reach: number;
  fileRows: Int32Array;
  /** Rows in this batch. */
  count: number;
  /** Whether the record being read has cells where there is no heading. */
  isTooLong: boolean;
  /** Records read so far, blank ones included: the file's row numbers as a spreadsheet program shows them. */
  records: number;
  problems: RowProblem[];
  /** Row of the batch → cells it has, empty ones included; kept only where columns are open. */
  widths: number[];
  /** Column → ids of cells that stood between quotes; kept only where columns are open. */
  enclosed: Set<number>[];
  /** Quotes inside quoted cells that should have been doubled; counted only where columns are open. */
  strays: number;
}

/** Room for another batch of at most `capacity` rows. */
export const clearRows = (scan: Scan, capacity: number): void => {
  scan.none = new Int32Array(capacity);
  scan.ids = scan.columns.map(() => scan.none);
  scan.reach = 0;
  scan.fileRows = new Int32Array(capacity);
  scan.count = 0;
  scan.problems = [];
  scan.widths = [];
  scan.enclosed = [];
};

/** A scan that has not read anything. */
export const createScan = (options: Pick<Scan, 'signs' | 'width' | 'skipUntil'>, capacity: number): Scan => {
  const columns = Array.from({ length: options.width ?? 0 }, createDistinctBytes);
  const scan: Scan = {
    ...options,
    columns,
    isLoose: columns.map(() => false),
    ids: [],
    none: new Int32Array(0),
    reach: 0,
    fileRows: new Int32Array(0),
    count: 0,
    isTooLong: false,
    records: 0,
    problems: [],
    widths: [],
    enclosed: [],
    strays: 0,
  };
  clearRows(scan, capacity);
  return scan;
};

const addColumn = (scan: Scan): void => {
  scan.columns.push(createDistinctBytes());
  scan.ids.push(scan.none);
};

/** Notes the number of a cell; a column gets room for numbers with its first cell. */
const putId = (scan: Scan, column: number, id: number): void => {
  if (scan.ids[column] !== scan.none) (scan.ids[column] as Int32Array)[scan.count] = id;
  else if (id !== 0) (scan.ids[column] = new Int32Array(scan.fileRows.length))[scan.count] = id;
  if (id !== 0 && column >= scan.reach) scan.reach = column + 1;
};

/** Keeps a cell of the row being read; answers its number, 0 for an empty one, one that no heading is over and one above the data. */
export const keepCell = (scan: Scan, column: number, cell: CellBytes): number => {
  if (scan.records < scan.skipUntil) return 0;
  if (column >= scan.columns.length && !makeRoom(scan, column, cell)) return 0;
  const distinct = scan.columns[column] as DistinctBytes;
  const id = scan.isLoose[column] === true ? appendLoose(distinct, cell) : numberOf(distinct, cell);
  putId(scan, column, id);
  return id;
};

/** Another column, where their number is open; else the row is too long unless the cell is empty. */
const makeRoom = (scan: Scan, column: number, cell: CellBytes): boolean => {
  const isOpen = scan.width === undefined && column < mostColumns;
  if (isOpen) addColumn(scan);
  else if (cell.to > cell.from) scan.isTooLong = true;
  return isOpen;
};

/** What quotes a cell has: whether it stands between them, and how many inside it are not doubled. */
interface Quotes {
  readonly id: number;
  readonly isQuoted: boolean;
  readonly strays: number;
}

/** Notes, where columns are open, the quotes of a cell. */
export const noteQuotes = (scan: Scan, column: number, { id, isQuoted, strays }: Quotes): void => {
  scan.strays += strays;
  if (isQuoted) (scan.enclosed[column] ??= new Set()).add(id);
};

/** Ends the record being read: `width` cells; a blank one is counted and left out unless columns are open. */
export const finishRecord = (scan: Scan, width: number, isBlank: boolean): void => {
  const { isTooLong } = scan;
  scan.isTooLong = false;
  scan.records++;
  const isKept = scan.width === undefined || (scan.records > scan.skipUntil && (!isBlank || isTooLong));
  if (!isKept) return;
  for (let c = width; c < scan.reach; c++) putId(scan, c, 0);
  scan.reach = 0;
  scan.fileRows[scan.count] = scan.records;
  if (scan.width === undefined) scan.widths.push(width);
  if (isTooLong) scan.problems.push({ index: scan.count, code: 'row.tooLong' });
  scan.count++;
};
