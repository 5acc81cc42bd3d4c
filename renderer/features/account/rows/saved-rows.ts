/** Rows behind a figure as they leave the program. Pure. */
import type { RowCell, RowColumn } from '../../../../shared/model/rows-behind.ts';
import type { TableCell, TableKind } from '../../../../shared/model/saved-table.ts';

/** What a column is outside: marks and words are texts there. */
export const savedKind = ({ kind }: Pick<RowColumn, 'kind'>): TableKind =>
  kind === 'number' || kind === 'money' || kind === 'date' ? kind : 'text';

/** A cell that a spreadsheet reads without the page's words: money in whole units, dates as every spreadsheet knows them. */
export const savedCell = (cell: RowCell, { kind }: Pick<RowColumn, 'kind'>): TableCell =>
  kind === 'money' && typeof cell === 'number' ? cell / 100 : cell;
