/** Tables as text files: the plain way and the way a Turkish Excel writes them. */
import { isoOf } from '../../shared/dates.ts';
import type { CellValue, ColumnKind, Table } from './table.ts';

/** How a text file is written. */
export interface Manner {
  readonly delimiter: ',' | ';';
  readonly byteOrderMark: boolean;
  /** Day.month.year and a decimal comma instead of YYYY-MM-DD and a point. */
  readonly turkish: boolean;
}

const newline = '\r\n';

const dayText = (day: number, { turkish }: Manner): string => {
  const iso = isoOf(day);
  return turkish ? `${iso.slice(8)}.${iso.slice(5, 7)}.${iso.slice(0, 4)}` : iso;
};

const plain = (value: CellValue, kind: ColumnKind, manner: Manner): string => {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'object') return dayText(value.day, manner);
  if (kind === 'day') return dayText(value, manner);
  return manner.turkish ? String(value).replace('.', ',') : String(value);
};

const quoted = (text: string, delimiter: string): string =>
  text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A table as text, UTF-8 when written as such. */
export const textOf = (table: Table, manner: Manner): string => {
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => quoted(cell, manner.delimiter)).join(manner.delimiter);
  const lines = [
    line(table.columns.map(({ heading }) => heading)),
    ...table.rows.map((row) =>
      line(row.map((value, i) => plain(value, table.columns[i]?.kind ?? 'text', manner))),
    ),
  ];
  return `${manner.byteOrderMark ? '\uFEFF' : ''}${lines.join(newline)}${newline}`;
};
