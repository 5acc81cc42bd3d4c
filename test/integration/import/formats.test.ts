import { describe, expect, it } from 'vitest';
import { CFB, utils, write, type BookType, type WorkSheet } from 'xlsx';
import { inspectFiles } from '../../../electron/engine/import/inspect-files.ts';
import { tableAsCsv } from '../../../electron/engine/import/table-as-csv.ts';
import { countsOf, emptyWorkspace, filesIn, importTexts, linesOf, onlyTable, rowsOf } from '../../helpers/import.ts';

type Sheets = Readonly<Record<string, readonly (readonly unknown[])[]>>;

const bookOf = (sheets: Sheets, change: (sheet: WorkSheet) => void = () => undefined) => {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]), { UTC: true });
    change(sheet);
    utils.book_append_sheet(book, sheet, name);
  }
  return book;
};

const workbook = (sheets: Sheets, bookType: BookType, change?: (sheet: WorkSheet) => void): Uint8Array =>
  new Uint8Array(write(bookOf(sheets, change), { type: 'array', bookType, cellDates: false }) as ArrayBuffer);

const textOf = async (file: { path: string; name: string } | undefined, sheet: string): Promise<string> => {
  let text = '';
  for await (const line of tableAsCsv(file ?? { path: '', name: '' }, sheet)) text += line;
  return text;
};

const date = (iso: string): Date => new Date(`${iso}Z`);

const sheets: Sheets = {
  Faturalar: [
    ['2025 fatura listesi'],
    [],
    ['Müşteri', 'Fatura No', 'Vade Tarihi', 'Tutar', 'Ödeme Tarihi'],
    ['Çınar', '0042', date('2025-12-31T00:00'), 1234.56, ''],
    ['אלון', 'F2', '31.12.2025', '1.234,56 TL', date('2026-01-05T00:00')],
  ],
  Notlar: [['Bu dosya hakkında'], ['Muhasebe hazırladı']],
  Müşteriler: [
    ['Müşteri Adı', 'Sektör', 'Lisans Sayısı'],
    ['Çınar', 'Gıda', 15],
  ],
};

describe('workbooks', () => {
  it.each(['xlsx', 'xlsm', 'xlsb', 'biff8', 'ods'] as const)('of the kind %s give every sheet that is a dataset', async (bookType) => {
    const workspace = emptyWorkspace();
    const ending = bookType === 'biff8' ? 'xls' : bookType;
    const result = await importTexts(workspace, { [`defter.${ending}`]: workbook(sheets, bookType) });
    expect(result.files[0]?.tables.map((table) => [table.sheet, table.dataset, table.headerRow, table.imported])).toEqual([
      ['Müşteriler', 'accounts', 1, 1],
      ['Faturalar', 'invoices', 3, 2],
    ]);
    expect(rowsOf(workspace, 'SELECT key, due_on, paid_on, amount_minor, source_row FROM invoices ORDER BY source_row')).toEqual([
      { key: '0042', due_on: 20_453, paid_on: null, amount_minor: 123_456, source_row: 4 },
      { key: 'F2', due_on: 20_453, paid_on: 20_458, amount_minor: 123_456, source_row: 5 },
    ]);
    expect(rowsOf(workspace, 'SELECT name, declared, seats FROM accounts ORDER BY declared DESC')).toEqual([
      { name: 'Çınar', declared: 1, seats: 15 },
      { name: 'אלון', declared: 0, seats: null },
    ]);
  });

  it('are read by what they are and not by what they are called', async () => {
    const workspace = emptyWorkspace();
    const result = await importTexts(workspace, {
      'accounts.csv': workbook({ Accounts: [['key', 'name'], ['A1', 'Anadolu']] }, 'xlsx'),
      'people.xlsx': linesOf('key,account,name', 'P1,A1,Someone'),
    });
    expect(result.files.map(({ tables }) => tables[0]?.imported)).toEqual([1, 1]);
  });

  it('count their days from 1904 where they say so', async () => {
    const book = bookOf({ Tickets: [['Ticket ID', 'Account', 'Opened at'], ['T1', 'A1', 44_560.5]] }, (sheet) => {
      sheet['C2'] = { t: 'n', v: 44_560.5, z: 'yyyy-mm-dd hh:mm' };
    });
    book.Workbook = { WBProps: { date1904: true } };
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'tickets.xlsx': bytes });
    expect(rowsOf(workspace, 'SELECT opened_on, opened_minute FROM tickets')).toEqual([{ opened_on: 20_453, opened_minute: 720 }]);
  });

  it('take the results of formulas and leave errors blank', async () => {
    const change = (sheet: WorkSheet): void => {
      sheet['C2'] = { t: 'n', v: 12, f: '6*2' };
      sheet['D2'] = { t: 'e', v: 0x07 };
    };
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'accounts.xlsx': workbook({ Accounts: [['key', 'name', 'seats', 'mrr'], ['A1', 'Anadolu', 0, 0]] }, 'xlsx', change) });
    expect(rowsOf(workspace, 'SELECT seats, mrr_minor FROM accounts')).toEqual([{ seats: 12, mrr_minor: null }]);
  });

  it('may claim to be enormous', async () => {
    const zip = CFB.read(workbook({ Accounts: [['key', 'name'], ['A1', 'Anadolu']] }, 'xlsx'), { type: 'array' });
    const sheet = CFB.find(zip, '/xl/worksheets/sheet1.xml');
    const xml = Buffer.from(sheet?.content as Uint8Array).toString();
    expect(xml).toContain('ref="A1:B2"');
    if (sheet) sheet.content = Buffer.from(xml.replace('ref="A1:B2"', 'ref="A1:XFD1048576"'));
    const bytes = CFB.write(zip, { type: 'buffer', fileType: 'zip' }) as Uint8Array;
    const start = performance.now();
    const table = onlyTable(await importTexts(emptyWorkspace(), { 'accounts.xlsx': bytes }));
    expect(table.rows).toBe(1);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('can be asked for one sheet only', async () => {
    const result = await importTexts(emptyWorkspace(), { 'defter.xlsx': workbook(sheets, 'xlsx') }, { sheet: 'Müşteriler' });
    expect(result.files[0]?.tables.map(({ sheet }) => sheet)).toEqual(['Müşteriler']);
  });
});

