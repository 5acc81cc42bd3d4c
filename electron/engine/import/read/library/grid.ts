/** A sheet as the library reads it, as rows of cells. */
import type { CellObject } from 'xlsx';
import type { Cell } from '../cells.ts';
import { cellOfSerial } from '../serial-dates.ts';
import { isDateFormat } from '../xlsx/date-formats.ts';
import { mostColumns, mostRows } from '../xlsx/references.ts';

const isDate = (cell: CellObject): boolean => typeof cell.z === 'string' && isDateFormat(cell.z);

/** What a cell means: formulas give their result, errors are blank, dates are told by their format. */
const cellOf = (cell: CellObject | undefined, date1904: boolean): Cell => {
  if (cell === undefined || cell.v === undefined || cell.v === null) return '';
  switch (cell.t) {
    case 'n':
      // The library makes no number of times that are written out.
      if (Number.isNaN(cell.v)) return '';
      return isDate(cell) ? cellOfSerial(cell.v as number, date1904) : (cell.v as number);
    case 'b':
      return cell.v as boolean;
    case 's':
      return cell.v as string;
    default:
      return '';
  }
};

/** Rows of a sheet; what is not there is left out. */
export type Rows = readonly (readonly (CellObject | undefined)[] | undefined)[];

const trimmed = (cell: Cell): Cell => (typeof cell === 'string' ? cell.trim() : cell);

/** Even what is not there is visited in a list with a far end, so the list is cut. */
const upTo = <T>(most: number, list: readonly T[]): readonly T[] =>
  list.length > most ? list.slice(0, most) : list;

/** The rows of a sheet from row 1. Only rows and cells that are there are visited, not the size that the sheet claims. */
export const gridOf = (rows: Rows, date1904: boolean): readonly (readonly Cell[])[] => {
  const grid: Cell[][] = [];
  upTo(mostRows, rows).forEach((row, i) => {
    if (row === undefined) return;
    const cells: Cell[] = [];
    upTo(mostColumns, row).forEach((cell, c) => {
      const value = trimmed(cellOf(cell, date1904));
      if (value === '') return;
      while (cells.length < c) cells.push('');
      cells[c] = value;
    });
    if (cells.length === 0) return;
    while (grid.length < i) grid.push([]);
    grid[i] = cells;
  });
  return grid;
};
