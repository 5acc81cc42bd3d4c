/** What the rows of a table usually look like, from its first ones. */
import { textOf, type Cell } from '../read/cells.ts';
import { filledIn, isFilled, kindOf, type Row } from './kind.ts';
import { mayBeRest } from './words.ts';

/** A table's own columns as its first rows show them. */
export interface Profile {
  readonly width: number;
  /** Columns that hold something in nearly every row, and those that do in every other one at least. */
  readonly always: readonly boolean[];
  readonly usually: readonly boolean[];
  /** How many the latter are. */
  readonly usualWidth: number;
  /** Where all else are figures, a row of totals is as full as any other. */
  readonly isAllFigures: boolean;
  /** The longest text of the first column in rows with more than one cell. */
  readonly longest: number;
  /** The headings row by row, as the file writes them. */
  readonly headings: readonly (readonly string[])[];
  /** Those rows of headings that name two columns or more. */
  readonly fullHeadings: readonly (readonly string[])[];
}

const most = 2_000;

/** The profile of a table from its first rows, cut to its columns. */
export const profileOf = (
  rows: readonly Row[],
  headings: readonly (readonly string[])[],
  width: number,
): Profile => {
  const usual = rows.filter((row) => filledIn(row) > 0).slice(0, most);
  const wide = usual.filter((row) => filledIn(row) > 1 && !mayBeRestRow(row));
  const counted = wide.length > 0 ? wide : usual;
  const columns = Array.from({ length: width }, (_, c) => counted.map((row) => row[c]).filter(isFilled));
  const share = (c: number): number => (columns[c]?.length ?? 0) / Math.max(1, counted.length);
  const usually = columns.map((_, c) => share(c) >= 0.5);
  const numeric = columns.map((cells) => {
    const some = cells.slice(0, 200);
    return some.length > 0 && some.filter((cell) => kindOf(cell) === 'number').length >= some.length * 0.8;
  });
  return {
    width,
    always: columns.map((_, c) => share(c) >= 0.9),
    usually,
    usualWidth: usually.filter(Boolean).length,
    isAllFigures: usually.every((is, c) => c === 0 || !is || numeric[c] === true),
    longest: counted.reduce((length, row) => Math.max(length, lengthOf(row[0])), 0),
    headings,
    fullHeadings: headings.filter((row) => row.filter((text) => text !== '').length >= 2),
  };
};

/** Rows that may be totals or notes say nothing of what is usual: in a short table they would be a third of it. */
const mayBeRestRow = (row: Row): boolean => {
  const first = row.find(isFilled);
  return typeof first === 'string' && mayBeRest(first);
};

const lengthOf = (cell: Cell | undefined): number => (cell === undefined ? 0 : textOf(cell).length);
