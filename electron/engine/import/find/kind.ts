/** What a cell looks like, before anyone knows what its column means. */
import { readDate } from '../check/values/date.ts';
import { readNumber } from '../check/values/number.ts';
import { readPeriod } from '../check/values/period.ts';
import { isDateCell, type Cell } from '../read/cells.ts';

/** `other` is text that no heading is: an address of the mail or the web. */
export type Kind = 'blank' | 'word' | 'number' | 'date' | 'boolean' | 'other';

/** One row of cells, ragged at its end. */
export type Row = readonly Cell[];

const nothing = /^[\s\u00a0\u200e\u200f\ufeff]*$/u;
const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$|^https?:\/\//iu;

/** Whether a cell holds anything at all; a dash and a zero do. */
export const isFilled = (cell: Cell | undefined): cell is Cell => {
  if (typeof cell !== 'string') return cell !== undefined;
  if (cell === '') return false;
  const first = cell.charCodeAt(0);
  // Most cells begin with a plain letter or figure: every cell of every first row comes by here.
  return (first > 0x20 && first < 0x7f) || !nothing.test(cell);
};

/** How many cells of a row hold anything. */
export const filledIn = (row: Row): number =>
  row.reduce<number>((sum, cell) => sum + (isFilled(cell) ? 1 : 0), 0);

/** A figure, a date or a heading is no longer than this. */
const longestShort = 40;

/** An address is no longer than this; longer texts would be searched for one again from each of their points. */
const longestAddress = 2_000;

const kindOfLong = (text: string): Kind => {
  if (nothing.test(text)) return 'blank';
  return text.length <= longestAddress && address.test(text) ? 'other' : 'word';
};

const kindOfText = (text: string): Kind => {
  if (nothing.test(text)) return 'blank';
  if (readNumber(text, '.') !== undefined || readNumber(text, ',') !== undefined) return 'number';
  if (readDate(text, 'dmy') !== undefined || readDate(text, 'mdy') !== undefined) return 'date';
  if (readPeriod(text) !== undefined) return 'date';
  return address.test(text) ? 'other' : 'word';
};

/** Every row is looked at once for each row above it that may be its heading, and its cells look the same each time. */
const remembered = new Map<string, Kind>();
const mostRemembered = 10_000;

const kindOfShort = (text: string): Kind => {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const kind = kindOfText(text);
  remembered.set(text, kind);
  return kind;
};

/** What a cell looks like. */
export const kindOf = (cell: Cell | undefined): Kind => {
  if (cell === undefined) return 'blank';
  if (typeof cell === 'string') return cell.length > longestShort ? kindOfLong(cell) : kindOfShort(cell);
  if (typeof cell === 'boolean') return 'boolean';
  return isDateCell(cell) ? 'date' : 'number';
};

/** A year, a month or a quarter: what stands over figures as often as a word. */
export const isPeriod = (cell: Cell, kind: Kind): boolean => {
  if (kind === 'date') return true;
  const value = typeof cell === 'number' ? cell : Number(cell);
  return kind === 'number' && Number.isInteger(value) && value >= 1990 && value <= 2100;
};
