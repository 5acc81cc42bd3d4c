/** Refused rows as a workbook: what it holds, and that a mended one brings the rows in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CFB, read, utils, type WorkBook } from 'xlsx';
import { importFiles } from '../../../electron/engine/import/import-files.ts';
import { rejectedOfImport, type Rejected } from '../../../electron/engine/import/rejected/rejected.ts';
import { saveRejected } from '../../../electron/engine/import/rejected/save-rejected.ts';
import type { Language } from '../../../shared/languages.ts';
import { reasonHeadings } from '../../../shared/import/index.ts';
import {
  countsOf,
  emptyWorkspace,
  filesIn,
  importDay,
  importTexts,
  linesOf,
  onlyTable,
  rowsOf,
} from '../../helpers/import.ts';
import { workbook } from '../../helpers/workbook.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

const saved = async (rejected: Rejected, language: Language = 'en'): Promise<WorkBook> => {
  const path = join(temporaryFolder(), 'rejected.xlsx');
  await saveRejected(rejected, { path, language });
  return read(readFileSync(path), { cellStyles: true });
};

const cellsOf = (book: WorkBook, sheet = 0): unknown[][] =>
  utils.sheet_to_json(book.Sheets[book.SheetNames[sheet] as string] as never, { header: 1, defval: '' });

const invoices = linesOf(
  'Account;Invoice no;Due;Amount',
  'Acme;0001;31.12.2025;1.234,56',
  'Acme;0002;soon;100',
  'Bolt;0003;15.01.2026;lots',
  ';0004;16.01.2026;70',
  'Bolt;0005;17.01.2026;80',
);

describe('a workbook of rejected rows', () => {
  it('has the headings in their order, the cells as they were and the reason in the last column', async () => {
    const workspace = emptyWorkspace();
    const result = await importTexts(workspace, { 'invoices.csv': invoices });
    expect(onlyTable(result)).toMatchObject({ imported: 2, rejected: 3 });
    const book = await saved(rejectedOfImport(workspace.db, 1));
    expect(book.SheetNames).toEqual(['invoices']);
    expect(cellsOf(book)).toEqual([
      ['Account', 'Invoice no', 'Due', 'Amount', 'Why this row was rejected'],
      ['Acme', '0002', 'soon', '100', '“soon” in “Due” is not a date.'],
      ['Bolt', '0003', '15.01.2026', 'lots', '“lots” in “Amount” is not a number.'],
      ['', '0004', '16.01.2026', '70', '“Account” is required, but it is blank; the row was left out.'],
    ]);
  });

  it.each<Language>(['tr', 'he'])('speaks %s', async (language) => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'invoices.csv': invoices });
    const lines = cellsOf(await saved(rejectedOfImport(workspace.db, 1), language));
    expect(lines[0]?.at(-1)).toBe(reasonHeadings[language]);
    expect(lines[1]?.at(-1)).toContain('soon');
    expect(lines[1]?.at(-1)).not.toContain('is not a date');
  });

  it('holds texts only, whatever they look like, and keeps the headings in view', async () => {
    const workspace = emptyWorkspace();
    const nasty = ['=1+1', '+49 30', '-5 %', '@SUM(A1)', '007', 'a\u0000b', '<b> & "c"', 'x'.repeat(40_000)];
    const lines = nasty.map(
      (text) => `Acme,${/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text},never`,
    );
    await importTexts(workspace, { 'usage.csv': linesOf('account,feature,date', ...lines) });
    const path = join(temporaryFolder(), 'rejected.xlsx');
    await saveRejected(rejectedOfImport(workspace.db, 1), { path, language: 'en' });
    const book = read(readFileSync(path), { cellFormula: true, cellStyles: true, sheetStubs: false });
    const sheet = book.Sheets[book.SheetNames[0] as string] as Record<
      string,
      { t: string; v: string; f?: string }
    >;
    const second = nasty.map((_, i) => sheet[`B${i + 2}`]);
    expect(second.map((cell) => cell?.t)).toEqual(nasty.map(() => 's'));
    expect(second.map((cell) => cell?.f)).toEqual(nasty.map(() => undefined));
    expect(second.slice(0, 5).map((cell) => cell?.v)).toEqual(nasty.slice(0, 5));
    expect(second.at(-1)?.v).toHaveLength(32_767);
  });

  it('has one sheet per table with names that Excel takes', async () => {
    const workspace = emptyWorkspace();
    const sheet = [
      ['account', 'date', 'events'],
      ['Acme', 'never', 1],
    ];
    const long = 'A sheet with a very long name 1';
    const book = workbook({ [long]: sheet, Other: sheet }, 'xlsx');
    await importTexts(workspace, {
      'book.xlsx': book,
      'history.csv': linesOf('account,date,events', 'A,soon,2'),
    });
    const out = await saved(rejectedOfImport(workspace.db, 1));
    expect(out.SheetNames).toEqual([long, 'Other', 'history (2)']);
    expect(cellsOf(out, 1)[1]).toEqual(['Acme', 'never', 1, '“never” in “date” is not a date.']);
  });
});

describe('a mended workbook', () => {
  it('brings the mended rows in and leaves the others as they are', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'invoices.csv': invoices });
    const before = rowsOf(workspace, 'SELECT * FROM invoices ORDER BY id');
    const path = join(temporaryFolder(), 'rejected.xlsx');
    await saveRejected(rejectedOfImport(workspace.db, 1), { path, language: 'tr' });
    const lines = cellsOf(read(readFileSync(path)));
    (lines[1] as unknown[])[2] = '20.12.2025';
    (lines[3] as unknown[])[0] = 'Acme';
    const mended = workbook({ invoices: lines }, 'xlsx');
    const result = await importTexts(workspace, { 'mended.xlsx': mended });
    expect(countsOf(onlyTable(result))).toEqual({
      rows: 3,
      imported: 2,
      updated: 0,
      unchanged: 0,
      rejected: 1,
    });
    const after = rowsOf(workspace, 'SELECT * FROM invoices ORDER BY id');
    expect(after.slice(0, 2)).toEqual(before);
    expect(after.slice(2).map(({ key, amount_minor }) => [key, amount_minor])).toEqual([
      ['0002', 10_000],
      ['0004', 7_000],
    ]);
    // Refused again: the new reasons take the place of the old ones.
    const again = cellsOf(await saved(rejectedOfImport(workspace.db, 2), 'en'));
    expect(again[0]).toEqual(['Account', 'Invoice no', 'Due', 'Amount', 'Why this row was rejected']);
    expect(again).toHaveLength(2);
  });

  it.each<Language>(['en', 'tr', 'he'])(
    'leaves the column of reasons out of the accounts (%s)',
    async (language) => {
      const workspace = emptyWorkspace();
      const heading = `key,name,segment,seats,${reasonHeadings[language]}`;
      await importTexts(workspace, {
        'accounts.csv': linesOf(heading, 'A1,Acme,Large,5,why', 'A2,Bolt,Small,6,why'),
      });
      expect(rowsOf(workspace, 'SELECT DISTINCT attributes FROM accounts')).toEqual([{ attributes: '{}' }]);
    },
  );
});

describe('rejected rows of a dry run', () => {
  it('are handed over, although nothing of them is stored', async () => {
    const workspace = emptyWorkspace();
    let found: Rejected | undefined;
    await importFiles(
      workspace,
      { files: filesIn({ 'invoices.csv': invoices }), asOf: importDay, dryRun: true },
      { onRejected: (rejected) => (found = rejected) },
    );
    if (!found) throw new Error('no rejected rows were handed over');
    onTestFinished(() => found?.close());
    expect(found.rows).toBe(3);
    expect(found.nameIn('en')).toBe('invoices - refused rows');
    expect(cellsOf(await saved(found))).toHaveLength(4);
    expect(rowsOf(workspace, 'SELECT * FROM rejected_rows')).toEqual([]);
  });
});

it('keeps the first hundred thousand refused rows of a table, and writes them all', async () => {
  const workspace = emptyWorkspace();
  const lines = Array.from({ length: 100_500 }, (_, i) => `A${i % 9},never,${i}\n`);
  const result = await importTexts(workspace, { 'usage.csv': `account,date,events\n${lines.join('')}` });
  expect(onlyTable(result)).toMatchObject({ rejected: 100_500 });
  const rejected = rejectedOfImport(workspace.db, 1);
  expect(rejected.rows).toBe(100_000);
  const path = join(temporaryFolder(), 'rejected.xlsx');
  await saveRejected(rejected, { path, language: 'en' });
  const zip = CFB.read(readFileSync(path), { type: 'buffer' });
  const at = zip.FullPaths.findIndex((name: string) => name.endsWith('xl/worksheets/sheet1.xml'));
  const xml = Buffer.from((zip.FileIndex[at]?.content ?? []) as Uint8Array).toString('utf8');
  expect(xml.match(/<row /g)).toHaveLength(100_001);
  expect(xml).toMatch(
    />99999<.*“never” in “date” is not a date\.<\/t><\/is><\/c><\/row><\/sheetData><\/worksheet>$/,
  );
}, 60_000);
