/** What a printed page is beside its looks: whose it is, what it says about itself, and the order it is read in. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keepReportSettings } from '../../electron/engine/reports/settings.ts';
import { openWorkspace } from '../../electron/engine/workspace/workspace.ts';
import { languages } from '../../shared/languages.ts';
import { usualReportSettings } from '../../shared/model/report-settings.ts';
import { root } from './app/open-app.ts';
import { readPdf, words } from './app/steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'nabiz-paper-'));
const workspace = join(folder, 'tiny.nabiz');
const tiny = join(root, 'test', 'fixtures', 'tiny');

const branding = {
  ...usualReportSettings.branding,
  client: 'Çınar Holding',
  consultant: 'Ada (A.Ş.)',
  footer: 'ada.example',
  confidentiality: 'קבוצת אלון',
};

const nabiz = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(root, 'electron', 'cli.ts'), ...args], { encoding: 'utf8', cwd: folder });

beforeAll(() => {
  const files = readdirSync(tiny).filter((name) => name.endsWith('.csv'));
  expect(nabiz('import', workspace, ...files.map((name) => join(tiny, name))).status).toBe(0);
  const { db, close } = openWorkspace(workspace);
  keepReportSettings(db, { branding, language: 'he', size: 'Letter' });
  close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(languages)('says in “%s” whose it is, lists its headings, and is read in order', async (language) => {
  const t = words(language);
  const out = join(folder, `${language}.pdf`);
  expect(nabiz('report', workspace, '--account', 'A1', '--lang', language, '--out', out).status).toBe(0);
  const bytes = readFileSync(out);
  const pdf = await readPdf(bytes);
  expect([pdf.pages, pdf.width, pdf.height]).toEqual([1, 612, 792]);
  expect(pdf).toMatchObject({
    author: branding.consultant,
    creator: 'Nabız',
    subject: t('print.subjects.account'),
  });
  expect(pdf.keywords).toContain('Anadolu Lojistik');
  expect(bytes.toString('latin1')).toContain(`/Lang (${language})`);
  const [first] = pdf.outline ?? [];
  expect(first?.title).toBe('Anadolu Lojistik');
  expect(first?.items.length).toBeGreaterThan(3);
  // Whole words, from the head of the page to its foot.
  const inOrder = [branding.client, 'Anadolu Lojistik', t('account.trait.title'), 'ada.example'];
  const places = inOrder.map((text) => pdf.text.indexOf(text));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(pdf.text).toContain(branding.confidentiality);
});

it('is in the language and on the paper of the workspace’s reports, unless told another', async () => {
  const out = join(folder, 'usual.pdf');
  expect(nabiz('report', workspace, '--account', 'A1', '--out', out).status).toBe(0);
  const pdf = await readPdf(readFileSync(out));
  expect([pdf.subject, pdf.height]).toEqual([words('he')('print.subjects.account'), 792]);
});
