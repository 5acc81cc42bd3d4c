import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportResult, RecognisedFile } from '../../../shared/import/index.ts';
import { nabizIn } from '../../helpers/command.ts';
import { linesOf } from '../../helpers/import.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

const client = {
  'accounts.csv': linesOf('key,name,mrr', 'A1,Anadolu,"4.000,50"'),
  'usage.csv': linesOf('account,date,events', 'A1,2026-01-05,3', 'A1,never,1'),
};

const folderWith = (files: Readonly<Record<string, string>>): string => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'files'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'files', name), text);
  return folder;
};

describe('nabiz import', () => {
  it('makes the workspace, takes a folder of files, and says which rows it refused', async () => {
    const folder = folderWith(client);
    const { code, out, err } = await nabizIn(folder, ['import', 'c.nabiz', 'files']);
    expect({ code, err }).toEqual({ code: 3, err: '' });
    expect(out.split('\n')).toEqual([
      'accounts.csv',
      '  accounts: 1 rows: 1 imported, 0 updated, 0 unchanged, 0 rejected',
      'usage.csv',
      '  usage: 2 rows: 1 imported, 0 updated, 0 unchanged, 1 rejected',
      '    row 3, date: “never” in “date” is not a date.',
      '',
    ]);
    expect((await nabizIn(folder, ['imports', 'c.nabiz'])).out).toContain(
      'usage.csv → usage: 2 rows, 1 rejected',
    );
  });

  it('answers with one JSON document of the agreed shape', async () => {
    const folder = folderWith(client);
    const { code, out } = await nabizIn(folder, [
      'import',
      'c.nabiz',
      'files/accounts.csv',
      'files/usage.csv',
      '--json',
    ]);
    expect(code).toBe(3);
    const result = JSON.parse(out) as ImportResult;
    expect(result.import).toBe(1);
    expect(result.files[1]).toEqual({
      file: 'usage.csv',
      error: null,
      tables: [
        {
          sheet: '',
          dataset: 'usage',
          headerRow: 1,
          encoding: 'utf-8',
          delimiter: ',',
          rows: 2,
          imported: 1,
          updated: 0,
          unchanged: 0,
          rejected: 1,
          issues: [
            {
              row: 3,
              column: 'date',
              value: 'never',
              code: 'date.unreadable',
              message: '“never” in “date” is not a date.',
            },
          ],
          changes: [],
          assumed: [],
          leftOut: 0,
        },
      ],
    });
  });

  it('imports what it can, says what it could not, and ends with 1', async () => {
    const folder = folderWith({ ...client, 'broken.xlsx': '%PDF-1.7' });
    const { code, out, err } = await nabizIn(folder, ['import', 'c.nabiz', 'files']);
    expect(code).toBe(1);
    expect(err).toBe(
      'nabiz import: “broken.xlsx” is not a spreadsheet. Give an Excel, OpenDocument or CSV file.\n',
    );
    expect(out).toContain('accounts: 1 rows: 1 imported');
  });

  it('leaves no workspace behind when nothing was stored', async () => {
    const folder = folderWith({ ...client, 'broken.csv': '%PDF-1.7' });
    expect((await nabizIn(folder, ['import', 'c.nabiz', 'files/broken.csv'])).code).toBe(1);
    expect((await nabizIn(folder, ['import', 'c.nabiz', 'files/accounts.csv', '--dry-run'])).code).toBe(0);
    expect(existsSync(join(folder, 'c.nabiz'))).toBe(false);
  });

  it('leaves a workspace as it was in a dry run', async () => {
    const folder = folderWith(client);
    await nabizIn(folder, ['import', 'c.nabiz', 'files/accounts.csv']);
    const before = readFileSync(join(folder, 'c.nabiz'));
    expect((await nabizIn(folder, ['import', 'c.nabiz', 'files', '--dry-run'])).code).toBe(3);
    expect(readFileSync(join(folder, 'c.nabiz')).equals(before)).toBe(true);
  });

  it('takes a mapping file, and says what is wrong with it', async () => {
    const folder = folderWith({ 'list.csv': linesOf('who,when', 'Anadolu,2026-02-01') });
    const mapping = {
      tables: [
        { dataset: 'outcomes', fields: { account: 'who', date: 'when', outcome: { constant: 'renewed' } } },
      ],
    };
    writeFileSync(join(folder, 'good.json'), JSON.stringify(mapping));
    writeFileSync(join(folder, 'bad.json'), JSON.stringify({ tables: [{ dataset: 'nonsense', fields: {} }] }));
    expect(
      await nabizIn(folder, ['import', 'c.nabiz', 'files/list.csv', '--mapping', 'good.json']),
    ).toMatchObject({ code: 0 });
    const { code, err } = await nabizIn(folder, [
      'import',
      'c.nabiz',
      'files/list.csv',
      '--mapping',
      'bad.json',
    ]);
    expect(code).toBe(1);
    expect(err).toContain('The column mapping cannot be used');
  });

  it('is told what a table is', async () => {
    const folder = folderWith({ 'list.csv': linesOf('account,date,metric,value', 'A1,2026-02-01,mood,4') });
    const { out } = await nabizIn(folder, ['import', 'c.nabiz', 'files/list.csv', '--dataset', 'judgements']);
    expect(out).toContain('judgements: 1 rows: 1 imported');
    const wrong = await nabizIn(folder, ['import', 'c.nabiz', 'files/list.csv', '--dataset', 'moods']);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('--dataset takes one of accounts, people');
  });
});

