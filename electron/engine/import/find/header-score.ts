/** How much a row looks like headings. */
import { textOf } from '../read/cells.ts';
import { filledIn, isFilled, isPeriod, kindOf, type Kind, type Row } from './kind.ts';

const isTyped = (kind: Kind): boolean => kind !== 'word' && kind !== 'blank';

/** What the rows below a heading hold, column by column. */
export interface Below {
  /** What nearly all cells of a column are, where they are figures, dates or such. */
  readonly typed: readonly (Kind | undefined)[];
  /** How many cells its rows usually have. */
  readonly usual: number;
  /** How many of them were looked at. */
  readonly count: number;
  /** The first row of them. */
  readonly next: Row | undefined;
}

const looked = 30;
const nearlyAll = 0.7;

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const rowsBelow = (rows: readonly Row[], from: number, to: number): readonly Row[] => {
  const below: Row[] = [];
  for (let i = from; i < to && below.length < looked; i++)
    if (filledIn(rows[i] as Row) > 0) below.push(rows[i] as Row);
  return below;
};

/**
 * What the rows under row `at` hold, up to row `to`; blank rows are passed over. Headings that stand alone are over
 * the rows behind `to`.
 */
export const belowOf = (rows: readonly Row[], at: number, to: number = rows.length): Below => {
  const own = rowsBelow(rows, at + 1, to);
  const below = own.length > 0 ? own : rowsBelow(rows, to, rows.length);
  const width = below.reduce((most, row) => Math.max(most, row.length), 0);
  const typed = Array.from({ length: width }, (_, c) => {
    const kinds = below.map((row) => kindOf(row[c])).filter((kind) => kind !== 'blank');
    const isFigures = kinds.length > 0 && kinds.filter(isTyped).length >= kinds.length * nearlyAll;
    return isFigures ? kinds.find(isTyped) : undefined;
  });
  return { typed, usual: median(below.map(filledIn)), count: below.length, next: below[0] };
};

/** Whether every filled cell may be a heading: words, and years or months where the cells below are none. */
export const mayBeHeadings = (row: Row, below: Below): boolean => {
  let words = 0;
  const periods = new Set<string>();
  for (const [c, cell] of row.entries()) {
    const kind = kindOf(cell);
    if (kind === 'blank') continue;
    if (kind === 'word') words++;
    else if (!isPeriod(cell, kind) || periods.has(textOf(cell))) return false;
    else {
      const under = below.next?.[c] ?? '';
      if (isPeriod(under, kindOf(under)) || kindOf(under) === 'word') return false;
      periods.add(textOf(cell));
    }
  }
  return words > 0;
};

/** How many columns have a word in this row over figures and dates that begin right below it. */
export const contrastOf = (row: Row, below: Below): number =>
  row.filter((cell, c) => isFilled(cell) && below.typed[c] !== undefined && kindOf(below.next?.[c]) !== 'word')
    .length;

/** Whether a row has figures and dates where the rows below have them: it is one of them. */
export const isLikeBelow = (row: Row, below: Below): boolean => {
  const typed = below.typed.flatMap((kind, c) => (kind === undefined ? [] : [kindOf(row[c]) === kind]));
  const same = typed.filter(Boolean).length;
  return same > 0 && same * 2 >= typed.length && filledIn(row) >= Math.max(2, below.usual * 0.7);
};
