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

/** A quoted cell; `strays` = quotes inside it that are not doubled as they should be. */
export interface QuotedCell extends CellBytes {
  strays: number;
}

/** The stretch ends inside the cell, which goes on behind it. */
export const unfinished = -1;
/** The quote never ends. */
export const damaged = -2;

const isLineEnd = (byte: number | undefined): boolean => byte === lineFeed || byte === carriageReturn;

const put = (cell: CellBytes, byte: number): void => {
  if (cell.to === cell.bytes.length) cell.bytes = Buffer.concat([cell.bytes], cell.to * 2);
  cell.bytes[cell.to++] = byte;
  cell.hash = Math.imul(cell.hash ^ byte, hashPrime);
};

const clear = (cell: QuotedCell): void => {
  [cell.from, cell.to, cell.hash, cell.strays] = [0, 0, hashSeed, 0];
};

/** Where a cell ends whose closing quote is before `p`: behind blanks at the most. -1 = that quote closes nothing. */
const endBehind = (delimiter: number, { bytes, end }: Stretch, p: number): number => {
  let at = p;
  while (at < end && bytes[at] === space && delimiter !== space) at++;
  return at >= end || bytes[at] === delimiter || isLineEnd(bytes[at]) ? at : -1;
};

/**
 * Reads a quoted cell that starts at `from` (on the quote) into `cell`, unescaped. Quotes that neither close the
 * cell nor are doubled are text. Answers where the cell ends: on a delimiter, a line end or `end`; else
 * `unfinished` or `damaged`.
 */
export const readQuoted = (signs: Signs, stretch: Stretch, cell: QuotedCell): number => {
  const { delimiter, quote, escapes } = signs;
  const { bytes, from, end, last } = stretch;
  clear(cell);
  let lines = 0;
  for (let p = from + 1; p < end; p++) {
    const byte = bytes[p] as number;
    if (byte === quote) {
      // Half of a doubled quote, or the sign that the next byte makes plain, may lie behind the stretch.
      if (p + 1 >= end && !last) return unfinished;
      if (bytes[p + 1] === quote && p + 1 < end) p++;
      else {
        const behind = endBehind(delimiter, stretch, p + 1);
        if (behind >= 0) return behind;
        const before = bytes[p - 1];
        if (p > from + 1 && (before === delimiter || isLineEnd(before))) return damaged;
        cell.strays++;
      }
    } else if (escapes && byte === backslash && (bytes[p + 1] === quote || bytes[p + 1] === backslash)) {
      put(cell, bytes[++p] as number);
      continue;
    } else if (isLineEnd(byte)) {
      if (cell.strays > 0) return lines === 0 ? readLoose(signs, stretch, cell) : damaged;
      lines++;
    }
    put(cell, byte);
    if (cell.to > longestQuoted) return damaged;
  }
  if (!last) return unfinished;
  return cell.strays > 0 && lines === 0 ? readLoose(signs, stretch, cell) : damaged;
};

/** Reads a cell whose first quote behind the opening one closes it, whatever follows: `"a" b` is `a b`. */
const readLoose = ({ delimiter, quote }: Signs, { bytes, from, end }: Stretch, cell: QuotedCell): number => {
  const { strays } = cell;
  clear(cell);
  cell.strays = strays;
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