describe('what was recognised', () => {
  it('is told per sheet, with samples and a preview', async () => {
    const [file] = await inspectFiles(filesIn({ 'defter.xlsx': workbook(sheets, 'xlsx') }));
    expect(file?.tables.map(({ sheet, dataset, headerRow, rows }) => [sheet, dataset, headerRow, rows])).toEqual([
      ['Faturalar', 'invoices', 3, 2],
      ['Notlar', null, 1, 1],
      ['Müşteriler', 'accounts', 1, 1],
    ]);
    expect(file?.tables[0]?.columns[2]).toEqual({ heading: 'Vade Tarihi', samples: ['2025-12-31', '31.12.2025'] });
    expect(file?.tables[0]?.preview[0]).toEqual(['Çınar', '0042', '2025-12-31', '1234.56']);
  });

  it('can be sent back as it is and imports the same', async () => {
    const files = filesIn({ 'defter.xlsx': workbook(sheets, 'xlsx') });
    const [seen] = await inspectFiles(files);
    const tables = (seen?.tables ?? []).flatMap(({ sheet, mapping }) => (mapping ? [{ sheet, mapping }] : []));
    const workspace = emptyWorkspace();
    const { importFiles } = await import('../../../electron/engine/import/import-files.ts');
    const result = await importFiles(workspace, { files: files.map((file) => ({ ...file, tables })), asOf: 20_000 });
    expect(result.files[0]?.tables.map(({ dataset, imported }) => [dataset, imported])).toEqual([
      ['accounts', 1],
      ['invoices', 2],
    ]);
  });

  it('follows the user who says what a sheet is', async () => {
    const files = filesIn({ 'x.csv': linesOf('account,date,metric,value', 'A1,2026-01-01,mood,4') });
    expect((await inspectFiles(files))[0]?.tables[0]?.dataset).toBe('measurements');
    expect((await inspectFiles(files, { dataset: 'judgements', sheet: '' }))[0]?.tables[0]).toMatchObject({ dataset: 'judgements', missingFields: [] });
  });
});

describe('a table as text', () => {
  it('is what was read, quoted where it must be', async () => {
    const [file] = filesIn({ 'defter.xlsx': workbook(sheets, 'xlsx') });
    const text = await textOf(file, 'Faturalar');
    expect(text).toBe(
      '2025 fatura listesi,,,,\r\nMüşteri,Fatura No,Vade Tarihi,Tutar,Ödeme Tarihi\r\nÇınar,0042,2025-12-31,1234.56,\r\nאלון,F2,31.12.2025,"1.234,56 TL",2026-01-05\r\n',
    );
  });

  it('names the sheets there are when one is not', async () => {
    const [file] = filesIn({ 'defter.xlsx': workbook(sheets, 'xlsx') });
    await expect(textOf(file, 'Sheet9')).rejects.toMatchObject({ code: 'usage' });
  });
});

describe('numbers and dates that fit two ways', () => {
  const text = linesOf('account,key,dueOn,amount', 'A1,I1,01/02/2026,"1.234"');

  it.each([
    [undefined, 20_485, 123],
    ['tr', 20_485, 123_400],
    ['en-US', 20_455, 123],
  ])('are read as the locale %s has them', async (locale, dueOn, amount) => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'invoices.csv': text }, { locale });
    expect(rowsOf(workspace, 'SELECT due_on, amount_minor FROM invoices')).toEqual([{ due_on: dueOn, amount_minor: amount }]);
  });

  it('are decided by the whole column, however far down the answer is', async () => {
    const workspace = emptyWorkspace();
    const rows = Array.from({ length: 6_000 }, (_, i) => `A1,I${i},01/02/2026,"1.234"`);
    const table = onlyTable(await importTexts(workspace, { 'invoices.csv': linesOf('account,key,dueOn,amount', ...rows, 'A1,last,03/25/2026,"5,5"') }));
    expect(countsOf(table)).toMatchObject({ imported: 6_001, rejected: 0 });
    expect(rowsOf(workspace, 'SELECT DISTINCT due_on, amount_minor FROM invoices ORDER BY 1')).toEqual([
      { due_on: 20_455, amount_minor: 123_400 },
      { due_on: 20_537, amount_minor: 550 },
    ]);
  });
});
