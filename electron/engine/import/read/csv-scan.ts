/** Takes delimited text apart, byte by byte: records, cells, quotes (RFC 4180, and what spreadsheets write besides). */
import {
  createDistinctBytes,
  hashPrime,
  hashSeed,
  numberOf,
  type CellBytes,
  type DistinctBytes,
} from './distinct-bytes.ts';
import type { RowProblem } from './table.ts';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const quote = 0x22;
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
export const createScan = (options: Pick<Scan, 'delimiter' | 'width' | 'skipUntil'>, capacity: number): Scan => {
  const columns = Array.from({ length: options.width ?? 0 }, createDistinctBytes);
  const scan: Scan = { ...options, columns, ids: [], fileRows: new Int32Array(0), count: 0, records: 0, problems: [] };
  clearRows(scan, capacity);
  return scan;
};

const addColumn = (scan: Scan): void => {
  scan.columns.push(createDistinctBytes());
  scan.ids.push(new Int32Array(scan.fileRows.length));
};

/** Where to read and how far; `last` = the file ends at `end`. */
export interface Stretch {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly end: number;
  readonly last: boolean;
}

/**
 * Reads a quoted cell that starts at `from` (on the quote) into `cell`, unescaped.
 * Answers where it ends: on a delimiter, a line end or `end`; -1 when the closing quote is not there.
 */
const unquote = (scan: Scan, { bytes, from, end }: Stretch, cell: CellBytes): number => {
  let [p, length, hash] = [from + 1, 0, hashSeed];
  let quoted = true;
  for (; p < end; p++) {
    const byte = bytes[p] as number;
    if (quoted && byte === quote) {
      if (bytes[p + 1] !== quote || p + 1 >= end) {
        quoted = false;
        continue;
      }
      p++;
    } else if (!quoted && (byte === scan.delimiter || byte === lineFeed || byte === carriageReturn)) break;
    if (length === cell.bytes.length) cell.bytes = Buffer.concat([cell.bytes], length * 2);
    cell.bytes[length++] = byte;
    hash = Math.imul(hash ^ byte, hashPrime);
  }
  [cell.from, cell.to, cell.hash] = [0, length, hash];
  return quoted ? -1 : p;
};

/** What became of one record: where the next one starts, or -1 when this one is not complete yet. */
const scanRecord = (scan: Scan, stretch: Stretch, cells: { plain: CellBytes; quoted: CellBytes }): number => {
  const { bytes, end, last } = stretch;
  const { plain, quoted } = cells;
  const { delimiter, count } = scan;
  let p = stretch.from;
  let column = 0;
  let blank = true;
  let tooLong = false;
  for (;;) {
    let cell = plain;
    if (bytes[p] === quote && p < end) {
      cell = quoted;
      p = unquote(scan, { ...stretch, from: p }, quoted);
      if (p < 0) return -1;
    } else {
      plain.from = p;
      let hash = hashSeed;
      while (p < end) {
        const byte = bytes[p] as number;
        // Line ends are rare among control characters, and those are rare among bytes: one comparison for most.
        if (byte === delimiter || (byte <= carriageReturn && (byte === lineFeed || byte === carriageReturn))) break;
        hash = Math.imul(hash ^ byte, hashPrime);
        p++;
      }
      plain.to = p;
      plain.hash = hash;
    }
    // A carriage return at the very end may be half of a line end.
    if (!last && (p >= end || (bytes[p] === carriageReturn && p + 1 >= end))) return -1;
    if (column >= scan.columns.length && scan.width === undefined && column < mostColumns) addColumn(scan);
    if (column < scan.columns.length) {
      const id = numberOf(scan.columns[column] as DistinctBytes, cell);
      (scan.ids[column] as Int32Array)[count] = id;
      if (id !== 0) blank = false;
    } else if (cell.to > cell.from) tooLong = true;
    column++;
    if (p >= end || bytes[p] !== delimiter) break;
    p++;
  }
  finishRecord(scan, { column, blank, tooLong });
  return p >= end ? end : p + (bytes[p] === carriageReturn && bytes[p + 1] === lineFeed ? 2 : 1);
};

const finishRecord = (scan: Scan, row: { column: number; blank: boolean; tooLong: boolean }): void => {
  scan.records++;
  const kept = scan.width === undefined || (scan.records > scan.skipUntil && (!row.blank || row.tooLong));
  if (!kept) return;
  for (let c = row.column; c < scan.ids.length; c++) (scan.ids[c] as Int32Array)[scan.count] = 0;
  scan.fileRows[scan.count] = scan.records;
  if (row.tooLong) scan.problems.push({ index: scan.count, code: 'row.tooLong' });
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
  const at = { ...stretch };
  while (at.from < at.end && scan.count < scan.fileRows.length) {
    const next = scanRecord(scan, at, cells);
    if (next < 0) {
      if (!at.last) return at.from;
      damagedRest(scan);
      return at.end;
    }
    at.from = next;
  }
  return at.from;
};
