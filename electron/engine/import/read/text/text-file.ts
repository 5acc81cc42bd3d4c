/** Text files: what encoding, in pieces, as UTF-8 or another encoding whose ASCII is plain ASCII. */
import { closeSync, openSync, readSync } from 'node:fs';

/** Encodings that are recognised. Windows-1254 is what Turkish Windows programs write. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1254';

const startsWith = (bytes: Uint8Array, marks: readonly number[]): boolean =>
  marks.every((mark, i) => bytes[i] === mark);

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    // The head may end inside a character: streaming mode forgives that.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
};

/** The encoding of a text, by its mark, else by whether it is sound UTF-8. */
export const encodingOf = (head: Uint8Array): Encoding => {
  if (startsWith(head, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(head, [0xfe, 0xff])) return 'utf-16be';
  return isUtf8(head) ? 'utf-8' : 'windows-1254';
};

const turkish = new TextDecoder('windows-1254');
const replacement = '\ufffd';

/**
 * The text of a cell: bytes `from` to `to`. A cell that is not sound UTF-8 in a file that otherwise is was pasted
 * in from another encoding; windows-1254 reads it better than question marks.
 */
export const decodeCell = (
  bytes: Buffer,
  { from, to }: { from: number; to: number },
  encoding: Encoding,
): string => {
  if (encoding === 'windows-1254') return turkish.decode(bytes.subarray(from, to));
  const text = bytes.toString('utf8', from, to);
  if (!text.includes(replacement)) return text;
  return isUtf8(bytes.subarray(from, to)) ? text : turkish.decode(bytes.subarray(from, to));
};

/** A piece of a text in an encoding whose ASCII is plain: UTF-16 comes as UTF-8. */
export interface Piece {
  readonly bytes: Uint8Array;
  /** Bytes of the file read so far. */
  readonly read: number;
}

/** Reads a text file in pieces of about `size` bytes; the byte order mark is left out. */
export const readPieces = function* (path: string, encoding: Encoding, size: number): Generator<Piece> {
  const decoder = encoding.startsWith('utf-16') ? new TextDecoder(encoding) : undefined;
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(size);
    for (let read = 0; ;) {
      const length = readSync(file, buffer, 0, size, null);
      if (length === 0) return;
      let bytes: Uint8Array = buffer.subarray(0, length);
      if (decoder) bytes = Buffer.from(decoder.decode(bytes, { stream: true }));
      else if (read === 0 && startsWith(bytes, [0xef, 0xbb, 0xbf])) bytes = bytes.subarray(3);
      read += length;
      yield { bytes, read };
    }
  } finally {
    closeSync(file);
  }
};
