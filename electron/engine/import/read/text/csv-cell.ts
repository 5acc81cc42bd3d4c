/** One cell of delimited text, with quotes (RFC 4180, and what spreadsheets write besides) or without. */
import { hashPrime, hashSeed, type CellBytes } from './distinct-bytes.ts';

export const lineFeed = 0x0a;
export const carriageReturn = 0x0d;
export const quote = 0x22;

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
export const readQuoted = (delimiter: number, { bytes, from, end }: Stretch, cell: CellBytes): number => {
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
    } else if (!quoted && (byte === delimiter || byte === lineFeed || byte === carriageReturn)) break;
    if (length === cell.bytes.length) cell.bytes = Buffer.concat([cell.bytes], length * 2);
    cell.bytes[length++] = byte;
    hash = Math.imul(hash ^ byte, hashPrime);
  }
  [cell.from, cell.to, cell.hash] = [0, length, hash];
  return quoted ? -1 : p;
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
