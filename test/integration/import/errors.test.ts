import { describe, expect, it } from 'vitest';
import { countsOf, emptyWorkspace, importTexts, linesOf, onlyTable, rowsOf } from '../../helpers/import.ts';
import { workbook } from '../../helpers/workbook.ts';

const good = linesOf('key,name', 'A1,Anadolu');

const sheet = (...rows: readonly (readonly unknown[])[]): Uint8Array => workbook({ Sheet: rows }, 'xlsx');

const png = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52,
]);
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n');
const whole = sheet(['key', 'name'], ['A1', 'Anadolu']);

const cases: readonly (readonly [string, string, string | Uint8Array, string])[] = [
  ['a picture called .xlsx', 'a.xlsx', png, 'file.notSpreadsheet'],
  ['a picture called .csv', 'a.csv', png, 'file.notSpreadsheet'],
  ['a PDF called .csv', 'a.csv', pdf, 'file.notSpreadsheet'],
  ['words called .xlsx', 'a.xlsx', 'not a sheet\nat all\n', 'file.notSpreadsheet'],
  ['an empty file', 'a.csv', '', 'file.empty'],
  ['a file of blank lines', 'a.csv', '\n\n ,\n', 'file.empty'],
  ['an empty workbook', 'a.xlsx', sheet(), 'file.empty'],
  ['only a header', 'usage.csv', 'account,date,person\n', 'file.onlyHeader'],
  ['only a header of few words', 'a.csv', 'Account ID,Company\n', 'file.onlyHeader'],
  ['only a header that says nothing', 'a.csv', 'a,b,c\n', 'file.onlyHeader'],
  ['only a header in a workbook', 'usage.xlsx', sheet(['account', 'date', 'person']), 'file.onlyHeader'],
  ['a workbook cut off in the middle', 'a.xlsx', whole.subarray(0, whole.length >> 1), 'file.damaged'],
  ['nothing about customers', 'a.csv', linesOf('product,price', 'chair,5'), 'file.noDataset'],
  [
    'a missing required column',
    'invoices.csv',
    linesOf('account,key,amount,paidOn', 'A1,I1,5,2026-01-01'),
    'file.requiredColumn',
  ],
  [
    'people by its columns, invoices by its name',
    'invoices.csv',
    linesOf('account,key,amount', 'A1,I1,5'),
    'file.requiredColumn',
  ],
  [
    'a customer list by its columns, invoices by its name',
    'faturalar.csv',
    linesOf('Müşteri No,Müşteri Adı,Fatura No,Tutar', 'M1,Çınar,F1,5'),
    'file.requiredColumn',
  ],
];

describe('files that cannot be imported', () => {
  it.each(cases)('%s', async (...[, name, content, code]) => {
    const workspace = emptyWorkspace();
    const result = await importTexts(workspace, { [name]: content });
    expect(result.files[0]?.error?.code).toBe(code);
    expect(result.files[0]?.error?.message).toContain(name);
    expect(result.import).toBeNull();
    for (const table of ['accounts', 'usage', 'invoices', 'imports', 'sources'])
      expect(rowsOf(workspace, `SELECT * FROM ${table}`)).toEqual([]);
  });

  it('names dataset, field and headings when a required column is missing', async () => {
    const result = await importTexts(emptyWorkspace(), {
      'invoices.csv': linesOf('account,key,amount,paidOn', 'A1,I1,5,2026-01-01'),
    });
    expect(result.files[0]?.error?.detail).toEqual({
      file: 'invoices.csv',
      dataset: 'invoices',
      fields: 'dueOn',
      headings: 'account, key, amount, paidOn',
    });
  });

  it('leave the other files be', async () => {
    const workspace = emptyWorkspace();
    const result = await importTexts(workspace, {
      'bad.csv': png,
      'accounts.csv': good,
      'missing columns.csv': linesOf('product,price', 'chair,5'),
    });
    expect(result.files.map(({ file, error }) => [file, error?.code])).toEqual([
      ['bad.csv', 'file.notSpreadsheet'],
      ['accounts.csv', undefined],
      ['missing columns.csv', 'file.noDataset'],
    ]);
    expect(rowsOf(workspace, 'SELECT key FROM accounts')).toEqual([{ key: 'A1' }]);
  });

  it('are told when a mapping names a column that is not there', async () => {
    const mapping = { tables: [{ dataset: 'accounts' as const, fields: { key: 'no such column' } }] };
    const result = await importTexts(emptyWorkspace(), { 'accounts.csv': good }, { mapping });
    expect(result.files[0]?.error?.code).toBe('mapping.invalid');
    expect(result.files[0]?.error?.message).toContain('no such column');
  });
});

