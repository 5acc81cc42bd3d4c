/** What the values of a column look like, whatever its heading says. */
import { readBoolean } from '../check/values/boolean.ts';
import { textOf, type Cell } from '../read/cells.ts';
import { fitOf, isNumeric, isUnique, type SampleColumn } from './columns.ts';

/** What a column's values can be; the first that fits is meant. */
export type ValueKind =
  | 'email'
  | 'domain'
  | 'date'
  | 'yesNo'
  | 'score10' // whole numbers 0..10, some above 5
  | 'score5' // whole numbers 1..5
  | 'amount' // other numbers
  | 'key' // a code of its own in every row
  | 'name'; // other words

const email = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]{2,}$/u;
/** What mail programs take at most (RFC 3696). */
const longestEmail = 320;
const domain = /^(?:https?:\/\/)?(?:[\p{L}\d-]+\.)+[a-z]{2,}\/?$/iu;
const code = /^(?=.*\d)[\p{L}\d_\-/.]{2,40}$/u;

const nearlyAll = ({ distinct }: SampleColumn, fits: (text: string, cell: Cell) => boolean): boolean =>
  distinct.length > 0 &&
  distinct.filter((cell) => fits(textOf(cell).trim(), cell)).length >= distinct.length * 0.95;

const addressed = new WeakMap<SampleColumn, boolean>();

/** Whether nearly all cells of a column are e-mail addresses. */
export const looksLikeEmails = (column: SampleColumn): boolean => {
  const found =
    addressed.get(column) ?? nearlyAll(column, (text) => text.length <= longestEmail && email.test(text));
  addressed.set(column, found);
  return found;
};

/** Rows by which a range of figures can be told from chance. */
const enoughRows = 5;

const wholeWithin = ({ numbers, cells }: SampleColumn, least: number, most: number): boolean =>
  cells.length >= enoughRows &&
  numbers.every((value) => Number.isInteger(value) && value >= least && value <= most);

const kindOfNumbers = (column: SampleColumn): ValueKind => {
  if (wholeWithin(column, 1, 5) && column.distinct.length >= 2) return 'score5';
  if (wholeWithin(column, 0, 10) && column.distinct.length >= 3) return 'score10';
  return isUnique(column) && column.cells.length >= enoughRows && column.numbers.every(Number.isInteger)
    ? 'key'
    : 'amount';
};

/** What the values of a column are; null for a column without any. */
export const kindOf = (column: SampleColumn): ValueKind | null => {
  if (column.cells.length === 0) return null;
  if (looksLikeEmails(column)) return 'email';
  if (nearlyAll(column, (_, cell) => readBoolean(cell) !== undefined) && !isNumeric(column)) return 'yesNo';
  if (!isNumeric(column) && fitOf(column, 'date') >= 0.95) return 'date';
  if (isNumeric(column)) return kindOfNumbers(column);
  if (nearlyAll(column, (text) => domain.test(text))) return 'domain';
  return isUnique(column) && nearlyAll(column, (text) => code.test(text)) ? 'key' : 'name';
};
