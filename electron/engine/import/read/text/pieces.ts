/** Text files in pieces of plain bytes: UTF-8, or one byte per character. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { isLineEnd } from './csv-cell.ts';
import type { LongDelimiter } from './dialect.ts';
import { unitSeparator } from './dialect.ts';
import type { Encoding } from './encoding.ts';

/** A piece of a text in an encoding whose ASCII is plain: UTF-16 comes as UTF-8. */
export interface Piece {
  readonly bytes: Uint8Array;
  /** Bytes of the file read so far. */
  readonly read: number;
}

/** What is to be read, and in pieces of how many bytes. */
export interface PieceOptions {
  readonly encoding: Encoding;
  readonly size: number;
}

const mark = Buffer.from([0xef, 0xbb, 0xbf]);

const withoutMark = (bytes: Uint8Array): Uint8Array => {
  let start = 0;
  while (mark.equals(bytes.subarray(start, start + mark.length))) start += mark.length;
  return bytes.subarray(start);
};

/** Form feed, the end-of-file sign of DOS, NUL. */
const isPadding = (byte: number): boolean => byte === 0x0c || byte === 0x1a || byte === 0;

const withoutPadding = (bytes: Uint8Array): Uint8Array =>
  bytes.subarray(0, bytes.findLastIndex((byte) => !isPadding(byte)) + 1);

const withoutNul = (bytes: Uint8Array): Uint8Array =>
  bytes.includes(0) ? bytes.filter((byte) => byte !== 0) : bytes;

/**
 * Reads a text file in pieces of about `size` bytes. Byte order marks, NUL bytes and what old programs put at the
 * very end are left out. A piece is valid until the next one is asked for.
 */
export const readPieces = function* (path: string, { encoding, size }: PieceOptions): Generator<Piece> {
  const decoder = encoding.startsWith('utf-16') ? new TextDecoder(encoding) : undefined;
  const file = openSync(path, 'r');
  try {
    const total = fstatSync(file).size;
    const buffer = Buffer.allocUnsafe(size);
    for (let read = 0; ;) {
      const length = readSync(file, buffer, 0, size, null);
      if (length === 0) return;
      const raw = buffer.subarray(0, length);
      let bytes: Uint8Array = decoder ? Buffer.from(decoder.decode(raw, { stream: true })) : raw;
      if (read === 0) bytes = withoutMark(bytes);
      read += length;
      if (read >= total) bytes = withoutPadding(bytes);
      yield { bytes: withoutNul(bytes), read };
    }
  } finally {
    closeSync(file);
  }
};

/** A text with one byte in place of each delimiter of several characters. */
export const replaced = (bytes: Uint8Array, { pattern }: LongDelimiter): Uint8Array =>
  Buffer.from(
    Buffer.from(bytes).toString('latin1').replace(pattern, String.fromCharCode(unitSeparator)),
    'latin1',
  );

/** Puts one byte in place of each delimiter of several characters. No delimiter goes on in the next line. */
export const replaceDelimiter = function* (pieces: Iterable<Piece>, long: LongDelimiter): Generator<Piece> {
  let rest: Uint8Array = new Uint8Array(0);
  let read = 0;
  for (const piece of pieces) {
    const bytes = Buffer.concat([rest, piece.bytes]);
    const end = bytes.findLastIndex(isLineEnd) + 1;
    rest = bytes.subarray(end);
    read = piece.read;
    yield { bytes: replaced(bytes.subarray(0, end), long), read };
  }
  yield { bytes: replaced(rest, long), read };
};

/** Leaves out the first bytes of a text. */
export const skipBytes = function* (pieces: Iterable<Piece>, skipped: number): Generator<Piece> {
  let left = skipped;
  for (const { bytes, read } of pieces) {
    const cut = Math.min(left, bytes.length);
    left -= cut;
    yield { bytes: bytes.subarray(cut), read };
  }
};
