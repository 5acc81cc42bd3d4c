/** The people of an account: in short on its page and on paper, as a list with one person's figures beside it. */
import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Language, languages } from '../../shared/contract.ts';
import { beyondWindow, overlaps, seriousViolations } from './app/barriers.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { openAccount, openSample, readPdf, waitForReports, words } from './app/steps.ts';

/** An account whose people stay away, one after the other. */
const account = 'Osprey Freight';

inEveryShell('the people of an account', (open) => {
  describe.each(languages)('in %s', (language: Language) => {
    const t = words(language);
    let app: App;
    const grid = () => app.page.getByRole('grid', { name: t('account.people.list') });
    const current = () => grid().locator('[aria-selected="true"]');
    const panel = () => app.page.getByRole('article').getByRole('article');
    const search = () => app.page.getByRole('searchbox', { name: t('account.people.search') });
    const nameIn = async (row: Locator): Promise<string> =>
      (await row.locator('bdi').first().textContent()) ?? '';
    const count = (key: string, n: number) => t(`account.people.${key}`, { count: n, shown: String(n) });
    const summary = (people: number, quiet: number) =>
      t('account.people.summary', { people: count('count', people), quiet: count('quiet', quiet) });

    beforeAll(async () => {
      app = await open({ language });
      await openSample(app.page, language);
      await openAccount(app.page, account, language);
    });
    afterAll(() => app.close());

    it('are counted on the account’s page, with the quiet ones by name', async () => {
      await app.page.getByRole('button', { name: summary(46, 13) }).click();
      const dialog = app.page.getByRole('dialog');
      expect(await dialog.textContent()).toContain(t('account.people.meaning.quiet'));
      await app.page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await app.page.getByText('Marcus Turner').count()).toBe(1);
      await app.page.setViewportSize({ width: 1440, height: 900 });
      expect(await beyondWindow(app)).toEqual([0, 0]);
    });

    it('are on paper, too, and the paper stays one page', async () => {
      await app.page.getByRole('button', { name: t('account.print') }).click();
      const [path] = await waitForReports(app, 1);
      const { pages, text } = await readPdf(await readFile(path ?? ''));
      expect(pages).toBe(1);
      expect(text).toContain('Marcus Turner');
    });

    it('are a list: one is current, arrows move on, and the figures beside follow', async () => {
      await app.page.getByRole('radiogroup').getByText(t('account.views.people'), { exact: true }).click();
      await grid().waitFor();
      expect(await grid().getAttribute('aria-rowcount')).toBe('47');
      expect(await current().textContent()).toContain(t('account.people.quietTag'));
      await grid().focus();
      const first = await nameIn(current());
      await panel().getByRole('heading', { level: 2, name: first }).waitFor();
      await app.page.keyboard.press('ArrowDown');
      const second = await nameIn(current());
      expect(second).not.toBe(first);
      await panel().getByRole('heading', { level: 2, name: second }).waitFor();
      await app.page.keyboard.press('Enter');
      await expect.poll(() => panel().evaluate((article) => article === document.activeElement)).toBe(true);
      await panel()
        .getByRole('button', { name: t('metrics.daysSinceUse.short') })
        .click();
      expect(await app.page.getByRole('dialog').textContent()).toContain(t('metrics.daysSinceUse.formula'));
      await app.page.keyboard.press('Escape');
      await app.page.getByRole('dialog').waitFor({ state: 'detached' });
    });

    it('are found by name, e-mail or role, and Escape brings all of them back', async () => {
      await app.page.keyboard.press('/');
      await search().fill('MARCUS turner operations');
      await expect.poll(() => grid().getAttribute('aria-rowcount')).toBe('2');
      await panel().getByRole('heading', { name: 'Marcus Turner' }).waitFor();
      await search().fill('nobody at all');
      await app.page.getByText(t('account.people.noMatch')).waitFor();
      await app.page.keyboard.press('Escape');
      await expect.poll(() => grid().getAttribute('aria-rowcount')).toBe('47');
    });

    it('are ordered by a heading, the other way round, and as they came', async () => {
      const heading = grid().getByRole('columnheader', { name: t('account.people.columns.name') });
      const firstName = async (): Promise<string> => {
        // The current row stays in sight when the order changes: the first one may not be drawn.
        await grid().focus();
        await app.page.keyboard.press('Home');
        return nameIn(current());
      };
      const asTheyCame = await firstName();
      await heading.getByRole('button').click();
      expect(await heading.getAttribute('aria-sort')).toBe('ascending');
      await expect.poll(firstName).toBe('Alice Wells');
      await heading.getByRole('button').click();
      await expect.poll(firstName).toBe('Thomas Turner');
      await heading.getByRole('button').click();
      await expect.poll(firstName).toBe(asTheyCame);
      expect(await heading.getAttribute('aria-sort')).toBe('none');
    });

    it('keep nobody out and lie on nothing', async () => {
      expect(await beyondWindow(app)).toEqual([0, 0]);
      expect(await overlaps(app)).toEqual([]);
      expect(await seriousViolations(app)).toEqual([]);
      expect(app.complaints).toEqual([]);
    });
  });
});
