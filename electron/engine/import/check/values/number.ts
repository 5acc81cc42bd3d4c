/** Numbers as people and programs write them. */
import { isDateCell, type Cell } from '../../read/cells.ts';
import { plainText } from './plain-text.ts';

/** The sign between whole and part; the other one groups thousands. */
export type Decimal = '.' | ',';

/** A number, and whether a percent sign stood beside it. */
export interface NumberReading {
  readonly value: number;
  readonly percent: boolean;
}

const currency =
  /(?:US\$|[₺€$£₪¥]|(?<!\p{L})(?:TL|TRY|LIRA|USD|EUR|GBP|ILS|CHF|JPY|SEK|NOK|DKK|PLN|CAD|AUD)(?!\p{L})\.?|ש["״]ח|שקלים|שקל)/giu;
/** In capitals only: "Nis 2025" is April in Turkish. */
const shekels = /(?<!\p{L})NIS(?!\p{L})\.?/gu;
/** Figures in groups of three with spaces of any kind or apostrophes between them; a decimal sign may follow. */
const thinGroups = /^\d{1,3}(?:[\s'’‘ʼ´]\d{3})+(?=$|[.,٫]\d*$)/u;

const shapes: Readonly<Record<Decimal, RegExp>> = {
  '.': /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})?(?:\.\d*)?(?:e[+-]?\d+)?$/i,
  ',': /^(?:\d+|\d{1,3}(?:\.\d{3})+)?(?:,\d*)?(?:e[+-]?\d+)?$/i,
};

/** A number's text without currency, percent sign and sign. */
export interface BareNumber {
  readonly digits: string;
  readonly negative: boolean;
  readonly percent: boolean;
  /** The decimal sign, where the text shows it whatever the column does: groups are parted by spaces, or it is ٫. */
  readonly decimal?: Decimal | undefined;
}

/** Arabic signs say which is which; groups parted by thin signs leave only the decimal sign. */
const ungrouped = (signed: string): { digits: string; decimal?: Decimal } => {
  const arabic = signed.includes('٫') || signed.includes('٬');
  const plain = signed.replaceAll('٬', '').replace('٫', '.');
  const grouped = thinGroups.test(plain);
  const digits = plain.replace(thinGroups, (groups) => groups.replaceAll(/\D/gu, ''));
  const sign = /[.,](?=\d+$)/.exec(digits)?.[0] as Decimal | undefined;
  return (arabic || grouped) && sign !== undefined ? { digits, decimal: sign } : { digits };
};

/** Most numbers are plain figures with a decimal point: they need no taking apart. */
const plainNumber = /^-?\d+(?:\.\d+)?$/;
const longestPlain = 300;

/** What is left of a number's text; undefined where no digit is left. Minus signs stand before, behind or as brackets. */
export const bareNumber = (text: string): BareNumber | undefined => {
  let rest = plainText(text).replace(currency, '').replace(shekels, '').replaceAll(/[−–]/g, '-').trim();
  const percent = /[%٪]/.test(rest);
  rest = rest.replaceAll(/[%٪]/g, '').trim();
  const bracketed = /^\((.*)\)$/.exec(rest);
  const signed = /^([+-]?)\s*(.*?)\s*(-?)$/.exec((bracketed?.[1] ?? rest).trim());
  const negative = bracketed !== null || signed?.[1] === '-' || signed?.[3] === '-';
  if (negative && [bracketed, signed?.[1], signed?.[3]].filter(Boolean).length > 1) return undefined;
  const { digits, decimal } = ungrouped(signed?.[2] ?? '');
  return /\d/.test(digits) ? { digits, negative, percent, decimal } : undefined;
};

/**
 * Reads a number. `1.234,56` needs `decimal` to be ','; `1,234.56` needs '.'. Currency signs and codes, percent
 * signs, grouping by spaces and apostrophes, Indian grouping (1,23,456.78), Arabic-Indic and full-width figures and
 * brackets for negative amounts are understood. Answers undefined for anything that is not a number.
 */
export const readNumber = (cell: Cell, decimal: Decimal): NumberReading | undefined => {
  if (typeof cell === 'number') return { value: cell, percent: false };
  if (typeof cell === 'boolean' || isDateCell(cell)) return undefined;
  // Of several hundred figures the language makes infinity: those are looked at below.
  if (decimal === '.' && cell.length < longestPlain && plainNumber.test(cell))
    return { value: Number(cell) || 0, percent: false };
  const bare = bareNumber(cell);
  if (bare === undefined) return undefined;
  const sign = bare.decimal ?? decimal;
  if (!shapes[sign].test(bare.digits)) return undefined;
  const plain =
    sign === ',' ? bare.digits.replaceAll('.', '').replace(',', '.') : bare.digits.replaceAll(',', '');
  const value = Number(plain);
  if (!Number.isFinite(value)) return undefined;
  return { value: bare.negative && value !== 0 ? -value : value, percent: bare.percent };
};
