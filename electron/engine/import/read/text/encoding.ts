/** The encodings of text files, and cells as text. */
import { isUtf8 } from 'node:buffer';
import { logicalHebrew } from './visual-hebrew.ts';

/**
 * An encoding with one byte per character. ISO-8859-9 and ISO-8859-1 are not told apart from the Windows encodings,
 * which have the same letters and more signs. `iso-8859-8` is Hebrew stored as it is seen, from left to right;
 * Hebrew stored as it is read is `windows-1255`, whose letters ISO-8859-8 shares.
 */
export type SingleByte = 'windows-1252' | 'windows-1254' | 'windows-1255' | 'iso-8859-8';

/** An encoding that is recognised. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | SingleByte;

/** What a text file is written in, and how cells that are not sound UTF-8 are read. UTF-16 never has such cells. */
export interface Coding {
  readonly encoding: Encoding;
  readonly singleByte: SingleByte;
}

const decoders = {
  'windows-1252': new TextDecoder('windows-1252'),
  'windows-1254': new TextDecoder('windows-1254'),
  'windows-1255': new TextDecoder('windows-1255'),
  'iso-8859-8': new TextDecoder('iso-8859-8'),
} as const;

const singleByteText = (bytes: Uint8Array, encoding: SingleByte): string => {
  const text = decoders[encoding].decode(bytes);
  return encoding === 'iso-8859-8' ? logicalHebrew(text) : text;
};

const replacement = '\ufffd';

/**
 * The text of a cell: bytes `from` to `to`. Files are put together from pieces in several encodings, so each cell
 * that is sound UTF-8 is read as that and each other one in the single-byte encoding.
 */
export const decodeCell = (
  bytes: Buffer,
  { from, to }: { from: number; to: number },
  { singleByte }: Coding,
): string => {
  const text = bytes.toString('utf8', from, to);
  if (!text.includes(replacement)) return text;
  const cell = bytes.subarray(from, to);
  return isUtf8(cell) ? text : singleByteText(cell, singleByte);
};
