/** Tables as one Excel workbook: real dates, wide enough columns, the heading row held in place. */
import * as XLSX from 'xlsx';
import type { CellValue, ColumnKind, Table } from './table.ts';

/** Excel counts days from the last day of 1899. */
const excelEpochOffsetDays = 25_569;
const minutesOfDay = 1440;

const formats: Readonly<Record<ColumnKind, string>> = {
  text: '@',
  number: '0',
  decimal: '#,##0.00',
  fraction: '0%',
  day: 'yyyy-mm-dd',
  moment: 'yyyy-mm-dd hh:mm',
};

const cellOf = (value: CellValue, kind: ColumnKind): XLSX.CellObject | null => {
  if (value === null) return null;
  if (typeof value === 'string') return { t: 's', v: value };
  if (typeof value === 'object')
    return { t: 'n', v: value.day + excelEpochOffsetDays + value.minute / minutesOfDay, z: formats.moment };
  return { t: 'n', v: kind === 'day' ? value + excelEpochOffsetDays : value, z: formats[kind] };
};

const widthOf = (table: Table, column: number): number => {
  const kind = table.columns[column]?.kind;
  if (kind === 'day') return 12;
  if (kind === 'moment') return 17;
  const lengths = table.rows.slice(0, 200).map((row) => String(row[column] ?? '').length);
  return Math.min(60, Math.max(table.columns[column]?.heading.length ?? 0, ...lengths) + 2);
};

const sheetOf = (table: Table): XLSX.WorkSheet => {
  const headings = table.columns.map(({ heading }): XLSX.CellObject => ({ t: 's', v: heading }));
  const body = table.rows.map((row) => row.map((value, i) => cellOf(value, table.columns[i]?.kind ?? 'text')));
  const sheet = XLSX.utils.aoa_to_sheet([headings, ...body]);
  sheet['!cols'] = table.columns.map((_, column) => ({ wch: widthOf(table, column) }));
  sheet['!autofilter'] = { ref: sheet['!ref'] ?? 'A1' };
  return sheet;
};

/** The writer has no setting for a held heading row or a single sheet's direction: its XML gets both. */
const viewOf = (fromRight: boolean): string =>
  `<sheetView workbookViewId="0"${fromRight ? ' rightToLeft="1"' : ''}>` +
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>';

/** Fixed, so that the same bytes come out on every run; the zip itself carries no dates. */
const createdAt = new Date(Date.UTC(2026, 9, 31));

const finish = (file: Buffer, tables: readonly Table[]): Buffer => {
  const zip = XLSX.CFB.read(file, { type: 'buffer' });
  for (const [index, entry] of zip.FileIndex.entries()) {
    const sheet = /worksheets\/sheet(\d+)\.xml$/.exec(zip.FullPaths[index] ?? '');
    const table = sheet && tables[Number(sheet[1]) - 1];
    if (!table) continue;
    const xml = Buffer.from(entry.content as Uint8Array).toString('utf8');
    const held = xml.replace(/<sheetView [^>]*\/>/, viewOf(table.fromRight));
    entry.content = Buffer.from(held, 'utf8');
    entry.size = entry.content.length;
  }
  return XLSX.CFB.write(zip, { type: 'buffer', fileType: 'zip', compression: true }) as Buffer;
};

/** The bytes of a workbook with one sheet per table; the same tables give the same bytes. */
export const workbookOf = (tables: readonly Table[]): Buffer => {
  const book = XLSX.utils.book_new();
  for (const table of tables) XLSX.utils.book_append_sheet(book, sheetOf(table), table.name);
  book.Props = { Title: 'Nabız sample client', CreatedDate: createdAt };
  return finish(XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: false }) as Buffer, tables);
};
