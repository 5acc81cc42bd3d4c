/** The page of the design system: nobody is kept out of it in any language or theme, and nothing runs out of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { galleryPages, galleryViews, showView } from '../../build/scripts/gallery-pictures.ts';
import { ensureFresh, gallery } from '../../build/scripts/parts.ts';
import { openHeadless, origin } from '../../electron/chromium/launch.ts';
import { words } from '../../renderer/gallery/words.ts';
import { violationsOfWcag } from './app/barriers.ts';
import { root, watchPage } from './app/open-app.ts';

let context: BrowserContext;
let page: Page;
let watched: ReturnType<typeof watchPage>;

beforeAll(async () => {
  await ensureFresh([gallery], () => undefined);
  context = await openHeadless(galleryPages);
  page = await context.newPage();
  watched = watchPage(page);
});
afterAll(async () => {
  const browser = context.browser();
  await context.close();
  await browser?.close();
});

const beyondAcross = (): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Pieces whose content is wider than they are, by their names. */
const overfullPieces = (): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main article')]
      .filter((piece) => piece.scrollWidth > piece.clientWidth + 1)
      .map((piece) => piece.querySelector('h3')?.textContent ?? ''),
  );

describe.each(galleryViews)('the gallery at %s', (view) => {
  it.each([1440, 1024, 640])('keeps inside of a window %i pixels wide', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await showView(page, view);
    expect(await beyondAcross()).toBe(0);
    expect(await overfullPieces()).toEqual([]);
  });

  it('keeps nobody out', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await showView(page, view);
    expect(await violationsOfWcag({ page })).toEqual([]);
  });
});

/** What opens above the page, by how it is opened. */
const layers = {
  dialog: () => page.getByRole('button', { name: words.en.examples.openDialog }).click(),
  menu: () => page.getByRole('button', { name: words.en.examples.view }).click(),
  definition: () => page.getByRole('button', { name: '52%' }).click(),
  suggestions: () => page.getByRole('textbox', { name: words.en.examples.account }).click(),
} as const;

it.each(Object.entries(layers))('keeps nobody out of an open %s', async (_, open) => {
  await showView(page, '#en,light');
  const count = await page.locator('body *:visible').count();
  await open();
  await expect.poll(() => page.locator('body *:visible').count()).toBeGreaterThan(count);
  expect(await violationsOfWcag({ page })).toEqual([]);
  await page.reload();
});

it('finds what keeps somebody out', async () => {
  await showView(page, '#en,light');
  await page.evaluate(() => document.documentElement.style.setProperty('--ink-muted', '#bbb'));
  expect(await violationsOfWcag({ page })).toEqual([expect.stringMatching(/^color-contrast/)]);
  await page.reload();
});

it('shows the contrasts of the theme that it is looked at in', async () => {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const contrast = () =>
    page
      .locator('main li')
      .filter({ has: page.locator('code', { hasText: /^ink$/ }) })
      .innerText();
  await showView(page, '#en,light');
  await expect.poll(contrast).toContain('17.6');
  expect(await paper()).toBe('rgb(255, 255, 255)');
  await showView(page, '#en,dark');
  await expect.poll(contrast).toContain('14.8');
  expect(await paper()).toBe('rgb(21, 24, 27)');
});

it('asks for nothing but its own files, and has nothing to complain about', () => {
  expect(watched.requests.filter((url) => !url.startsWith(origin))).toEqual([]);
  expect(watched.complaints).toEqual([]);
});

it('is no part of the product', () => {
  const folder = join(root, 'dist', 'renderer');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const scripts = files.filter((file) => file.endsWith('.js'));
  expect(files.filter((file) => file.endsWith('.html')).toSorted()).toEqual(['index.html', 'print.html']);
  expect(scripts.length).toBeGreaterThan(0);
  const sentence = words.en.groups.colours.about;
  expect(scripts.filter((file) => readFileSync(join(folder, file), 'utf8').includes(sentence))).toEqual([]);
});
