import { describe, expect, it } from 'vitest';
import { inspectFiles } from '../../../electron/engine/import/inspect-files.ts';
import { importFiles } from '../../../electron/engine/import/import-files.ts';
import {
  emptyWorkspace,
  filesIn,
  importDay,
  importTexts,
  linesOf,
  onlyTable,
  rowsOf,
} from '../../helpers/import.ts';
import { workbook } from '../../helpers/workbook.ts';

const invoices = [
  'Fatura listesi 2025',
  '',
  'Müşteri,Fatura No,Vade Tarihi,Tutar',
  'Çınar,F1,31.12.2025,100',
  'Müşteri,Fatura No,Vade Tarihi,Tutar',
  'Iğdır Su,F2,31.01.2026,200',
  'Toplam,,,300',
  '',
  'Kaynak: muhasebe',
];

const accountsOf = (workspace: Parameters<typeof rowsOf>[0]) =>
  rowsOf(workspace, 'SELECT name, key FROM accounts ORDER BY key').map(({ name, key }) => name ?? key);

describe('rows that are none of the table', () => {
  it('are counted, stored nowhere, and make no account', async () => {
    const workspace = emptyWorkspace();
    const table = onlyTable(await importTexts(workspace, { 'faturalar.csv': linesOf(...invoices) }));
    expect(table).toMatchObject({ headerRow: 3, rows: 2, imported: 2, rejected: 0, leftOut: 3 });
    expect(accountsOf(workspace)).toEqual(['Iğdır Su', 'Çınar']);
  });

  it('are told batch by batch in a text longer than its head', async () => {
    const rows = Array.from({ length: 12_000 }, (_, i) => [
      `A${i % 7},F${i},2026-01-15,${i}`,
      ...(i % 1_000 === 999 ? ['Account,Key,Due on,Amount'] : []),
    ]).flat();
    const lines = [
      'Account,Key,Due on,Amount',
      ...rows,
      'Grand Total,,,71994000',
      '',
      'Source: the finance system',
    ];
    const workspace = emptyWorkspace();
    const table = onlyTable(await importTexts(workspace, { 'invoices.csv': linesOf(...lines) }));
    expect(table).toMatchObject({ rows: 12_000, imported: 12_000, rejected: 0, leftOut: 14 });
    expect(accountsOf(workspace)).toHaveLength(7);
  });
});

describe('several tables on one sheet', () => {
  const book = workbook(
    {
      Sheet1: [
        ['Customers'],
        ['Account ID', 'Company', 'Seats'],
        ['A1', 'Acme', 5],
        ['A2', 'Birch', 6],
        [],
        ['Invoices'],
        ['Account ID', 'Invoice No', 'Due date', 'Amount'],
        ['A1', 'F1', '2026-01-31', 100],
        ['A2', 'F2', '2026-02-28', 200],
        ['Total', '', '', 300],
      ],
    },
    'xlsx',
  );

  it('are recognised each by itself, and what is sent back imports the same', async () => {
    const files = filesIn({ 'book.xlsx': book });
    const [seen] = await inspectFiles(files);
    expect(
      seen?.tables.map(({ sheet, dataset, headerRow, rows, lastRow }) => [
        sheet,
        dataset,
        headerRow,
        rows,
        lastRow,
      ]),
    ).toEqual([
      ['Sheet1', 'accounts', 2, 2, null],
      ['Sheet1 #2', 'invoices', 7, 2, 9],
    ]);
    const tables = (seen?.tables ?? []).flatMap(({ sheet, mapping }) => (mapping ? [{ sheet, mapping }] : []));
    const result = await importFiles(emptyWorkspace(), {
      files: files.map((file) => ({ ...file, tables })),
      asOf: importDay,
    });
    expect(result.files[0]?.tables.map(({ sheet, imported, leftOut }) => [sheet, imported, leftOut])).toEqual([
      ['Sheet1', 2, 0],
      ['Sheet1 #2', 2, 1],
    ]);
  });
});

describe('the lines that the user draws', () => {
  const files = () => filesIn({ 'faturalar.csv': linesOf(...invoices) });

  it('are shown as found', async () => {
    const [file] = await inspectFiles(files());
    const [table] = file?.tables ?? [];
    expect(table).toMatchObject({ headerRow: 3, headerRows: 1, lastRow: 6, rows: 2 });
    expect(table?.lines.map(({ row, role }) => `${row} ${role}`)).toEqual([
      '1 above',
      '2 above',
      '3 header',
      '4 body',
      '5 rest',
      '6 body',
      '7 rest',
      '8 rest',
      '9 rest',
    ]);
  });

  it('go before what is found', async () => {
    const as = { sheet: '', headerRow: 4, headerRows: 2, lastRow: 7 };
    const [table] = (await inspectFiles(files(), as))[0]?.tables ?? [];
    expect(table).toMatchObject({ headerRow: 4, headerRows: 2, lastRow: 7, rows: 2 });
    expect(table?.columns[0]?.heading).toBe('Müşteri Çınar');
    expect(table?.lines.filter(({ role }) => role === 'body').map(({ row }) => row)).toEqual([6, 7]);
  });

  it('go before what is found in a mapping, too', async () => {
    const fields = { account: 'Column 1', key: 'Column 2', dueOn: 'Column 3', amount: 'Column 4' };
    const mapping = { dataset: 'invoices' as const, headerRow: 3, headerRows: 0, lastRow: 4, fields };
    const result = await importFiles(emptyWorkspace(), {
      files: files().map((file) => ({ ...file, tables: [{ sheet: '', mapping }] })),
      asOf: importDay,
    });
    expect(result.files[0]?.tables[0]).toMatchObject({ headerRow: 3, rows: 1, imported: 1 });
  });
});
