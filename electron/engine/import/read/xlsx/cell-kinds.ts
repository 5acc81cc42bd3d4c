/** What the value of a cell is, and what it means: ISO/IEC 29500-1, 18.3.1.4 and 18.18.11. */
import type { Cell } from '../cells.ts';
import { cellOfIso, cellOfSerial } from '../serial-dates.ts';
import type { CellBytes } from '../text/distinct-bytes.ts';
import type { DateStyles } from './date-formats.ts';
import type { SharedStrings } from './shared-strings.ts';
import { wholeNumber } from './xml-scan.ts';
import { cellText } from './xml-text.ts';

/** Kinds of values by number; an error (#N/A, #REF!) is `none`, a blank cell. */
export const cellKind = { none: 0, number: 1, date: 2, shared: 3, text: 4, boolean: 5, isoDate: 6 } as const;

/** One of `cellKind`. */
export type CellKind = (typeof cellKind)[keyof typeof cellKind];

const letter = (name: string): number => name.charCodeAt(0);
const [shared, boolean, error, isoDate, number] = ['s', 'b', 'e', 'd', 'n'].map(letter);

/** The kind that a cell's type attribute names, from its bytes. Types of several letters are texts (`str`, `inlineStr`). */
export const kindOfType = (bytes: Uint8Array, from: number, to: number): CellKind => {
  if (to - from > 1) return cellKind.text;
  switch (bytes[from]) {
    case shared:
      return cellKind.shared;
    case boolean:
      return cellKind.boolean;
    case error:
      return cellKind.none;
    case isoDate:
      return cellKind.isoDate;
    case number:
      return cellKind.number;
    default:
      return cellKind.text;
  }
};

/** What cells mean depends on the rest of their workbook. */
export interface Meaning {
  readonly strings: SharedStrings;
  readonly dateStyles: DateStyles;
  readonly date1904: boolean;
}

const numberCell = (text: string): Cell => {
  const value = Number(text);
  return text !== '' && Number.isFinite(value) ? value : text;
};

const dateCell = (text: string, date1904: boolean): Cell => {
  const serial = numberCell(text);
  return typeof serial === 'number' ? cellOfSerial(serial, date1904) : serial;
};

/** The cell that a value's bytes mean; text comes trimmed. */
export const meaningOf = (
  kind: CellKind,
  { bytes, from, to }: CellBytes,
  { strings, date1904 }: Meaning,
): Cell => {
  if (kind === cellKind.shared) return strings.text(wholeNumber(bytes, from, to)).trim();
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from)
    .toString('utf8')
    .trim();
  switch (kind) {
    case cellKind.number:
      return numberCell(text);
    case cellKind.date:
      return dateCell(text, date1904);
    case cellKind.boolean:
      return text === '1' || text === 'true';
    case cellKind.isoDate:
      return cellOfIso(text);
    case cellKind.text:
      return cellText(text).trim();
    case cellKind.none:
      return '';
  }
};