describe('rows that cannot be imported', () => {
  it('are rejected when a required cell is blank or unreadable, with row and column', async () => {
    const text = linesOf(
      'account,key,dueOn,amount,paidOn',
      'A1,I1,2026-01-31,100,',
      ',I2,2026-01-31,100,',
      'A1,I3,soon,100,',
      'A1,I4,2026-01-31,a lot,',
      '',
      'A1,I5,31.02.2026,5,',
    );
    const table = onlyTable(await importTexts(emptyWorkspace(), { 'invoices.csv': text }));
    expect(countsOf(table)).toEqual({ rows: 5, imported: 1, updated: 0, unchanged: 0, rejected: 4 });
    expect(table.issues.map(({ row, column, value, code }) => [row, column, value, code])).toEqual([
      [3, 'account', null, 'required.blank'],
      [4, 'dueOn', 'soon', 'date.unreadable'],
      [5, 'amount', 'a lot', 'number.unreadable'],
      [7, 'dueOn', '31.02.2026', 'date.unreadable'],
    ]);
    expect(table.issues[1]?.message).toBe('“soon” in “dueOn” is not a date.');
  });

  it('are kept when only an optional cell is unreadable, which stays blank and is reported', async () => {
    const workspace = emptyWorkspace();
    const text = linesOf(
      'account,key,dueOn,amount,paidOn',
      'A1,I1,2026-01-31,100,later',
      'A1,I2,2026-01-31,100,2026-02-01',
    );
    const table = onlyTable(await importTexts(workspace, { 'invoices.csv': text }));
    expect(countsOf(table)).toMatchObject({ imported: 2, rejected: 0 });
    expect(table.issues).toMatchObject([{ row: 2, column: 'paidOn', value: 'later', code: 'date.unreadable' }]);
    expect(rowsOf(workspace, 'SELECT paid_on FROM invoices ORDER BY key')).toEqual([
      { paid_on: null },
      { paid_on: 20_485 },
    ]);
  });

  it('are rejected with too many cells, with scores off the scale, and without a date of survey', async () => {
    const text = linesOf(
      'account,kind,answeredOn,score',
      'A1,nps,2026-01-01,10',
      'A1,nps,2026-01-01,11',
      'A1,nps,,9',
      'A1,mood,2026-01-01,9',
      'A1,nps,2026-01-01,9,extra',
    );
    const table = onlyTable(await importTexts(emptyWorkspace(), { 'surveys.csv': text }));
    expect(countsOf(table)).toMatchObject({ rows: 5, imported: 1, rejected: 4 });
    expect(table.issues.map(({ row, code }) => [row, code])).toEqual([
      [3, 'value.outOfRange'],
      [4, 'required.blank'],
      [5, 'choice.unknown'],
      [6, 'row.tooLong'],
    ]);
  });

  it('are rejected when a subscription leads to no account', async () => {
    const workspace = emptyWorkspace();
    const result = await importTexts(workspace, {
      'feature_usage.csv': linesOf(
        'subscription_id,usage_date,feature_name',
        'S1,2026-01-05,reports',
        'S9,2026-01-05,reports',
      ),
      'subscriptions.csv': linesOf('account,subscription_id,start_date,mrr', 'A1,S1,2025-01-01,100'),
    });
    expect(result.files[0]?.tables[0]).toMatchObject({
      imported: 1,
      rejected: 1,
      issues: [{ row: 3, column: 'subscription_id', value: 'S9', code: 'account.unresolved' }],
    });
    expect(rowsOf(workspace, 'SELECT key FROM accounts')).toEqual([{ key: 'A1' }]);
  });

  it('do not bring accounts into being', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, {
      'usage.csv': linesOf('account,date,events', 'A1,2026-01-05,1', 'Ghost,never,1'),
    });
    expect(rowsOf(workspace, 'SELECT key FROM accounts')).toEqual([{ key: 'A1' }]);
  });

  it('are listed up to a thousand and counted beyond', async () => {
    const workspace = emptyWorkspace();
    const rows = Array.from({ length: 1_500 }, () => 'A1,never,1');
    const table = onlyTable(
      await importTexts(workspace, { 'usage.csv': linesOf('account,date,events', 'A1,2026-01-01,1', ...rows) }),
    );
    expect(table.rejected).toBe(1_500);
    expect(table.issues).toHaveLength(1_000);
    expect(rowsOf(workspace, 'SELECT count(*) AS n FROM import_issues')).toEqual([{ n: 1_000 }]);
  });
});
