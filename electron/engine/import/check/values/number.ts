/** Numbers as people and programs write them. */
import { isDateCell, type Cell } from '../../read/cells.ts';

/** The sign between whole and part; the other one groups thousands. */
export type Decimal = '.' | ',';

/** A number, and whether a percent sign stood beside it. */
export interface NumberReading {
  readonly value: number;
  readonly percent: boolean;
}

const currency = /(?:₺|€|\$|£|₪|¥|\b(?:TL|TRY|USD|EUR|GBP|ILS|NIS|CHF|JPY)\b|ש["״]ח)/giu;
const invisible = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** Spaces and apostrophes between groups of three digits. */
const thinGroups = /(?<=\d)[ \u00a0\u2009\u202f'’](?=\d{3}(?!\d))/g;

const shapes: Readonly<Record<Decimal, RegExp>> = {
  '.': /^(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i,
  ',': /^(?:\d+|\d{1,3}(?:\.\d{3})+)?(?:,\d*)?(?:e[+-]?\d+)?$/i,
};

interface Bare {
  readonly digits: string;
  readonly negative: boolean;
  readonly percent: boolean;
}

/** A text without currency, percent sign and sign; undefined where no digit is left. */
const bareOf = (text: string): Bare | undefined => {
  let digits = text.replace(invisible, '').replace(currency, '').replaceAll('\u2212', '-').trim();
  const percent = digits.includes('%') || digits.includes('٪');
  digits = digits.replaceAll(/[%٪]/g, '').trim();
  const bracketed = /^\((.*)\)$/.exec(digits);
  const signed = /^([+-]?)\s*(.*?)\s*(-?)$/.exec(bracketed?.[1] ?? digits);
  digits = (signed?.[2] ?? '').replace(thinGroups, '');
  const negative = bracketed !== null || signed?.[1] === '-' || signed?.[3] === '-';
  return /\d/.test(digits) ? { digits, negative, percent } : undefined;
};

/**
 * Reads a number. `1.234,56` needs `decimal` to be ','; `1,234.56` needs '.'. Currency signs and codes, percent
 * signs, grouping by spaces and brackets for negative amounts are understood.
 * Answers undefined for anything that is not a number.
 */
export const readNumber = (cell: Cell, decimal: Decimal): NumberReading | undefined => {
  if (typeof cell === 'number') return { value: cell, percent: false };
  if (typeof cell === 'boolean' || isDateCell(cell)) return undefined;
  const bare = bareOf(cell);
  if (bare === undefined || !shapes[decimal].test(bare.digits)) return undefined;
  const plain =
    decimal === ',' ? bare.digits.replaceAll('.', '').replace(',', '.') : bare.digits.replaceAll(',', '');
  const value = Number(plain);
  if (!Number.isFinite(value)) return undefined;
  return { value: bare.negative ? -value : value, percent: bare.percent };
};

/** What one number says about the decimal sign; undefined where it fits both ways (1.234) or has no sign. */
const evidence = (digits: string): Decimal | undefined => {
  const signs = digits.match(/[.,]/g) ?? [];
  const last = signs.at(-1) as Decimal | undefined;
  if (last === undefined) return undefined;
  const other = last === '.' ? ',' : '.';
  if (signs.length > 1) return signs.every((sign) => sign === last) ? other : last;
  const [whole = '', part = ''] = digits.split(last);
  const maybeGroups = part.length === 3 && whole.length >= 1 && whole.length <= 3 && !whole.startsWith('0');
  return maybeGroups ? undefined : last;
};

/**
 * The decimal sign of a column, by all its cells; undefined where they leave it open.
 * Where cells contradict each other, the more frequent way wins and the others will not be readable.
 */
export const decimalOf = (cells: readonly Cell[]): Decimal | undefined => {
  let balance = 0;
  for (const cell of cells) {
    const digits = typeof cell === 'string' ? bareOf(cell)?.digits : undefined;
    const sign = digits === undefined ? undefined : evidence(digits);
    if (sign !== undefined) balance += sign === '.' ? 1 : -1;
  }
  if (balance === 0) return undefined;
  return balance > 0 ? '.' : ',';
};
