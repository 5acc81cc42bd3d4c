/** The first run: from an empty window to a printed page of one's own data, with help and hints on the way. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { helpTexts, type HelpTopic } from '../../shared/i18n/help/index.ts';
import { filledAccounts, fillTemplate } from '../helpers/filled-template.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { createWorkspace, dropFiles, openAccount, readPdf, waitForReports, words } from './app/steps.ts';

const t = words('tr');
const [, account] = filledAccounts;

inEveryShell('the first run', (open) => {
  let app: App;
  const folder = mkdtempSync(join(tmpdir(), 'nabiz-first-'));
  beforeAll(async () => {
    app = await open({ language: 'tr', hints: true, folder });
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const hint = () => app.page.getByRole('complementary', { name: t('hints.title') });
  /** F1 opens the page that fits, Escape leads back. */
  const helpSays = async (topic: HelpTopic): Promise<void> => {
    await app.page.keyboard.press('F1');
    await app.page.getByRole('heading', { level: 1, name: helpTexts.tr[topic].title }).waitFor();
    await app.page.keyboard.press('Escape');
  };

  it('has help on the start screen before anything is open', async () => {
    await app.page.getByRole('button', { name: t('start.new.action') }).waitFor();
    await helpSays('firstSteps');
    await app.page.getByRole('button', { name: t('start.new.action') }).waitFor();
    expect(await hint().getByRole('button').count()).toBe(0);
  });

  it('finds a page of the help by words, and follows its links', async () => {
    await app.page.keyboard.press('?');
    await app.page.getByLabel(t('help.search.label')).first().fill('KONTROL noktası');
    const found = app.page.getByRole('navigation', { name: t('help.contents') }).getByRole('listitem');
    await expect.poll(() => found.count()).toBeLessThan(5);
    await found.first().getByRole('button').click();
    await app.page.getByRole('button', { name: helpTexts.tr.reports.title }).last().click();
    await app.page.getByRole('heading', { level: 1, name: helpTexts.tr.reports.title }).waitFor();
    await app.page.getByRole('button', { name: t('common.back') }).click();
    await app.page.getByRole('button', { name: t('start.new.action') }).waitFor();
  });

  it('saves a workbook to fill in, and takes it filled in without a question', async () => {
    await createWorkspace(app.page, 'Yeni firma', 'tr');
    await helpSays('files');
    await app.page.getByRole('button', { name: t('template.save') }).click();
    const saved = join(app.documents, 'Nabız', `${t('template.fileName')}.xlsx`);
    await expect.poll(() => existsSync(saved), { timeout: 20_000 }).toBe(true);
    await dropFiles(app.page, [fillTemplate(saved, join(folder, 'dolu.xlsx'), 'tr')]);
    await app.page.getByRole('button', { name: t('import.review.import', { count: 10 }) }).click();
    await app.page.getByRole('button', { name: t('import.result.toPortfolio') }).click();
    await app.page.getByRole('grid', { name: t('portfolio.list') }).waitFor({ timeout: 30_000 });
  });

  it('shows a hint where it helps, one at a time, without taking the focus', async () => {
    await hint().getByText(t('hints.open')).waitFor();
    await openAccount(app.page, account, 'tr');
    await hint().getByText(t('hints.figures')).waitFor();
    expect(await app.page.evaluate(() => document.activeElement?.closest('aside'))).toBeNull();
    await helpSays('accountPage');
    await hint()
      .getByRole('button', { name: t('hints.close') })
      .click();
    await hint().getByText(t('hints.views')).waitFor();
    expect(await hint().getByText(t('hints.figures')).count()).toBe(0);
  });

  it('prints the first page', async () => {
    await app.page.getByRole('button', { name: t('account.print') }).click();
    const [file] = await waitForReports(app, 1);
    const pdf = await readPdf(readFileSync(file ?? ''));
    expect(pdf.pages).toBe(1);
    expect(pdf.text).toContain(account);
  });

  it('shows no hint again once they are closed, also after a restart, until it is asked to', async () => {
    await hint()
      .getByRole('button', { name: t('hints.closeAll') })
      .click();
    await expect.poll(() => hint().getByRole('button').count()).toBe(0);
    await app.close();
    app = await open({ language: 'tr', hints: true, folder });
    await app.page.getByRole('button', { name: 'Yeni firma', exact: true }).click();
    await app.page.getByRole('grid', { name: t('portfolio.list') }).waitFor({ timeout: 30_000 });
    expect(await hint().getByRole('button').count()).toBe(0);
    await app.page.keyboard.press('F1');
    await app.page.getByRole('button', { name: t('hints.again') }).click();
    await app.page.keyboard.press('Escape');
    await hint().getByText(t('hints.open')).waitFor();
    expect(app.complaints).toEqual([]);
  });
});
