/** Which sign parts whole from part in a column of numbers, judged by all its cells together. */
import type { Cell } from '../../read/cells.ts';
import { bareNumber, readNumber, type Decimal } from './number.ts';

type Evidence = Decimal | 'open' | undefined;

/** What one number says about the decimal sign: `open` where it fits both ways (1.234), undefined without a sign. */
const evidenceOf = (digits: string): Evidence => {
  const signs = digits.match(/[.,]/g) ?? [];
  const last = signs.at(-1) as Decimal | undefined;
  if (last === undefined) return undefined;
  const other = last === '.' ? ',' : '.';
  if (signs.length > 1) return signs.every((sign) => sign === last) ? other : last;
  const [whole = '', part = ''] = digits.split(last);
  const maybeGroups = part.length === 3 && whole.length >= 1 && whole.length <= 3 && !whole.startsWith('0');
  return maybeGroups ? 'open' : last;
};

/** Figures with one sign or none, which is what most columns are full of. */
const simple = /^-?(\d+)(?:([.,])(\d+))?$/;

const simpleEvidence = ([, whole = '', sign, part = '']: readonly (string | undefined)[]): Evidence => {
  if (sign === undefined) return undefined;
  return part.length === 3 && whole.length <= 3 && !whole.startsWith('0') ? 'open' : (sign as Decimal);
};

const evidence = (cell: Cell): Evidence => {
  if (typeof cell !== 'string') return undefined;
  const match = simple.exec(cell);
  if (match) return simpleEvidence(match);
  const bare = bareNumber(cell);
  if (bare === undefined) return undefined;
  const found = bare.decimal ?? evidenceOf(bare.digits);
  // Texts with a sign in them (31.12.2025, 1,2,3) are no evidence: they are no numbers either way.
  if (found === undefined || found === 'open') return found;
  return readNumber(cell, found) === undefined ? undefined : found;
};

/**
 * The decimal sign of a column, whatever the order of its cells; undefined where they leave it open.
 * Where cells contradict each other, the more frequent way wins and the others will not be readable.
 */
export const decimalOf = (cells: readonly Cell[]): Decimal | undefined => {
  let balance = 0;
  for (const cell of cells) {
    const found = evidence(cell);
    if (found === '.') balance++;
    else if (found === ',') balance--;
  }
  if (balance === 0) return undefined;
  return balance > 0 ? '.' : ',';
};

/** The cells of a column that mean one number with a point as decimal sign and another with a comma: 1.234. */
export const openNumbers = (cells: readonly Cell[]): readonly Cell[] =>
  cells.filter((cell) => {
    const match = typeof cell === 'string' ? simple.exec(cell) : null;
    if (match) return match[2] !== undefined;
    const [point, comma] = typeof cell === 'string' ? [readNumber(cell, '.'), readNumber(cell, ',')] : [];
    return point?.value !== comma?.value;
  });
