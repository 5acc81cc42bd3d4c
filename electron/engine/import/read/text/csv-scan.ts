/** Takes delimited text apart, byte by byte, into records. */
import {
  carriageReturn,
  createQuotedCell,
  damaged,
  lineFeed,
  readPlain,
  readQuoted,
  space,
  unfinished,
  type QuotedCell,
  type Stretch,
} from './csv-cell.ts';
import type { Signs } from './dialect.ts';
import { hashOf, type CellBytes } from './distinct-bytes.ts';
import { finishRecord, keepCell, noteQuotes, type Scan } from './scan.ts';

const equals = 0x3d;

/** A stretch whose start moves on from cell to cell. */
type MovingStretch = { -readonly [K in keyof Stretch]: Stretch[K] };

/** The two kinds of cell, made once and used for each. */
interface Cells {
  readonly plain: CellBytes;
  readonly quoted: QuotedCell;
}

/** Whether a record may go on behind `end`. A carriage return near the very end may be a part of a line end. */
const isCut = ({ bytes, end, last }: Stretch, p: number): boolean =>
  !last && (p >= end || (p + 2 >= end && bytes[p] === carriageReturn));

/** Line ends are LF, CR LF, CR, and CR CR LF where a program has turned LF into CR LF twice. */
const behindLineEnd = ({ bytes, end }: Stretch, p: number): number => {
  if (p >= end) return end;
  if (bytes[p] !== carriageReturn) return p + 1;
  if (bytes[p + 1] === lineFeed) return p + 2;
  return bytes[p + 1] === carriageReturn && bytes[p + 2] === lineFeed ? p + 3 : p + 1;
};

/** Where the quote is that blanks or the equals sign of `="001"` stand before; -1 = there is none. */
const ledQuote = ({ delimiter, quote }: Signs, { bytes, from, end }: Stretch): number => {
  let p = from;
  if (delimiter !== space) while (p < end && bytes[p] === space) p++;
  if (bytes[p] === equals) p++;
  return p < end && bytes[p] === quote ? p : -1;
};

/** Whether a quote may follow a byte that a cell begins with. */
const isLead = (byte: number | undefined): boolean => byte === space || byte === equals;

/** Reads a cell that begins with a blank or an equals sign: as quoted where that is flawless, else as it is. */
const readLed = (signs: Signs, at: Stretch, cells: Cells): { p: number; cell: CellBytes } => {
  const from = ledQuote(signs, at);
  cells.quoted.strays = 0;
  const p = from < 0 ? damaged : readQuoted(signs, { ...at, from }, cells.quoted);
  if (p === unfinished || (p >= 0 && cells.quoted.strays === 0)) return { p, cell: cells.quoted };
  return { p: readPlain(signs.delimiter, at, cells.plain), cell: cells.plain };
};

/** Reads the record at `at.from`; answers where the next one starts, or why there is none. */
const scanRecord = (scan: Scan, at: MovingStretch, cells: Cells): number => {
  const { bytes, end } = at;
  const { signs } = scan;
  const { delimiter, quote } = signs;
  let seen = 0;
  for (let column = 0; ; column++) {
    const first = at.from < end ? bytes[at.from] : lineFeed;
    let cell = cells.plain;
    let p: number;
    if (first === quote) p = readQuoted(signs, at, (cell = cells.quoted));
    else if (isLead(first)) ({ p, cell } = readLed(signs, at, cells));
    else p = readPlain(delimiter, at, cell);
    if (p < 0) return p;
    if (isCut(at, p)) return unfinished;
    const id = keepCell(scan, column, cell);
    if (scan.width === undefined && (first === quote || isLead(first)))
      noteQuotes(scan, column, { id, isQuoted: cell === cells.quoted, strays: cells.quoted.strays });
    seen |= id;
    if (p >= end || bytes[p] !== delimiter) {
      finishRecord(scan, column + 1, seen === 0);
      return behindLineEnd(at, p);
    }
    at.from = p + 1;
  }
};

/** A cell that has its quotes at both ends, without them. */
const stripQuotes = ({ bytes }: Stretch, quote: number, cell: CellBytes): void => {
  if (cell.to - cell.from < 2 || bytes[cell.from] !== quote || bytes[cell.to - 1] !== quote) return;
  cell.from++;
  cell.to--;
  cell.hash = hashOf(cell);
};

/** Says that a row is damaged; that it is also too long is of no interest then. */
const reportDamage = (scan: Scan, index: number): void => {
  if (scan.problems.at(-1)?.index === index) scan.problems.pop();
  scan.problems.push({ index, code: 'row.damaged' });
};

/**
 * Reads a record with a quote that never ends, as one line in which quotes mean nothing, and reports it.
 * Answers as `scanRecord` does.
 */
const scanDamaged = (scan: Scan, at: MovingStretch, { plain }: Cells): number => {
  const { delimiter, quote } = scan.signs;
  const index = scan.count;
  scan.isTooLong = false;
  for (let column = 0; ; column++) {
    const p = readPlain(delimiter, at, plain);
    if (isCut(at, p)) return unfinished;
    stripQuotes(at, quote, plain);
    keepCell(scan, column, plain);
    if (p >= at.end || at.bytes[p] !== delimiter) {
      finishRecord(scan, column + 1, false);
      if (scan.count > index) reportDamage(scan, index);
      return behindLineEnd(at, p);
    }
    at.from = p + 1;
  }
};

/** Reads records until the stretch or the room of the batch is used up; answers where the first unread record starts. */
export const scanRecords = (scan: Scan, stretch: Stretch): number => {
  const cells: Cells = {
    plain: { bytes: stretch.bytes, from: 0, to: 0, hash: 0 },
    quoted: createQuotedCell(),
  };
  const at: MovingStretch = { ...stretch };
  let unread = stretch.from;
  while (unread < at.end && scan.count < scan.fileRows.length) {
    at.from = unread;
    let next = scanRecord(scan, at, cells);
    if (next === damaged) {
      at.from = unread;
      next = scanDamaged(scan, at, cells);
    }
    if (next < 0) break;
    unread = next;
  }
  return unread;
};
