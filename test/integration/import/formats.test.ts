import { describe, expect, it } from 'vitest';
import { CFB, write, type WorkSheet } from 'xlsx';
import { emptyWorkspace, importTexts, linesOf, onlyTable, rowsOf } from '../../helpers/import.ts';
import { bookOf, turkishBook, workbook } from '../../helpers/workbook.ts';

describe('workbooks', () => {
  it.each(['xlsx', 'xlsm', 'xlsb', 'biff8', 'ods'] as const)(
    'of the kind %s give every sheet that is a dataset',
    async (bookType) => {
      const workspace = emptyWorkspace();
      const ending = bookType === 'biff8' ? 'xls' : bookType;
      const result = await importTexts(workspace, { [`defter.${ending}`]: workbook(turkishBook, bookType) });
      expect(
        result.files[0]?.tables.map((table) => [table.sheet, table.dataset, table.headerRow, table.imported]),
      ).toEqual([
        ['Müşteriler', 'accounts', 1, 1],
        ['Faturalar', 'invoices', 3, 2],
      ]);
      expect(
        rowsOf(
          workspace,
          'SELECT key, due_on, paid_on, amount_minor, source_row FROM invoices ORDER BY source_row',
        ),
      ).toEqual([
        { key: '0042', due_on: 20_453, paid_on: null, amount_minor: 123_456, source_row: 4 },
        { key: 'F2', due_on: 20_453, paid_on: 20_458, amount_minor: 123_456, source_row: 5 },
      ]);
      expect(rowsOf(workspace, 'SELECT name, declared, seats FROM accounts ORDER BY declared DESC')).toEqual([
        { name: 'Çınar', declared: 1, seats: 15 },
        { name: 'אלון', declared: 0, seats: null },
      ]);
    },
  );

  it('are read by what they are and not by what they are called', async () => {
    const workspace = emptyWorkspace();
    const result = await importTexts(workspace, {
      'accounts.csv': workbook(
        {
          Accounts: [
            ['key', 'name'],
            ['A1', 'Anadolu'],
          ],
        },
        'xlsx',
      ),
      'people.xlsx': linesOf('key,account,name', 'P1,A1,Someone'),
    });
    expect(result.files.map(({ tables }) => tables[0]?.imported)).toEqual([1, 1]);
  });

  it('count their days from 1904 where they say so', async () => {
    const book = bookOf(
      {
        Tickets: [
          ['Ticket ID', 'Account', 'Opened at'],
          ['T1', 'A1', 44_560.5],
        ],
      },
      (sheet) => {
        sheet['C2'] = { t: 'n', v: 44_560.5, z: 'yyyy-mm-dd hh:mm' };
      },
    );
    book.Workbook = { WBProps: { date1904: true } };
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'tickets.xlsx': bytes });
    expect(rowsOf(workspace, 'SELECT opened_on, opened_minute FROM tickets')).toEqual([
      { opened_on: 20_453, opened_minute: 720 },
    ]);
  });

  it('take the results of formulas and leave errors blank', async () => {
    const change = (sheet: WorkSheet): void => {
      sheet['C2'] = { t: 'n', v: 12, f: '6*2' };
      sheet['D2'] = { t: 'e', v: 0x07 };
    };
    const workspace = emptyWorkspace();
    await importTexts(workspace, {
      'accounts.xlsx': workbook(
        {
          Accounts: [
            ['key', 'name', 'seats', 'mrr'],
            ['A1', 'Anadolu', 0, 0],
          ],
        },
        'xlsx',
        change,
      ),
    });
    expect(rowsOf(workspace, 'SELECT seats, mrr_minor FROM accounts')).toEqual([
      { seats: 12, mrr_minor: null },
    ]);
  });

  it('may claim to be enormous', async () => {
    const zip = CFB.read(
      workbook(
        {
          Accounts: [
            ['key', 'name'],
            ['A1', 'Anadolu'],
          ],
        },
        'xlsx',
      ),
      { type: 'array' },
    );
    const sheet = CFB.find(zip, '/xl/worksheets/sheet1.xml');
    const xml = Buffer.from(sheet?.content as Uint8Array).toString();
    expect(xml).toContain('ref="A1:B2"');
    if (sheet) sheet.content = Buffer.from(xml.replace('ref="A1:B2"', 'ref="A1:XFD1048576"'));
    const bytes = CFB.write(zip, { type: 'buffer', fileType: 'zip' }) as Uint8Array;
    const table = onlyTable(await importTexts(emptyWorkspace(), { 'accounts.xlsx': bytes }));
    expect(table.rows).toBe(1);
  });

  it('can be asked for one sheet only', async () => {
    const result = await importTexts(
      emptyWorkspace(),
      { 'defter.xlsx': workbook(turkishBook, 'xlsx') },
      { sheet: 'Müşteriler' },
    );
    expect(result.files[0]?.tables.map(({ sheet }) => sheet)).toEqual(['Müşteriler']);
  });

  it('say which sheets there are when another one is asked for', async () => {
    const result = await importTexts(
      emptyWorkspace(),
      { 'defter.xlsx': workbook(turkishBook, 'xlsx') },
      { sheet: 'Sheet9' },
    );
    expect(result.files[0]?.error?.code).toBe('usage');
    expect(result.files[0]?.error?.message).toContain('Faturalar, Notlar, Müşteriler');
  });

  it('are imported though one of their sheets merely resembles a dataset', async () => {
    const summary = [
      ['Müşteri', 'Tutar', 'Not'],
      ['Çınar', 2469.12, 'iki fatura'],
    ];
    const result = await importTexts(emptyWorkspace(), {
      'defter.xlsx': workbook({ ...turkishBook, Özet: summary }, 'xlsx'),
    });
    expect(result.files[0]?.tables.map(({ sheet }) => sheet)).toEqual(['Müşteriler', 'Faturalar']);
  });
});

