/** A table as text and as HTML for the clipboard, the way spreadsheets read them. Pure. */
import type { Format } from '../../shared/format.ts';
import { harmless } from '../../shared/harmless.ts';
import type { SavedTable, TableCell, TableKind } from '../../shared/model/saved-table.ts';
import { withoutIsolates } from './isolated.ts';

/** A cell with a break or a quote in it stands in quotes. */
const quoted = (text: string): string => (/["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A number as the reader's spreadsheet reads it: with their decimal sign, nothing between thousands. */
const numberText = (value: number, decimalSign: string): string => String(value).replace('.', decimalSign);

const cellText = (cell: TableCell, decimalSign: string): string => {
  if (cell === null) return '';
  return typeof cell === 'number' ? numberText(cell, decimalSign) : quoted(harmless(withoutIsolates(cell)));
};

/** What the reader's language, and so their spreadsheet, writes before the decimals. */
export const decimalSignOf = ({ fixed }: Pick<Format, 'fixed'>): string =>
  fixed(0.5).includes(',') ? ',' : '.';

/** Lines of cells with tabs between them, the headings first. `decimalSign` is the reader's. */
export const tsvOf = ({ columns, rows }: SavedTable, decimalSign: string): string =>
  [columns.map(({ heading }) => heading), ...rows]
    .map((cells) => cells.map((cell) => cellText(cell, decimalSign)).join('\t'))
    .join('\r\n');

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** What Excel reads beside the text: how a cell is to be taken. */
const formats: Readonly<Record<TableKind, string>> = {
  text: '\\@',
  number: 'General',
  whole: '0',
  money: '\\#\\,\\#\\#0\\.00',
  share: '0%',
  date: 'yyyy\\-mm\\-dd',
};

const cellHtml = (cell: TableCell, kind: TableKind, decimalSign: string): string => {
  if (cell === null) return '<td></td>';
  const format = ` style='mso-number-format:"${formats[kind]}"'`;
  if (typeof cell === 'number') return `<td x:num="${cell}"${format}>${numberText(cell, decimalSign)}</td>`;
  // The format says that it is text; where nobody reads it, the text must do no harm by itself.
  return `<td${format}>${escaped(harmless(cell))}</td>`;
};

/** A table; `fromRight` where the reader's language runs that way. */
export const htmlOf = (
  { columns, rows }: SavedTable,
  { decimalSign, fromRight }: { readonly decimalSign: string; readonly fromRight: boolean },
): string => {
  const head = columns.map(({ heading }) => `<th>${escaped(harmless(heading))}</th>`).join('');
  const lines = rows.map((cells) => {
    const inner = cells.map((cell, at) => cellHtml(cell, columns[at]?.kind ?? 'text', decimalSign));
    return `<tr>${inner.join('')}</tr>`;
  });
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><meta charset="utf-8"><table${fromRight ? ' dir="rtl"' : ''}><tr>${head}</tr>${lines.join('')}</table></html>`;
};
