/** Finds out what encoding a text file is in, from all of its bytes where that is quick. */
import { isAscii, isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';
import { isLineEnd } from './csv-cell.ts';
import type { Coding } from './encoding.ts';
import { countLetters, emptyCensus, singleByteOf, type LetterCensus } from './letter-census.ts';
import { utf16Of } from './utf16.ts';

const pieceBytes = 1 << 20;
/** Sound UTF-8 is checked at gigabytes per second; a file longer than this is judged by its beginning. */
const surveyedBytes = 1 << 28;
/** Letters are counted one by one, so fewer bytes of them must do. */
const countedBytes = 1 << 23;

/** What was seen of a text that is not UTF-16. */
interface Seen {
  readonly census: LetterCensus;
  /** Lines with characters beyond ASCII that are sound UTF-8, and those that are not. */
  sound: number;
  stray: number;
  counted: number;
}

const seeLine = (seen: Seen, line: Uint8Array): void => {
  if (!isUtf8(line)) {
    seen.stray++;
    countLetters(seen.census, line);
  } else if (!isAscii(line)) seen.sound++;
};

/** Looks at whole lines; a stretch that is sound UTF-8 as a whole counts as one line of that. */
const seeLines = (seen: Seen, bytes: Uint8Array): void => {
  if (seen.counted > countedBytes) return;
  if (isUtf8(bytes)) {
    if (!isAscii(bytes)) seen.sound++;
    return;
  }
  seen.counted += bytes.length;
  let start = 0;
  for (let p = 0; p <= bytes.length; p++) {
    if (p < bytes.length && !isLineEnd(bytes[p] as number)) continue;
    if (p > start) seeLine(seen, bytes.subarray(start, p));
    start = p + 1;
  }
};

/** Walks over a file in stretches that end with a line, as far as one fits into a piece. */
const wholeLines = function* (path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(pieceBytes);
    for (let read = 0; read < surveyedBytes;) {
      const length = readSync(file, buffer, 0, pieceBytes, read);
      if (length === 0) return;
      const lineEnd = buffer.subarray(0, length).findLastIndex(isLineEnd);
      const used = lineEnd < 0 || length < pieceBytes ? length : lineEnd + 1;
      yield buffer.subarray(0, used);
      read += used;
    }
  } finally {
    closeSync(file);
  }
};

/** The encoding of a text file; `head` holds its first bytes. A file of ASCII alone is UTF-8. */
export const codingOf = (path: string, head: Uint8Array): Coding => {
  const utf16 = utf16Of(head);
  if (utf16) return { encoding: utf16, singleByte: 'windows-1252' };
  const seen: Seen = { census: emptyCensus(), sound: 0, stray: 0, counted: 0 };
  for (const bytes of wholeLines(path)) seeLines(seen, bytes);
  const singleByte = singleByteOf(seen.census);
  return { encoding: seen.stray > seen.sound ? singleByte : 'utf-8', singleByte };
};
