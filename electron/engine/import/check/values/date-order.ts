/** In which order a column writes day and month, judged by all its cells together. */
import type { Cell } from '../../read/cells.ts';
import { threeFigures, type DateOrder } from './date.ts';
import { plainText } from './plain-text.ts';
import { withoutWeekday } from './weekdays.ts';

/** Points part days from months where the day comes first: a few month-first dates among them are mistakes. */
const fewest = { cells: 2, share: 0.25 };

interface Tally {
  readonly dayFirst: number;
  readonly monthFirst: number;
  /** Cells that fit both ways, or any: all that are written in three figures. */
  readonly all: number;
  readonly dotted: number;
}

const figuresOf = (cell: Cell): RegExpExecArray | null =>
  typeof cell === 'string' ? threeFigures.exec(withoutWeekday(plainText(cell))) : null;

const tallyOf = (cells: readonly Cell[]): Tally => {
  const written = cells.map(figuresOf).filter((match) => match !== null);
  const isDayFirst = (match: RegExpExecArray): boolean => Number(match[1]) > 12 && Number(match[3]) <= 12;
  const isMonthFirst = (match: RegExpExecArray): boolean => Number(match[3]) > 12 && Number(match[1]) <= 12;
  return {
    dayFirst: written.filter(isDayFirst).length,
    monthFirst: written.filter(isMonthFirst).length,
    all: written.length,
    dotted: written.filter((match) => match[2] === '.').length,
  };
};

/**
 * The order of a column of dates, whatever the order of its cells; undefined where they leave it open or none has
 * three figures. The more frequent way wins, and cells that it makes impossible will not be readable. Points mean
 * day first: it takes a good part of the column to say otherwise.
 */
export const dateOrderOf = (cells: readonly Cell[]): DateOrder | undefined => {
  const { dayFirst, monthFirst, all, dotted } = tallyOf(cells);
  const isDotted = dotted * 2 > all;
  if (isDotted) {
    const isOften = monthFirst >= fewest.cells && monthFirst >= all * fewest.share;
    return monthFirst > dayFirst && isOften ? 'mdy' : 'dmy';
  }
  if (dayFirst === monthFirst) return undefined;
  return dayFirst > monthFirst ? 'dmy' : 'mdy';
};

/** The cells of a column that are dates in three figures: those whose order has to be known. */
export const threeFigureCells = (cells: readonly Cell[]): readonly Cell[] =>
  cells.filter((cell) => figuresOf(cell) !== null);
