/** Cells of a sheet as XML: a text is a text cell, so that it is never a formula; a formula is only what was made as one. */
import { type NumberKind, styles, type StyleName } from './styles.ts';

/** Excel's own limit. */
const longestCell = 32_767;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const controls = /[[\p{Cc}\ufffe\uffff]--[\t\n\r]]/gv;

/** Text as XML takes it: it knows no control characters, and half a surrogate pair makes the file unreadable. */
export const escaped = (text: string): string =>
  text
    .slice(0, longestCell)
    .toWellFormed()
    .replace(controls, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
    .replaceAll('\r', '&#13;');

/** The letters of a column, counted from 0: 0 is A, 27 is AB. */
export const columnName = (at: number): string =>
  at < 26
    ? String.fromCharCode(65 + at)
    : columnName(Math.floor(at / 26) - 1) + String.fromCharCode(65 + (at % 26));

/** What stands in a cell; null and nothing are blank. */
export type PlainValue = string | number | null;

/** A cell that looks otherwise than its column. */
export interface StyledCell {
  readonly value: PlainValue;
  readonly style: StyleName;
}

/** A cell that is computed: its formula without `=`, and what it comes to, for readers that do not compute. */
export interface FormulaCell {
  readonly formula: string;
  readonly value: PlainValue;
  readonly style?: StyleName;
}

/** A cell. */
export type CellValue = PlainValue | StyledCell | FormulaCell;

/** Which style texts and numbers have where the cell says none. */
interface CellStyles {
  readonly text: number;
  readonly number: number;
}

const textCell = (place: string, text: string, style: number): string =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

const plainCell = (value: PlainValue, place: string, { text, number }: CellStyles): string => {
  if (typeof value === 'number')
    return Number.isFinite(value) ? `<c r="${place}" s="${number}"><v>${value}</v></c>` : '';
  return value === null || value === '' ? '' : textCell(place, value, text);
};

const formulaCell = ({ formula, value }: FormulaCell, place: string, style: number): string =>
  typeof value === 'number'
    ? `<c r="${place}" s="${style}"><f>${escaped(formula)}</f><v>${value}</v></c>`
    : `<c r="${place}" s="${style}" t="str"><f>${escaped(formula)}</f><v>${escaped(value ?? '')}</v></c>`;

const cellXml = (cell: CellValue, place: string, usual: CellStyles): string => {
  if (cell === null || typeof cell !== 'object') return plainCell(cell, place, usual);
  const style = cell.style === undefined ? usual.number : styles[cell.style];
  if ('formula' in cell) return formulaCell(cell, place, style);
  return plainCell(cell.value, place, { text: style, number: style });
};

/** How the numbers of each column are written; left out or undefined = a column of texts. */
export type ColumnKinds = readonly (NumberKind | undefined)[];

/** One row; `row` counts from 1. Blank cells are left out. */
export const rowXml = (cells: readonly CellValue[], row: number, numbers: ColumnKinds = []): string => {
  const text = row === 1 ? styles.heading : styles.text;
  const inner = cells.map((cell, at) =>
    cellXml(cell, `${columnName(at)}${row}`, { text, number: styles[numbers[at] ?? 'plain'] }),
  );
  return `<row r="${row}">${inner.join('')}</row>`;
};
