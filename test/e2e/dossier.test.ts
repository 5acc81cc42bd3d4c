/** The dossier on paper: accounts of the sample in three languages on both sizes, and what a reader finds in them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractText, getDocumentProxy } from 'unpdf';
import { startPrinting } from '../../electron/commands/printing.ts';
import type { Printer } from '../../electron/engine/reports/printer.ts';
import { type Language, languages } from '../../shared/languages.ts';
import { type PaperSize, paperSizes } from '../../shared/model/paper.ts';
import { unpackPage } from '../../shared/model/portfolio/packed-page.ts';
import { root } from './app/open-app.ts';
import { words } from './app/steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'nabiz-dossier-'));
const workspace = join(folder, 'sample.nabiz');
const samples = join(root, 'dist', 'samples');

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Document['getPage']>>;

let printer: Printer | undefined;
let accounts: readonly { readonly id: number; readonly key: string; readonly name: string }[] = [];

beforeAll(async () => {
  const files = readdirSync(samples).map((name) => join(samples, name));
  const imported = spawnSync(
    process.execPath,
    [join(root, 'electron', 'cli.ts'), 'import', workspace, ...files],
    { encoding: 'utf8' },
  );
  expect(imported.status, imported.stderr).toBe(0);
  const printing = startPrinting();
  await printing.engine.call('workspace.open', { path: workspace });
  ({ accounts } = unpackPage(await printing.engine.call('portfolio.open', {})));
  printer = await printing.openPrinter();
});
afterAll(async () => {
  await printer?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** How it comes out. */
interface Look {
  readonly language: Language;
  readonly size: PaperSize;
}

const dossier = async (key: string, look: Look) => {
  const account = accounts.find((own) => own.key === key);
  if (!account || !printer) throw new Error(`no account ${key}`);
  const pdf = await printer.print({ kind: 'dossier', account: account.id, name: account.name, ...look });
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: true });
  return { account, document, text: text.normalize('NFC') };
};

/** Headings with their ranks, as a reader lists them beside the pages, without what only gives a direction. */
const headings = async (document: Document): Promise<readonly string[]> => {
  type Outline = Awaited<ReturnType<Document['getOutline']>>;
  const flat = (items: Outline): readonly string[] =>
    (items ?? []).flatMap((item) => [item.title.replace(/\p{Cf}/gu, ''), ...flat(item.items)]);
  return flat(await document.getOutline());
};

/** Texts that leave a page. */
const outside = async (page: Page): Promise<readonly string[]> => {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , , x = 0, y = 0] = item.transform as number[];
    const isInside = x >= 0 && y >= 0 && x + item.width <= width + 1 && y <= height;
    return isInside ? [] : [item.str];
  });
};

const pagesOf = (document: Document): Promise<readonly Page[]> =>
  Promise.all(Array.from({ length: document.numPages }, (_, i) => document.getPage(i + 1)));

const sizesInPoints = { A4: [595, 842], Letter: [612, 792] } as const;
const chapters = ['summary', 'past', 'parts', 'way', 'traits', 'said', 'people', 'support', 'worth', 'rows'];

describe.each(languages)('in %s', (language) => {
  const t = words(language);

  it.each(paperSizes)('has every chapter in its outline and nothing beside the paper, on %s', async (size) => {
    const { document, text, account } = await dossier('ACC-003', { language, size });
    expect(document.numPages).toBeGreaterThan(8);
    const listed = await headings(document);
    expect(listed).toContain(account.name);
    for (const chapter of [...chapters, 'method'])
      expect(listed.some((heading) => heading.endsWith(t(`dossier.chapters.${chapter}`)))).toBe(true);
    expect(text).toContain(account.name);
    const pages = await pagesOf(document);
    for (const page of pages) {
      const { width, height } = page.getViewport({ scale: 1 });
      expect([width, height].map(Math.round)).toEqual(sizesInPoints[size]);
      expect(await outside(page)).toEqual([]);
    }
  });
});

it('tells in its contents the pages that its chapters are on', async () => {
  const { document } = await dossier('ACC-003', { language: 'en', size: 'A4' });
  const [first, ...others] = await Promise.all(
    (await pagesOf(document)).map(async (page) => {
      const { items } = await page.getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).filter((word) => word.trim() !== '');
    }),
  );
  const name = words('en')('dossier.chapters.rows');
  const told = first?.[first.indexOf(name) + 1];
  const found = others.findIndex((page) => page.includes(name)) + 2;
  expect(Number(told)).toBe(found);
});

it('is short where little is known, and says in a line each what it leaves out', async () => {
  const { document, text } = await dossier('ACC-019', { language: 'en', size: 'A4' });
  expect(document.numPages).toBeLessThan(7);
  const t = words('en');
  for (const chapter of ['said', 'people', 'support', 'worth', 'plan'])
    expect(text).toContain(`${t(`dossier.chapters.${chapter}`)}: ${t(`dossier.blank.${chapter}`)}`);
  const listed = await headings(document);
  expect(listed.some((heading) => heading.endsWith(t('dossier.chapters.people')))).toBe(false);
});

it('has whole words, names of people and files among them', async () => {
  const { text } = await dossier('ACC-060', { language: 'tr', size: 'Letter' });
  for (const whole of ['Vantage Rail Services', 'Thomas Barker', 'Nabiz sample client.xlsx', 'Müşteri dosyası'])
    expect(text).toContain(whole);
});
