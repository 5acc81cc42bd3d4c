/** The lines that part a sheet: above the headings, below them, below the table. Pure. */
import type { PreviewLine, RecognisedTable } from '../../../shared/import/index.ts';

/** Where the lines lie: each under the row of the file that it is named by, counting from 1; 0 = above the first row. */
export interface TableLines {
  /** Under the last row above the headings. */
  readonly above: number;
  /** Under the last row of the headings; equal to `above` where there are none. */
  readonly header: number;
  /** Under the last row of the table; null = as far as it goes. */
  readonly last: number | null;
}

/** One of the lines. */
export type LineName = keyof TableLines;

/** Headings fill three rows at most. */
const mostHeaderRows = 3;

/** The lines as recognised; a sheet without a table is taken to begin with its headings. */
export const linesOf = ({ headerRow, headerRows, lastRow }: RecognisedTable): TableLines =>
  headerRow === null
    ? { above: 0, header: 1, last: null }
    : { above: Math.max(0, headerRow - headerRows), header: headerRow, last: lastRow };

/** How many rows the headings fill. */
export const headerRowsOf = ({ above, header }: TableLines): number => header - above;

/** What a row is taken for. */
export const roleAt = (row: number, { above, header, last }: TableLines): PreviewLine['role'] => {
  if (row <= above) return 'above';
  if (row <= header) return 'header';
  return last === null || row <= last ? 'body' : 'rest';
};

const fits = (rows: number): boolean => rows > 0 && rows <= mostHeaderRows;

const belowHeader = (lines: TableLines): TableLines =>
  lines.last !== null && lines.last <= lines.header ? { ...lines, last: null } : lines;

const withAbove = (lines: TableLines, row: number): TableLines => {
  const rows = headerRowsOf(lines);
  const header = rows > 0 && fits(lines.header - row) ? lines.header : row + rows;
  return belowHeader({ ...lines, above: row, header });
};

const withHeader = (lines: TableLines, row: number): TableLines => {
  const rows = Math.max(1, headerRowsOf(lines));
  const above = fits(row - lines.above) ? lines.above : Math.max(0, row - rows);
  return belowHeader({ ...lines, above, header: row });
};

/** The lines after one of them was moved under another row; the others give way. Null: there is no last line. */
export const withLine = (lines: TableLines, name: LineName, row: number | null): TableLines => {
  if (row === null) return name === 'last' ? { ...lines, last: null } : lines;
  switch (name) {
    case 'above':
      return withAbove(lines, row);
    case 'header':
      return withHeader(lines, row);
    case 'last':
      return { ...lines, last: Math.max(row, lines.header + 1) };
  }
};

/** The row that a typed number means for a line; null where a blank field leaves its end to be found; undefined for no move. */
export const rowTyped = (lines: TableLines, name: LineName, text: string): number | null | undefined => {
  const row = text.trim() === '' ? null : Number(text);
  if (row === lines[name] || (row === null && name !== 'last')) return undefined;
  return row === null || (Number.isInteger(row) && row >= 0) ? row : undefined;
};

/** The lines with headings in the first row of the table, or without any: then the row is the table's own. */
export const withHeadings = (lines: TableLines, headings: boolean): TableLines =>
  belowHeader({ ...lines, header: lines.above + (headings ? Math.max(1, headerRowsOf(lines)) : 0) });

/** Every row that a line can lie under: above the first shown, and under each. */
export const placesFor = (shown: readonly PreviewLine[]): readonly number[] =>
  shown.length === 0 ? [] : [(shown[0]?.row ?? 1) - 1, ...shown.map(({ row }) => row)];

/** How many of the shown rows lie above a line. */
export const shownAbove = (shown: readonly PreviewLine[], row: number | null): number =>
  row === null ? shown.length : shown.filter((line) => line.row <= row).length;

/** The lines as the engine is told them. */
export const linesSaid = (lines: TableLines) => ({
  headerRow: lines.header,
  headerRows: headerRowsOf(lines),
  ...(lines.last !== null && { lastRow: lines.last }),
});

/** Whether the sheet is more than headings in its first row and rows below: then the user should see the lines. */
export const isUnusual = (table: RecognisedTable): boolean =>
  table.headerRow !== 1 || table.headerRows !== 1 || table.lines.some(({ role }) => role === 'rest');
