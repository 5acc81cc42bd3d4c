/** Finds the tables of a sheet or a text file. */
import type { Cell } from '../read/cells.ts';
import type { Table } from '../read/table.ts';
import type { FoundTable, GivenLines } from './found.ts';
import { findHeader, headerAt } from './header-row.ts';

const isEmptyRow = (row: readonly Cell[]): boolean =>
  row.every((cell) => typeof cell === 'string' && cell.trim() === '');

/** Whether a sheet has nothing in it. */
export const isEmptySheet = (table: Table): boolean => table.head.every(isEmptyRow);

/** The tables of a sheet; what the user says of its lines goes before what is found. */
export const findTables = (table: Table, given: GivenLines = {}): readonly FoundTable[] => {
  const layout = given.headerRow === undefined ? findHeader(table.head) : headerAt(table.head, given.headerRow);
  const body = table.head.slice(layout?.headerRow ?? 0).filter((row) => !isEmptyRow(row));
  const isWhole = table.rows !== null && table.rows <= table.head.length;
  const rows = isWhole ? body.length : table.rows === null ? null : table.rows - (layout?.headerRow ?? 0);
  return [{ table, layout, body, rows, lines: [] }];
};