describe('hidden sheets', () => {
  const accounts = (...names: readonly string[]) => [
    ['Müşteri Kodu', 'Müşteri'],
    ...names.map((name, i) => [`M${i}`, name]),
  ];
  const hiding = (names: readonly string[]): Uint8Array => {
    const book = bookOf({ Müşteriler: accounts('Çınar'), eski: accounts('Eski', 'Kapandı') });
    book.Workbook = { Sheets: book.SheetNames.map((name) => ({ name, Hidden: names.includes(name) ? 1 : 0 })) };
    return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  };
  const sheetsOf = async (names: readonly string[], wishes = {}) => {
    const { files } = await importTexts(emptyWorkspace(), { 'defter.xlsx': hiding(names) }, wishes);
    return { sheets: files[0]?.tables.map(({ sheet }) => sheet), hidden: files[0]?.hidden };
  };

  it('are left out beside others, and said', async () => {
    expect(await sheetsOf(['eski'])).toEqual({ sheets: ['Müşteriler'], hidden: ['eski'] });
  });

  it('are imported when they are asked for, and where no other has a table', async () => {
    expect(await sheetsOf(['eski'], { sheet: 'eski' })).toEqual({ sheets: ['eski'], hidden: undefined });
    expect(await sheetsOf(['eski', 'Müşteriler'])).toEqual({
      sheets: ['Müşteriler', 'eski'],
      hidden: undefined,
    });
  });
});

describe('pages that programs save as workbooks', () => {
  const lines = ['1.000,50', '1.100', '99,90'].map(
    (amount, i) =>
      `<tr><td>Şişli Işık ${i}</td><td>000${i}</td><td>1${i}.05.2025</td><td>${amount}&nbsp;TL</td></tr>`,
  );
  const heads = '<tr><th>Müşteri</th><th>Fatura No</th><th>Vade</th><th>Tutar</th></tr>';
  const page = `<html><body><table>${heads}${lines.join('')}</table></body></html>`;
  const turkish: Readonly<Record<string, number>> = { ş: 0xfe, Ş: 0xde, ı: 0xfd, ğ: 0xf0, ü: 0xfc };
  const windows1254 = (text: string): Uint8Array =>
    Uint8Array.from(text, (sign) => turkish[sign] ?? sign.charCodeAt(0));

  it.each([
    ['UTF-8', new TextEncoder().encode(page)],
    ['windows-1254', windows1254(page)],
    ['UTF-16', Buffer.from(`\ufeff${page}`, 'utf16le')],
    ['a part of a page', new TextEncoder().encode(`<meta charset="utf-8"><style>td {}</style>${page}`)],
  ])('are read as their cells are written: %s', async (_, bytes) => {
    const workspace = emptyWorkspace();
    expect(onlyTable(await importTexts(workspace, { 'faturalar.xls': bytes }))).toMatchObject({ imported: 3 });
    expect(
      rowsOf(
        workspace,
        'SELECT accounts.name, invoices.key, due_on, amount_minor FROM invoices JOIN accounts ON accounts.id = account_id ORDER BY 2',
      ),
    ).toEqual([
      { name: 'Şişli Işık 0', key: '0000', due_on: 20_218, amount_minor: 100_050 },
      { name: 'Şişli Işık 1', key: '0001', due_on: 20_219, amount_minor: 110_000 },
      { name: 'Şişli Işık 2', key: '0002', due_on: 20_220, amount_minor: 9_990 },
    ]);
  });
});
