/** What leaves the program in files and on terminals, of a client whose every word is a formula or a command. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { logged } from '../../../electron/engine/db/log/logged.ts';
import { saveLog } from '../../../electron/engine/export/index.ts';
import { createWorkspace } from '../../../electron/engine/workspace/workspace.ts';
import { nabizIn } from '../../helpers/command.ts';
import { workbook } from '../../helpers/workbook.ts';
import { fill, temporaryFolder } from '../../helpers/workspace.ts';
import { readPlainCsv } from '../../helpers/write-csv.ts';

const formulas = ["=cmd|'/c calc'!A1", '@SUM(A1)', '-2+HYPERLINK("http://x")', '\t=1', '＝1+1'];

describe('the log as comma-separated text', () => {
  it('holds no formula, whatever somebody calls themselves or their files', async () => {
    const path = join(temporaryFolder(), 'client.nabiz');
    const { db, close } = createWorkspace(path);
    for (const text of formulas) logged(db, { kind: 'model.saved', author: text, detail: { file: text } });
    const out = join(temporaryFolder(), 'log.csv');
    await saveLog(db, { path: out, kind: 'csv', language: 'en', workspace: 'client' });
    close();
    const rows = readPlainCsv(readFileSync(out, 'utf8').slice(1));
    const authors = rows.slice(-formulas.length).map((cells) => cells[2]);
    // Control signs are blanks in the log.
    expect(authors).toEqual(formulas.map((text) => `'${text.trim()}`));
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s"]*[=+\-@＝]/u);
  });
});

describe('a table printed as it was found', () => {
  it('holds no formula, and its figures and telephone numbers as they were', async () => {
    const folder = temporaryFolder();
    const plain = ['-5', '+90 (532) 123 45 67', '- yok -', '-1.234,50 TL', 'a=b'];
    const names = [...formulas.map((text) => text.trimStart()), ...plain];
    const rows = names.map((name, i) => [`A${i}`, name]);
    writeFileSync(join(folder, 'a.xlsx'), workbook({ Accounts: [['key', '=name'], ...rows] }, 'xlsx'));
    const { code, out } = await nabizIn(folder, ['table', 'a.xlsx']);
    const told = readPlainCsv(out).map(([, name]) => name);
    const marked = names.slice(0, formulas.length).map((text) => `'${text}`);
    expect([code, told]).toEqual([0, ["'=name", ...marked, ...plain]]);
  });
});

describe('a terminal', () => {
  it('is commanded by no name, and no JSON holds a sign that it obeys', async () => {
    const folder = temporaryFolder();
    const { db, close } = createWorkspace(join(folder, 'c.nabiz'));
    const name = '\u001B]0;owned\u0007\u009B2JAcme';
    fill(db, { accounts: [{ key: 'K1', name }] });
    close();
    const read = (...more: string[]) => nabizIn(folder, ['score', 'c.nabiz', '--as-of', '2026-06-01', ...more]);
    const [told, document] = [await read(), await read('--json')];
    expect(told.out).toContain('\uFFFD]0;owned\uFFFD\uFFFD2JAcme');
    expect(told.out + document.out).not.toMatch(/[\p{Cc}--[\n\t]]/v);
    const { accounts } = JSON.parse(document.out) as { accounts: readonly { name: string }[] };
    expect(accounts[0]?.name).toBe(name);
  });

  it('is told of a file by a name that does it no harm', async () => {
    const { code, err } = await nabizIn(temporaryFolder(), ['score', '\u001B[2Jgone.nabiz']);
    expect([code, err]).toEqual([1, expect.stringContaining('\uFFFD[2Jgone.nabiz')]);
  });
});
