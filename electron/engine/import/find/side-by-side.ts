/** Tables next to each other, blank columns between them. */
import { foldHeading } from '../../../../shared/fold.ts';
import { textOf } from '../read/cells.ts';
import { headerRowsIn } from './header-row.ts';
import { filledIn, isFilled, type Row } from './kind.ts';

/** Columns from `left` up to but without `right`, counting from 0. */
export interface Columns {
  readonly left: number;
  readonly right: number;
}

/** More columns than this are a wide table, whatever gaps it has. */
const mostColumns = 200;

/** Runs of columns that hold something, in the order of the sheet. */
const groupsOf = (rows: readonly Row[]): readonly Columns[] => {
  const filled: boolean[] = [];
  for (const row of rows) for (let c = 0; c < row.length; c++) if (isFilled(row[c])) filled[c] = true;
  const groups: Columns[] = [];
  for (let left = 0; left < filled.length; left++) {
    if (filled[left] !== true) continue;
    let right = left + 1;
    while (filled[right] === true) right++;
    groups.push({ left, right });
    left = right;
  }
  return groups;
};

/** Rows cut to some columns. */
export const cutTo = (rows: readonly Row[], { left, right }: Columns): readonly Row[] =>
  rows.map((row) => row.slice(left, right));

interface Group {
  readonly columns: Columns;
  readonly top: number;
  readonly bottom: number;
  readonly headings: readonly string[];
}

/** A group of columns with headings of its own; null where it has none. */
const groupOf = (rows: readonly Row[], columns: Columns): Group | null => {
  const own = cutTo(rows, columns);
  const from = own.findIndex((row) => filledIn(row) > 0);
  let to = from;
  while (to < own.length && filledIn(own[to] as Row) > 0) to++;
  const header = headerRowsIn(own, { from, to: own.length });
  if (header === null || !header.isSure || columns.right - columns.left < 2) return null;
  const bottom = own.findLastIndex((row) => filledIn(row) > 0);
  const headings = (own[header.last] as Row).filter(isFilled).map((cell) => foldHeading(textOf(cell)));
  return { columns, top: header.last, bottom, headings };
};

/** Groups that begin or name their columns as one table would not. */
const areApart = (one: Group, other: Group): boolean =>
  one.top !== other.top ||
  one.headings.some((heading) => other.headings.includes(heading)) ||
  (one.bottom !== other.bottom && Math.abs(one.bottom - other.bottom) > 1);

/** The columns of each table of a sheet; all of them as one where its tables are not side by side. */
export const tablesSideBySide = (rows: readonly Row[]): readonly Columns[] => {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const whole = [{ left: 0, right: width }];
  const found = groupsOf(rows);
  if (found.length < 2 || width > mostColumns) return whole;
  const groups = found.map((columns) => groupOf(rows, columns));
  if (groups.some((group) => group === null)) return whole;
  const named = groups.filter((group) => group !== null);
  const isSplit = named.every((group, i) => i === 0 || areApart(named[i - 1] as Group, group));
  return isSplit ? named.map((group) => group.columns) : whole;
};
