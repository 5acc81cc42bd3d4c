/** What a user does, in steps that tests share. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { filledIn } from '../../../renderer/ui/isolated.ts';
import type { Language } from '../../../shared/contract.ts';
import { createI18n } from '../../../shared/i18n/index.ts';
import type { App } from './open-app.ts';

/** The words on the page, in its language, filled as the page fills them. */
export const words = (language: Language = 'en') => createI18n(language, { filledIn }).getFixedT(language);

/** Opens the sample client from the start screen; the portfolio stands when this answers. */
export const openSample = async (page: Page, language: Language = 'en'): Promise<void> => {
  const t = words(language);
  await page.getByRole('button', { name: t('start.sample.action') }).click();
  await page.getByRole('grid', { name: t('portfolio.list') }).waitFor({ timeout: 60_000 });
};

/** Makes a new workspace from the start screen; the import screen stands when this answers. */
export const createWorkspace = async (page: Page, name: string, language: Language = 'en'): Promise<void> => {
  const t = words(language);
  await page.getByRole('button', { name: t('start.new.action') }).click();
  await page.getByLabel(t('start.new.name')).fill(name);
  await page.getByRole('button', { name: t('start.new.create') }).click();
  await page.getByText(t('import.choose.drop')).waitFor();
};

/** The row of an account, found by its search. */
export const accountRow = async (page: Page, name: string, language: Language = 'en'): Promise<Locator> => {
  await page
    .getByRole('searchbox')
    .or(page.getByLabel(words(language)('portfolio.search')))
    .first()
    .fill(name);
  return page.getByRole('row').filter({ hasText: name }).first();
};

/** Opens an account's page from the portfolio. */
export const openAccount = async (page: Page, name: string, language: Language = 'en'): Promise<void> => {
  await (await accountRow(page, name, language)).click();
  await page.getByRole('button', { name: words(language)('account.print') }).waitFor();
};

/** Drops files from disk on the middle of the window, as a person would. */
export const dropFiles = async (page: Page, files: readonly string[]): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
  await session.detach();
};

/** The reports saved so far, by their paths. */
const savedReports = ({ documents }: Pick<App, 'documents'>): readonly string[] => {
  try {
    return readdirSync(documents, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.pdf'))
      .map((name) => join(documents, name));
  } catch {
    return [];
  }
};

/** Waits for the number of reports that a job should have saved. */
export const waitForReports = async (
  app: Pick<App, 'documents'>,
  count: number,
): Promise<readonly string[]> => {
  await expect.poll(() => savedReports(app).length, { timeout: 120_000 }).toBe(count);
  return savedReports(app);
};

/** What is in a PDF: its pages and their size in points, its text, what it says about itself, its headings as a list. */
export const readPdf = async (bytes: Uint8Array) => {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { totalPages, text } = await extractText(pdf, { mergePages: true });
  const { info } = await getMeta(pdf);
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  const said = (name: string): string => String(info[name] ?? '');
  return {
    pages: totalPages,
    width,
    height,
    text: text.normalize('NFC'),
    title: said('Title'),
    author: said('Author'),
    subject: said('Subject'),
    keywords: said('Keywords'),
    creator: said('Creator'),
    outline: await pdf.getOutline(),
  };
};
