/** One cell of delimited text, with quotes (RFC 4180, and what programs write besides) or without. */
import type { Signs } from './dialect.ts';
import { hashPrime, hashSeed, type CellBytes } from './distinct-bytes.ts';

export const lineFeed = 0x0a;
export const carriageReturn = 0x0d;
export const space = 0x20;
const backslash = 0x5c;
/** A quoted cell longer than this is a quote that never ends; a spreadsheet's cell holds 32,767 characters. */
const longestQuoted = 1 << 20;

/** Where to read and how far; `last` = the file ends at `end`. */
export interface Stretch {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly end: number;
  readonly last: boolean;
}

/** A quoted cell and what was met in it. */
export interface QuotedCell extends CellBytes {
  /** Quotes that are not doubled as they should be. */
  strays: number;
  /** Line ends. */
  lines: number;
  /** Where the quote is that is being looked at. */
  at: number;
}

/** A quoted cell to read into, again and again. */
export const createQuotedCell = (): QuotedCell => ({
  bytes: new Uint8Array(256),
  from: 0,
  to: 0,
  hash: 0,
  strays: 0,
  lines: 0,
  at: 0,
});

/** The stretch ends inside the cell, which goes on behind it. */
export const unfinished = -1;
/** The quote never ends. */
export const damaged = -2;
/** The quote that is looked at does not end the cell. */
const goesOn = -3;

/** Whether a byte ends a line, or is one of two that do. */
export const isLineEnd = (byte: number | undefined): boolean => byte === lineFeed || byte === carriageReturn;

/** No more records than this are in bytes: each ends with a line. */
export const mostRecordsIn = (bytes: Uint8Array): number =>
  bytes.reduce((count, byte) => (isLineEnd(byte) ? count + 1 : count), 1);

const put = (cell: CellBytes, byte: number): void => {
  if (cell.to === cell.bytes.length) cell.bytes = Buffer.concat([cell.bytes], cell.to * 2);
  cell.bytes[cell.to++] = byte;
  cell.hash = Math.imul(cell.hash ^ byte, hashPrime);
};

const clear = (cell: QuotedCell): void => {
  cell.from = 0;
  cell.to = 0;
  cell.hash = hashSeed;
};

/** Where a cell ends whose closing quote is before `p`: behind blanks at the most. -1 = that quote closes nothing. */
const endBehind = (delimiter: number, { bytes, end }: Stretch, p: number): number => {
  let at = p;
  if (delimiter !== space) while (at < end && bytes[at] === space) at++;
  return at >= end || bytes[at] === delimiter || isLineEnd(bytes[at]) ? at : -1;
};

/** Reads a cell whose first quote behind the opening one closes it, whatever follows: `"a" b` is `a b`. */
const readLoose = ({ delimiter, quote }: Signs, { bytes, from, end }: Stretch, cell: QuotedCell): number => {
  clear(cell);
  let isOpen = true;
  let p = from + 1;
  for (; p < end; p++) {
    const byte = bytes[p] as number;
    if (isOpen && byte === quote && bytes[p + 1] === quote) p++;
    else if (isOpen && byte === quote) {
      isOpen = false;
      continue;
    } else if (!isOpen && (byte === delimiter || isLineEnd(byte))) break;
    put(cell, byte);
  }
  return p;
};

/** What to make of a cell whose closing quote is not where it should be: on one line it may end without. */
const giveUp = (signs: Signs, stretch: Stretch, cell: QuotedCell): number =>
  cell.strays > 0 && cell.lines === 0 ? readLoose(signs, stretch, cell) : damaged;

/** What a quote that is not doubled does: answers where the cell ends, or `goesOn`, or why it cannot be read. */
const atQuote = (signs: Signs, stretch: Stretch, cell: QuotedCell): number => {
  const { bytes, from } = stretch;
  const behind = endBehind(signs.delimiter, stretch, cell.at + 1);
  if (behind >= 0) return behind;
  const before = bytes[cell.at - 1];
  // A quote that looks like the start of another cell: this one was never closed.
  if (cell.at > from + 1 && (before === signs.delimiter || isLineEnd(before)))
    return giveUp(signs, stretch, cell);
  cell.strays++;
  return goesOn;
};

/**
 * Reads a quoted cell that starts at `from` (on the quote) into `cell`, unescaped. Quotes that neither close the
 * cell nor are doubled are text. Answers where the cell ends: on a delimiter, a line end or `end`; else
 * `unfinished` or `damaged`.
 */
export const readQuoted = (signs: Signs, stretch: Stretch, cell: QuotedCell): number => {
  const { quote, escapes } = signs;
  const { bytes, from, end, last } = stretch;
  clear(cell);
  cell.strays = cell.lines = 0;
  for (let p = from + 1; p < end; p++) {
    const byte = bytes[p] as number;
    if (byte === quote) {
      // Half of a doubled quote may lie behind the stretch.
      if (p + 1 >= end && !last) return unfinished;
      if (p + 1 < end && bytes[p + 1] === quote) p++;
      else {
        cell.at = p;
        const answer = atQuote(signs, stretch, cell);
        if (answer !== goesOn) return answer;
      }
    } else if (byte <= carriageReturn && isLineEnd(byte)) {
      if (cell.strays > 0) return giveUp(signs, stretch, cell);
      cell.lines++;
    } else if (escapes && byte === backslash && (bytes[p + 1] === quote || bytes[p + 1] === backslash)) p++;
    put(cell, bytes[p] as number);
    if (cell.to > longestQuoted) return damaged;
  }
  return last ? giveUp(signs, stretch, cell) : unfinished;
};

/** Reads a cell without quotes into `cell`; answers where it ends. */
export const readPlain = (delimiter: number, { bytes, from, end }: Stretch, cell: CellBytes): number => {
  let p = from;
  let hash = hashSeed;
  while (p < end) {
    const byte = bytes[p] as number;
    // Line ends are rare among control characters, and those are rare among bytes: one comparison for most.
    if (byte === delimiter || (byte <= carriageReturn && (byte === lineFeed || byte === carriageReturn))) break;
    hash = Math.imul(hash ^ byte, hashPrime);
    p++;
  }
  cell.from = from;
  cell.to = p;
  cell.hash = hash;
  return p;
};