describe('nabiz inspect and table', () => {
  it('show what import would make of a file, without a workspace', async () => {
    const folder = folderWith(client);
    const { code, out } = await nabizIn(folder, ['inspect', 'files/accounts.csv', '--json']);
    expect(code).toBe(0);
    const { files } = JSON.parse(out) as { files: RecognisedFile[] };
    expect(files[0]?.tables[0]).toMatchObject({
      dataset: 'accounts',
      rows: 1,
      mapping: { fields: { key: 'key', name: 'name', mrr: { column: 'mrr', decimal: ',' } } },
    });
    expect((await nabizIn(folder, ['inspect', 'files/accounts.csv'])).out).toContain('    name ← name\n');
  });

  it('print the table as it is read', async () => {
    const folder = folderWith(client);
    expect(await nabizIn(folder, ['table', 'files/accounts.csv'])).toEqual({
      code: 0,
      err: '',
      out: 'key,name,mrr\r\nA1,Anadolu,"4.000,50"\r\n',
    });
    expect((await nabizIn(folder, ['table', 'files/none.csv'])).code).toBe(1);
  });
});

describe('nabiz imports', () => {
  const accounts = linesOf('key,name,seats', 'A1,Acme,5', 'A2,Bolt,6');

  it('takes an import back, and scores are as before, byte by byte', async () => {
    const folder = folderWith({
      'first.csv': accounts,
      'accounts.csv': linesOf('key,name,seats', 'A1,Acme,9', 'A3,Core,6'),
      'usage.csv': linesOf('account,date,events', 'A1,2026-06-01,3', 'New,2026-06-02,4'),
    });
    await nabizIn(folder, ['import', 'c.nabiz', 'files/first.csv', '--dataset', 'accounts']);
    const before = await nabizIn(folder, ['score', 'c.nabiz', '--json']);
    await nabizIn(folder, ['import', 'c.nabiz', 'files/accounts.csv', 'files/usage.csv']);
    expect((await nabizIn(folder, ['score', 'c.nabiz', '--json'])).out).not.toBe(before.out);
    const { code, out } = await nabizIn(folder, ['imports', 'c.nabiz', '--undo', '2', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ import: 2, removed: 3, restored: 1, kept: 0, alsoIn: [] });
    expect((await nabizIn(folder, ['score', 'c.nabiz', '--json'])).out).toBe(before.out);
    expect((await nabizIn(folder, ['imports', 'c.nabiz'])).out).toMatch(/^2 .*, undone \d{4}-/m);
    const again = await nabizIn(folder, ['imports', 'c.nabiz', '--undo', '2']);
    expect([again.code, again.err]).toEqual([
      1,
      'nabiz imports: Import 2 was undone before. There is nothing more to take back.\n',
    ]);
    expect((await nabizIn(folder, ['imports', 'c.nabiz', '--undo', 'last'])).code).toBe(2);
  }, 60_000);

  it('saves what an import or a dry run refused', async () => {
    const folder = folderWith({ 'a.csv': `${accounts},Nobody,7\n` });
    const dry = await nabizIn(folder, [
      'import',
      'c.nabiz',
      'files/a.csv',
      '--dry-run',
      '--rejected',
      'dry.xlsx',
    ]);
    expect([dry.code, dry.err]).toEqual([3, '1 rejected rows saved in dry.xlsx\n']);
    expect(existsSync(join(folder, 'dry.xlsx'))).toBe(true);
    await nabizIn(folder, ['import', 'c.nabiz', 'files/a.csv']);
    const { out } = await nabizIn(folder, ['imports', 'c.nabiz', '--rejected', '1', '--out', 'r.xlsx']);
    expect(out).toBe('1 rejected rows saved in r.xlsx\n');
    const mended = await nabizIn(folder, ['import', 'c.nabiz', 'r.xlsx', '--json']);
    expect((JSON.parse(mended.out) as ImportResult).files[0]?.tables[0]).toMatchObject({
      dataset: 'accounts',
      rejected: 1,
    });
    expect((await nabizIn(folder, ['imports', 'c.nabiz', '--rejected', '9', '--out', 'r.xlsx'])).code).toBe(1);
  }, 60_000);
});
