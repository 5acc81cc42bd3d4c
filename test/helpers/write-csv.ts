/** Writing delimited text in any dialect, and reading the plain one that `nabiz table` prints. */

/** How a table is written. */
export interface WrittenDialect {
  readonly delimiter?: string;
  readonly quote?: '"' | "'";
  /** How a quote inside a quoted cell is written. */
  readonly escape?: 'doubled' | 'backslash';
  /** Which cells are quoted: those that must be, or all. */
  readonly quoted?: 'needed' | 'all';
  readonly lineEnd?: string;
  /** Whether the last row has a line end, too. */
  readonly ends?: boolean;
}

const writtenCell = (cell: string, dialect: Required<WrittenDialect>): string => {
  const { delimiter, quote, escape, quoted } = dialect;
  // A part of a long delimiter would make one with the delimiter behind the cell.
  const isPlain =
    quoted === 'needed' &&
    ![...delimiter].some((sign) => cell.includes(sign)) &&
    !/["'\r\n]/.test(cell) &&
    !(escape === 'backslash' && cell.includes('\\')) &&
    cell.trim() === cell;
  if (isPlain) return cell;
  const inner =
    escape === 'doubled'
      ? cell.replaceAll(quote, quote + quote)
      : cell.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`);
  return quote + inner + quote;
};

/** A table as delimited text: comma, double quotes where needed, doubled, LF, unless said otherwise. */
export const writeCsv = (table: readonly (readonly string[])[], dialect: WrittenDialect = {}): string => {
  const full: Required<WrittenDialect> = {
    delimiter: ',',
    quote: '"',
    escape: 'doubled',
    quoted: 'needed',
    lineEnd: '\n',
    ends: true,
    ...dialect,
  };
  const rows = table.map((row) => row.map((cell) => writtenCell(cell, full)).join(full.delimiter));
  return rows.join(full.lineEnd) + (full.ends ? full.lineEnd : '');
};

/** The cells of RFC 4180 text whose rows end with CR LF. Fails on anything else. */
export const readPlainCsv = (text: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y;
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (!match) throw new Error(`not RFC 4180: ${text}`);
    const [, written = '', end] = match;
    row.push(written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
};
