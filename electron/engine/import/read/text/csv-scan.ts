/** Takes delimited text apart, byte by byte, into records. */
import { carriageReturn, lineFeed, quote, readPlain, readQuoted, type Stretch } from './csv-cell.ts';
import { createDistinctBytes, numberOf, type CellBytes, type DistinctBytes } from './distinct-bytes.ts';
import type { RowProblem } from '../table.ts';

/** No spreadsheet program writes more columns. */
const mostColumns = 16_384;

/** What a scan has gathered: the rows of one batch and where in the file it stands. */
export interface Scan {
  readonly delimiter: number;
  /** Columns to keep; `undefined` = as many as there are (looking at a file whose header is not known yet). */
  readonly width: number | undefined;
  /** The last row that is not data: the header's. */
  readonly skipUntil: number;
  readonly columns: DistinctBytes[];
  ids: Int32Array[];
  fileRows: Int32Array;
  /** Rows in this batch. */
  count: number;
  /** Whether the record being read has cells where there is no heading. */
  isTooLong: boolean;
  /** Records read so far, blank ones included: the file's row numbers as a spreadsheet program shows them. */
  records: number;
  problems: RowProblem[];
}

/** Room for another batch of at most `capacity` rows. */
export const clearRows = (scan: Scan, capacity: number): void => {
  scan.ids = scan.columns.map(() => new Int32Array(capacity));
  scan.fileRows = new Int32Array(capacity);
  scan.count = 0;
  scan.problems = [];
};

/** A scan that has not read anything. */
export const createScan = (
  options: Pick<Scan, 'delimiter' | 'width' | 'skipUntil'>,
  capacity: number,
): Scan => {
  const columns = Array.from({ length: options.width ?? 0 }, createDistinctBytes);
  const scan: Scan = {
    ...options,
    columns,
    ids: [],
    fileRows: new Int32Array(0),
    count: 0,
    isTooLong: false,
    records: 0,
    problems: [],
  };
  clearRows(scan, capacity);
  return scan;
};

const addColumn = (scan: Scan): void => {
  scan.columns.push(createDistinctBytes());
  scan.ids.push(new Int32Array(scan.fileRows.length));
};

/** A stretch whose start moves on from cell to cell. */
type MovingStretch = { -readonly [K in keyof Stretch]: Stretch[K] };

/** Keeps a cell of the row being read; answers its number, 0 for an empty one and for one that no heading is over. */
const keepCell = (scan: Scan, column: number, cell: CellBytes): number => {
  if (column >= scan.columns.length && !makeRoom(scan, column, cell)) return 0;
  const id = numberOf(scan.columns[column] as DistinctBytes, cell);
  (scan.ids[column] as Int32Array)[scan.count] = id;
  return id;
};

/** Another column, where their number is open; else the row is too long unless the cell is empty. */
const makeRoom = (scan: Scan, column: number, cell: CellBytes): boolean => {
  const isOpen = scan.width === undefined && column < mostColumns;
  if (isOpen) addColumn(scan);
  else if (cell.to > cell.from) scan.isTooLong = true;
  return isOpen;
};

/** Whether a record may go on behind `end`. A carriage return at the very end may be half of a line end. */
const isCut = ({ bytes, end, last }: Stretch, p: number): boolean =>
  !last && (p >= end || (p + 1 >= end && bytes[p] === carriageReturn));

const behindLineEnd = ({ bytes, end }: Stretch, p: number): number => {
  if (p >= end) return end;
  return p + (bytes[p] === carriageReturn && bytes[p + 1] === lineFeed ? 2 : 1);
};

/** Reads the record at `at.from`; answers where the next one starts, or -1 when this one is not complete yet. */
const scanRecord = (scan: Scan, at: MovingStretch, cells: { plain: CellBytes; quoted: CellBytes }): number => {
  const { bytes, end } = at;
  let seen = 0;
  for (let column = 0; ; column++) {
    const isQuoted = at.from < end && bytes[at.from] === quote;
    const cell = isQuoted ? cells.quoted : cells.plain;
    const p = isQuoted ? readQuoted(scan.delimiter, at, cell) : readPlain(scan.delimiter, at, cell);
    if (p < 0 || isCut(at, p)) return -1;
    seen |= keepCell(scan, column, cell);
    if (p >= end || bytes[p] !== scan.delimiter) {
      finishRecord(scan, column + 1, seen === 0);
      return behindLineEnd(at, p);
    }
    at.from = p + 1;
  }
};

const finishRecord = (scan: Scan, width: number, isBlank: boolean): void => {
  const { isTooLong } = scan;
  scan.isTooLong = false;
  scan.records++;
  const isKept = scan.width === undefined || (scan.records > scan.skipUntil && (!isBlank || isTooLong));
  if (!isKept) return;
  for (let c = width; c < scan.ids.length; c++) (scan.ids[c] as Int32Array)[scan.count] = 0;
  scan.fileRows[scan.count] = scan.records;
  if (isTooLong) scan.problems.push({ index: scan.count, code: 'row.tooLong' });
  scan.count++;
};

/** The rest of a file behind a quote that never ends: one damaged record. */
const damagedRest = (scan: Scan): void => {
  scan.records++;
  for (const ids of scan.ids) ids[scan.count] = 0;
  scan.fileRows[scan.count] = scan.records;
  scan.problems.push({ index: scan.count, code: 'row.damaged' });
  scan.count++;
};

/** Reads records until the stretch or the room of the batch is used up; answers where the first unread record starts. */
export const scanRecords = (scan: Scan, stretch: Stretch): number => {
  const cells = {
    plain: { bytes: stretch.bytes, from: 0, to: 0, hash: 0 },
    quoted: { bytes: new Uint8Array(256), from: 0, to: 0, hash: 0 },
  };
  const at: MovingStretch = { ...stretch };
  let unread = stretch.from;
  while (unread < at.end && scan.count < scan.fileRows.length) {
    at.from = unread;
    const next = scanRecord(scan, at, cells);
    if (next >= 0) {
      unread = next;
      continue;
    }
    if (!at.last) break;
    damagedRest(scan);
    unread = at.end;
  }
  return unread;
};
