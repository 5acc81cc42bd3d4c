/** The workbook to fill in: what is typed into it is imported with no question and no issue, in every language. */
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read, utils } from 'xlsx';
import { template } from '../../../electron/commands/template.ts';
import { importFiles } from '../../../electron/engine/import/import-files.ts';
import { inspectFiles } from '../../../electron/engine/import/inspect-files.ts';
import { defaultAsOf, scoreAccounts } from '../../../electron/engine/scoring/index.ts';
import { saveTemplate } from '../../../electron/engine/template/index.ts';
import { templateSheets } from '../../../shared/datasets/template/index.ts';
import { exampleTitles, guideTitles } from '../../../shared/import/index.ts';
import { languages } from '../../../shared/languages.ts';
import { filledAccounts, filledRows, fillTemplate } from '../../helpers/filled-template.ts';
import { emptyWorkspace, importDay } from '../../helpers/import.ts';
import { runCommand } from '../../helpers/run-command.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

const { signal } = new AbortController();

describe.each(languages)('the workbook to fill in, in %s', (language) => {
  const saved = async (): Promise<{ readonly path: string; readonly name: string }> => {
    const path = join(temporaryFolder(), 'template.xlsx');
    await saveTemplate({ language, path, signal });
    return { path, name: 'template.xlsx' };
  };
  const filled = async (): Promise<{ readonly path: string; readonly name: string }> => {
    const { path } = await saved();
    return { path: fillTemplate(path, `${path}-filled.xlsx`, language), name: 'filled.xlsx' };
  };

  it('has a sheet for each kind of table between a guide and examples, laid out as the language is read', async () => {
    const { path } = await saved();
    const book = read(readFileSync(path), { bookFiles: true });
    expect(book.SheetNames).toHaveLength(templateSheets.length + 2);
    const first = (name: string | undefined): unknown => book.Sheets[name ?? '']?.['A1']?.v;
    expect(first(book.SheetNames[0])).toBe(guideTitles[language]);
    expect(first(book.SheetNames.at(-1))).toBe(exampleTitles[language]);
    const { files } = book as unknown as { files: Record<string, { content: Uint8Array }> };
    const sheets = Object.entries(files).filter(([name]) => name.startsWith('xl/worksheets/'));
    expect(sheets).toHaveLength(book.SheetNames.length);
    const fromRight = sheets.map(([, { content }]) =>
      Buffer.from(content).toString('utf8').includes('rightToLeft="1"'),
    );
    expect(new Set(fromRight)).toEqual(new Set([language === 'he']));
  });

  it('says of every column what goes into it', async () => {
    const { path } = await saved();
    const book = read(readFileSync(path));
    const guide = utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, { header: 1 });
    const told = guide.filter(([sheet]) => book.SheetNames.slice(1, -1).includes(sheet ?? ''));
    expect(told).toHaveLength(templateSheets.flatMap(({ columns }) => columns).length);
    expect(told.filter(([, , , meaning = '']) => meaning.length < 10)).toEqual([]);
    expect(guide.flat().filter((cell) => /template\.|returned an object/.test(cell))).toEqual([]);
  });

  it('is refused politely while nothing is filled in', async () => {
    const [file] = await inspectFiles([await saved()]);
    expect(file?.error?.code).toBe('file.onlyHeader');
  });

  it('is recognised without a question once it is filled in', async () => {
    const [file] = await inspectFiles([await filled()]);
    const tables = file?.tables ?? [];
    expect(tables.map(({ dataset }) => dataset)).toEqual(templateSheets.map(({ dataset }) => dataset));
    expect(
      tables.flatMap(({ questions, missingFields, also }) => [...questions, ...missingFields, ...also]),
    ).toEqual([]);
    for (const [i, { columns }] of templateSheets.entries())
      expect(Object.keys(tables[i]?.mapping?.fields ?? {}).toSorted()).toEqual(
        columns.map(({ field }) => field).toSorted(),
      );
  });

  it('gives scores and leaves no issue', async () => {
    const workspace = emptyWorkspace();
    const result = await importFiles(workspace, { files: [await filled()], asOf: importDay });
    const tables = result.files.flatMap((file) => file.tables);
    expect(tables.flatMap(({ issues }) => issues)).toEqual([]);
    expect(tables.reduce((sum, { imported }) => sum + imported, 0)).toBe(filledRows);
    const { accounts } = scoreAccounts(workspace.db, { asOf: defaultAsOf(workspace.db) });
    expect(accounts.map(({ name }) => name).toSorted()).toEqual([...filledAccounts].toSorted());
    for (const { score, band, coverage } of accounts) {
      expect(score).not.toBeNull();
      expect(band).not.toBe('unknown');
      expect(coverage).toBeGreaterThan(0.8);
    }
  });

  it('passes over its examples even when they are all there is beside one sheet', async () => {
    const { path } = await filled();
    const book = read(readFileSync(path));
    const examples = utils.sheet_to_json(book.Sheets[book.SheetNames.at(-1) ?? ''] ?? {}, { header: 1 });
    expect(examples.length).toBeGreaterThan(templateSheets.length * 4);
    const workspace = emptyWorkspace();
    await importFiles(workspace, { files: [{ path, name: 'filled.xlsx' }], asOf: importDay });
    expect(workspace.db.prepare('SELECT count(*) FROM accounts').pluck().get()).toBe(filledAccounts.length);
  });
});

describe('nabiz template', () => {
  it('saves the workbook and says where', async () => {
    const out = join(temporaryFolder(), 'fill in.xlsx');
    const { code, document } = await runCommand(template, '--out', out, '--lang', 'he', '--json');
    expect([code, document]).toEqual([0, { file: out, language: 'he' }]);
    expect(read(readFileSync(out)).Sheets['לקוחות']?.['A1']?.v).toBe('מספר לקוח');
  });

  it('says what is wrong with a place of another kind', async () => {
    await expect(runCommand(template, '--out', 'template.csv')).rejects.toMatchObject({ code: 'usage' });
  });
});
