import { describe, expect, it } from 'vitest';
import { importFiles } from '../../../electron/engine/import/import-files.ts';
import { inspectFiles } from '../../../electron/engine/import/inspect-files.ts';
import { tableAsCsv } from '../../../electron/engine/import/table-as-csv.ts';
import { emptyWorkspace, filesIn, importDay, linesOf } from '../../helpers/import.ts';
import { turkishBook, workbook } from '../../helpers/workbook.ts';

const textOf = async (file: { path: string; name: string } | undefined, sheet: string): Promise<string> => {
  let text = '';
  for await (const line of tableAsCsv(file ?? { path: '', name: '' }, sheet)) text += line;
  return text;
};

describe('what was recognised', () => {
  it('is told per sheet, with samples and a preview', async () => {
    const [file] = await inspectFiles(filesIn({ 'defter.xlsx': workbook(turkishBook, 'xlsx') }));
    expect(
      file?.tables.map(({ sheet, dataset, headerRow, rows }) => [sheet, dataset, headerRow, rows]),
    ).toEqual([
      ['Faturalar', 'invoices', 3, 2],
      ['Notlar', null, 1, 1],
      ['Müşteriler', 'accounts', 1, 1],
    ]);
    expect(file?.tables[0]?.columns[2]).toEqual({
      heading: 'Vade Tarihi',
      samples: ['2025-12-31', '31.12.2025'],
    });
    expect(file?.tables[0]?.preview[0]).toEqual(['Çınar', '0042', '2025-12-31', '1234.56', '']);
  });

  it('can be sent back as it is and imports the same', async () => {
    const files = filesIn({ 'defter.xlsx': workbook(turkishBook, 'xlsx') });
    const [seen] = await inspectFiles(files);
    const tables = (seen?.tables ?? []).flatMap(({ sheet, mapping }) => (mapping ? [{ sheet, mapping }] : []));
    const workspace = emptyWorkspace();
    const result = await importFiles(workspace, {
      files: files.map((file) => ({ ...file, tables })),
      asOf: importDay,
    });
    expect(result.files[0]?.tables.map(({ dataset, imported }) => [dataset, imported])).toEqual([
      ['accounts', 1],
      ['invoices', 2],
    ]);
  });

  it('follows the user who says what a sheet is', async () => {
    const files = filesIn({ 'x.csv': linesOf('account,date,metric,value', 'A1,2026-01-01,mood,4') });
    expect((await inspectFiles(files))[0]?.tables[0]?.dataset).toBe('measurements');
    expect((await inspectFiles(files, { dataset: 'judgements', sheet: '' }))[0]?.tables[0]).toMatchObject({
      dataset: 'judgements',
      missingFields: [],
    });
  });
});

describe('a table as text', () => {
  it('is the only sheet of a file, whatever it is called, as for import', async () => {
    const [file] = filesIn({
      'one.xlsx': workbook(
        {
          Sayfa1: [
            ['account', 'date'],
            ['A1', '2026-01-01'],
          ],
        },
        'xlsx',
      ),
    });
    expect(await textOf(file, 'Sheet1')).toBe('account,date\r\nA1,2026-01-01\r\n');
  });

  it('is the table without the title over it, quoted where it must be', async () => {
    const [file] = filesIn({ 'defter.xlsx': workbook(turkishBook, 'xlsx') });
    const text = await textOf(file, 'Faturalar');
    expect(text).toBe(
      'Müşteri,Fatura No,Vade Tarihi,Tutar,Ödeme Tarihi\r\nÇınar,0042,2025-12-31,1234.56,\r\nאלון,F2,31.12.2025,"1.234,56 TL",2026-01-05\r\n',
    );
  });

  it('names the sheets there are when one is not', async () => {
    const [file] = filesIn({ 'defter.xlsx': workbook(turkishBook, 'xlsx') });
    await expect(textOf(file, 'Sheet9')).rejects.toMatchObject({ code: 'usage' });
  });
});
