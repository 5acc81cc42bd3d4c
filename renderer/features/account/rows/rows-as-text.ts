/** Rows as a spreadsheet takes them from the clipboard: a line each, cells between tabs. Pure. */
import type { RowCell, RowColumn } from '../../../../shared/model/rows-behind.ts';

/** A text that a spreadsheet would take for a formula stays a text. */
const harmless = (text: string): string => (/^[=+@]|^-(?![\d.,]+$)/.test(text) ? `'${text}` : text);

/** Lines and tabs inside a cell would make others of it. */
const oneCell = (text: string): string =>
  harmless(text.replaceAll(/[\t\r\n]+/g, ' ').replaceAll(/[\u2066-\u2069]/g, ''));

/** The headings and the rows below them. */
export const rowsAsText = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [headings, ...rows].map((cells) => cells.map(oneCell).join('\t')).join('\n');

/** A cell without grouping or signs of money: a spreadsheet reads the number. Dates stay as every spreadsheet knows them. */
export const plainCell = (cell: RowCell, { kind }: Pick<RowColumn, 'kind'>, locale: string): string => {
  if (cell === null || kind === 'date' || typeof cell === 'string') return cell === null ? '' : String(cell);
  const number = kind === 'money' ? cell / 100 : cell;
  return new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 10 }).format(number);
};
