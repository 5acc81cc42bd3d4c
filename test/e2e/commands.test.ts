/** Paper from the command line, as a script would use it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './app/open-app.ts';
import { readPdf } from './app/steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'nabiz-paper-'));
const workspace = join(folder, 'tiny.nabiz');
const tiny = join(root, 'test', 'fixtures', 'tiny');

const nabiz = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(root, 'electron', 'cli.ts'), ...args], { encoding: 'utf8', cwd: folder });

beforeAll(() => {
  const files = readdirSync(tiny).filter((name) => name.endsWith('.csv'));
  const { status, stderr } = nabiz('import', workspace, ...files.map((name) => join(tiny, name)));
  expect(stderr).not.toContain('Error');
  expect(status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('nabiz report', () => {
  it('prints one account at a date, in a language, on one page', async () => {
    const out = join(folder, 'one', 'a.pdf');
    const { status, stdout } = nabiz(
      'report',
      workspace,
      '--account',
      'A1',
      '--as-of',
      '2026-09-30',
      '--lang',
      'tr',
      '--out',
      out,
    );
    expect([status, stdout]).toEqual([0, `${out}\n`]);
    const pdf = await readPdf(readFileSync(out));
    expect(pdf.pages).toBe(1);
    expect(pdf.title).toContain('30 Eyl 2026');
    expect(pdf.text).toContain('Anadolu Lojistik');
  });

  it('prints in the language that the workspace was made for, unless told another', async () => {
    const hebrew = join(folder, 'hebrew.nabiz');
    expect(nabiz('create', hebrew, '--locale', 'he').status).toBe(0);
    expect(nabiz('import', hebrew, join(tiny, 'accounts.csv')).status).toBe(0);
    const titleIn = async (name: string, ...options: readonly string[]): Promise<string> => {
      const out = join(folder, name);
      const date = ['--as-of', '2026-09-30'];
      expect(nabiz('report', hebrew, '--account', 'A1', ...date, ...options, '--out', out).status).toBe(0);
      return (await readPdf(readFileSync(out))).title;
    };
    expect(await titleIn('own.pdf')).toContain('30 בספט׳ 2026');
    expect(await titleIn('told.pdf', '--lang', 'tr')).toContain('30 Eyl 2026');
  });

  it('prints on the paper that is named, in capitals or not', async () => {
    const out = join(folder, 'letter.pdf');
    expect(nabiz('report', workspace, '--account', 'A1', '--paper', 'letter', '--out', out).status).toBe(0);
    const pdf = await readPdf(readFileSync(out));
    expect([pdf.pages, pdf.width, pdf.height]).toEqual([1, 612, 792]);
  });

  it('saves a page as a picture of twice its size', () => {
    const out = join(folder, 'a.png');
    expect(nabiz('report', workspace, '--account', 'A1', '--out', out).status).toBe(0);
    const png = readFileSync(out);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * 794, 2 * 1123]);
  });

  it('prints those that fit a filter, named with their date where the newest data have another', () => {
    const out = join(folder, 'some');
    const which = ['--all', '--segment', 'smb', '--as-of', '2026-09-01'];
    const { status, stdout } = nabiz('report', workspace, ...which, '--out', out, '--json');
    expect(status).toBe(0);
    const { accounts } = JSON.parse(nabiz('score', workspace, '--as-of', '2026-09-01', '--json').stdout) as {
      accounts: { name: string }[];
    };
    const { files } = JSON.parse(stdout) as { files: string[] };
    expect(files.length).toBeGreaterThan(0);
    expect(files.length).toBeLessThan(accounts.length);
    for (const file of files) expect(file).toMatch(/ – 2026-09-01\.pdf$/);
  });

  it('prints all accounts into a folder and lists the files', async () => {
    const out = join(folder, 'all');
    const { status, stdout } = nabiz(
      'report',
      workspace,
      '--all',
      '--as-of',
      '2026-12-31',
      '--lang',
      'he',
      '--out',
      out,
      '--json',
    );
    expect(status).toBe(0);
    const { asOf, files } = JSON.parse(stdout) as { asOf: string; files: string[] };
    expect(asOf).toBe('2026-12-31');
    expect(
      readdirSync(out)
        .map((name) => join(out, name))
        .sort(),
    ).toEqual([...files].sort());
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) expect((await readPdf(readFileSync(file))).pages).toBe(1);
  });

  it('prints the same page in a batch as alone', async () => {
    const options = ['--as-of', '2026-12-31', '--lang', 'tr'];
    const batch = join(folder, 'batch');
    const batchFile = 'Anadolu Lojistik – 2026-12-31.pdf';
    const alone = join(folder, 'alone.pdf');
    expect(nabiz('report', workspace, '--all', ...options, '--out', batch).status).toBe(0);
    expect(nabiz('report', workspace, '--account', 'a1', ...options, '--out', alone).status).toBe(0);
    const [one, same] = [
      await readPdf(readFileSync(alone)),
      await readPdf(readFileSync(join(batch, batchFile))),
    ];
    expect(same).toEqual(one);
  });

  it.each([
    ['nothing to print', ['--out', 'x'], { code: 2, word: '--account' }],
    ['both one and all', ['--all', '--account', 'A1', '--out', 'x'], { code: 2, word: '--account' }],
    ['no place', ['--all'], { code: 2, word: '--out' }],
    ['a language that is not ours', ['--all', '--out', 'x', '--lang', 'fr'], { code: 2, word: 'fr' }],
    ['a size of paper that is not ours', ['--all', '--out', 'x', '--paper', 'A3'], { code: 2, word: 'A3' }],
    ['one account and the plan', ['--account', 'A1', '--plan', '--out', 'x'], { code: 2, word: '--plan' }],
    ['a dossier of the portfolio', ['--portfolio', '--dossier', '--out', 'x'], { code: 2, word: '--dossier' }],
    [
      'a filter for one account',
      ['--account', 'A1', '--band', 'red', '--out', 'x'],
      { code: 2, word: '--band' },
    ],
    ['a light that is none', ['--all', '--band', 'blue', '--out', 'x'], { code: 2, word: 'blue' }],
    ['a filter that nobody fits', ['--all', '--owner', 'Nobody', '--out', 'x'], { code: 2, word: 'Nobody' }],
    ['a picture of the plan', ['--plan', '--out', 'x/x.png'], { code: 2, word: '.png' }],
    ['an account that is not there', ['--account', 'nobody', '--out', 'x'], { code: 1, word: 'nobody' }],
  ])('says what is wrong with %s, and writes nothing', (_, args, { code, word }) => {
    const { status, stdout, stderr } = nabiz('report', workspace, ...args);
    expect([status, stdout]).toEqual([code, '']);
    expect(stderr).toContain(word);
    expect(existsSync(join(folder, 'x'))).toBe(false);
  });
});

describe('nabiz demo', () => {
  it('does the whole job on the sample client', async () => {
    const out = join(folder, 'demo');
    const { status, stdout } = nabiz('demo', '--out', out, '--json');
    expect(status).toBe(0);
    const told = JSON.parse(stdout) as {
      folder: string;
      accounts: number;
      reports: string[];
      counts: Record<string, number>;
    };
    expect(told.folder).toBe(out);
    expect(told.reports).toHaveLength(told.accounts);
    expect(Object.values(told.counts).reduce((sum, n) => sum + n, 0)).toBe(told.accounts);
    expect(readdirSync(out).filter((name) => name.endsWith('.pdf'))).toHaveLength(told.accounts);
  });

  it('needs to be told where to', () => {
    const { status, stderr } = nabiz('demo');
    expect(status).toBe(2);
    expect(stderr).toContain('--out');
  });
});
