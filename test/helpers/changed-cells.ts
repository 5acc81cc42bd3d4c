/** Cells of a saved workbook, changed as somebody would at the keyboard. */
import { escaped } from '../../electron/engine/workbook/cells.ts';
import { utils, type WorkBook } from 'xlsx';
import { sheetsOf } from './exported.ts';
import type { BookChange } from './recalculated.ts';

/** Sheet, counted from 1, and address → what is typed there. */
export type Typed = Readonly<Record<`${number}!${string}`, number | string>>;

const cellXml = (address: string, value: number | string): string =>
  typeof value === 'number'
    ? `<c r="${address}"><v>${value}</v></c>`
    : `<c r="${address}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;

const columnOf = (cell: string): number => utils.decode_cell(/r="([A-Z]+\d+)"/.exec(cell)?.[1] ?? '').c;

const withCell = (xml: string, address: string, value: number | string): string => {
  const { r } = utils.decode_cell(address);
  const row = new RegExp(`<row r="${r + 1}">(.*?)</row>`, 's');
  const cells = [...(row.exec(xml)?.[1] ?? '').matchAll(/<c .*?<\/c>/gs)].map(([cell]) => cell);
  const others = cells.filter((cell) => !cell.startsWith(`<c r="${address}"`));
  const all = [...others, cellXml(address, value)].toSorted((a, b) => columnOf(a) - columnOf(b));
  return xml.replace(row, () => `<row r="${r + 1}">${all.join('')}</row>`);
};

/** Types into cells. */
export const typing =
  (typed: Typed): BookChange =>
  (parts) => {
    const changed = new Map(parts);
    for (const [place, value] of Object.entries(typed)) {
      const [sheet, address = ''] = place.split('!');
      const path = `xl/worksheets/sheet${sheet}.xml`;
      changed.set(path, withCell(changed.get(path) ?? '', address, value));
    }
    return changed;
  };

/** Where the row of a sheet stands whose first cells are these; of several the one so many further down. */
export const rowWith = (book: WorkBook, { sheet, cells, skip = 0 }: RowSought): number => {
  const rows = utils.sheet_to_json<unknown[]>(sheetsOf(book)[sheet - 1] ?? {}, { header: 1, blankrows: true });
  const found = rows.flatMap((row, i) => (cells.every((cell, at) => row[at] === cell) ? [i + 1] : []));
  const row = found[skip];
  if (row === undefined) throw new RangeError(`no row ${cells.join(', ')} in sheet ${sheet}`);
  return row;
};

/** A row by its first cells. */
export interface RowSought {
  readonly sheet: number;
  readonly cells: readonly unknown[];
  readonly skip?: number;
}
