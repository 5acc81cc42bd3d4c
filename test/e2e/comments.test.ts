/** What customers wrote: searched, narrowed to a word, kept while another screen is looked at; and all answers of an account. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Language, languages } from '../../shared/contract.ts';
import { formatFor } from '../../shared/format.ts';
import { isolated } from '../../renderer/ui/isolated.ts';
import { beyondWindow, overlaps, seriousViolations } from './app/barriers.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { openAccount, openSample, words } from './app/steps.ts';

/** An account with many answers. */
const account = 'Üçler Otomotiv';
/** Comments of the sample: all, those that say "raporlar", and those that say it with "yavaş". */
const [all, reports, slowReports] = [1303, 79, 55];

inEveryShell('the comments', (open) => {
  describe.each(languages)('in %s', (language: Language) => {
    const t = words(language);
    const format = formatFor(language);
    let app: App;
    const grid = () => app.page.getByRole('grid', { name: t('surveys.comments.list') });
    const rows = () => grid().getByRole('row');
    const search = () => app.page.getByRole('searchbox', { name: t('surveys.comments.search') });
    const told = async (): Promise<string> =>
      (await app.page.getByRole('main').getByRole('status').first().textContent()) ?? '';
    const whole = t('surveys.comments.all', { count: all, shown: format.number(all, 0) });
    const some = (n: number): string =>
      t('surveys.comments.found', { count: all, shown: format.number(n, 0), all: format.number(all, 0) });
    const go = async (place: string): Promise<void> =>
      app.page
        .getByRole('navigation', { name: t('app.navigation') })
        .getByRole('button', { name: t(`app.places.${place}`), exact: true })
        .click();
    const toComments = async (): Promise<void> => {
      await go('surveys');
      await app.page.getByRole('tab', { name: t('surveys.tabs.comments') }).click();
      await grid().waitFor();
    };

    beforeAll(async () => {
      app = await open({ language });
      await openSample(app.page, language);
      await toComments();
    });
    afterAll(() => app.close());

    it('are listed, the newest first, with their score on its scale and the row they came from', async () => {
      await expect.poll(told).toBe(whole);
      const first = (await rows().first().textContent()) ?? '';
      expect(first).toContain(t('surveys.comments.scoreOf', { score: '4', max: '5' }));
      expect(first).toContain(format.date('2026-10-28'));
      expect(first).toContain('Nabiz sample surveys.csv');
      expect(first).toContain('יש שיפור מהשנה שעברה.');
      expect(
        await rows()
          .first()
          .locator('p')
          .first()
          .evaluate((text) => getComputedStyle(text).direction),
      ).toBe('rtl');
    });

    it('are found however they are spelled, and counted aloud', async () => {
      await app.page.keyboard.press('/');
      await app.page.keyboard.type('RAPORLAR yavas');
      await expect.poll(told).toBe(some(slowReports));
      expect(await rows().first().locator('mark').allTextContents()).toEqual(['raporlar', 'yavaş']);
      await app.page.keyboard.press('Escape');
      await expect.poll(told).toBe(whole);
    });

    it('are narrowed to a word and marked with it, and stay so while another screen is looked at', async () => {
      const word = app.page
        .getByRole('list', { name: t('surveys.comments.words.title') })
        .getByRole('button')
        .filter({ has: app.page.locator('b', { hasText: /^raporlar$/ }) });
      await word.click();
      await expect.poll(told).toBe(some(reports));
      expect(await rows().nth(3).locator('mark').first().textContent()).toBe('raporlar');
      await go('portfolio');
      await toComments();
      await expect.poll(told).toBe(some(reports));
      expect(await word.getAttribute('aria-pressed')).toBe('true');
      await app.page
        .getByRole('button', { name: t('surveys.comments.withoutWord', { word: isolated('raporlar') }) })
        .click();
      await expect.poll(told).toBe(whole);
    });

    it('pass several filters at once, and one key takes all of them away', async () => {
      await app.page.getByRole('combobox', { name: t('surveys.comments.from') }).selectOption('detractors');
      await expect.poll(told).not.toBe(whole);
      await app.page.getByRole('textbox', { name: t('surveys.comments.least') }).fill('7');
      await app.page.getByText(t('surveys.comments.noMatch')).waitFor();
      expect(await told()).toBe(some(0));
      await app.page.keyboard.press('Escape');
      await expect.poll(told).toBe(whole);
      await expect
        .poll(() => app.page.getByRole('textbox', { name: t('surveys.comments.least') }).inputValue())
        .toBe('');
      await expect.poll(() => grid().evaluate((list) => list === document.activeElement)).toBe(true);
      await search().pressSequentially('zzz');
      await app.page.getByText(t('surveys.comments.noMatch')).waitFor();
      for (const _ of 'zzz') await app.page.keyboard.press('Backspace');
      await expect.poll(told).toBe(whole);
      expect(await search().evaluate((field) => field === document.activeElement)).toBe(true);
    });

    it('scroll to the last, and the keyboard copies a quote and opens the account', async () => {
      await grid().focus();
      await app.page.keyboard.press('End');
      const last = grid().locator(`[aria-rowindex="${all}"]`);
      await expect.poll(() => last.getAttribute('aria-selected')).toBe('true');
      await expect.poll(() => last.locator('p').count()).toBe(2);
      const comment = (await last.locator('p').first().textContent()) ?? '';
      await app.page.keyboard.press('c');
      await app.page.getByText(t('surveys.comments.copied')).waitFor();
      await search().focus();
      await app.page.keyboard.press('Control+V');
      expect(await search().inputValue()).toContain(comment);
      await app.page.keyboard.press('Escape');
      await grid().focus();
      await app.page.keyboard.press('ArrowDown');
      const name = (await grid().locator('[aria-selected="true"] bdi').first().textContent()) ?? '';
      await app.page.keyboard.press('Enter');
      await app.page.getByRole('heading', { level: 1, name }).waitFor();
    });

    it('keep nobody out and lie on nothing, in a large window and a small one', async () => {
      for (const size of [
        { width: 1440, height: 900 },
        { width: 1024, height: 700 },
      ]) {
        await app.page.setViewportSize(size);
        await toComments();
        await expect.poll(told).toBe(whole);
        expect(await beyondWindow(app)).toEqual([0, 0]);
        expect(await overlaps(app)).toEqual([]);
      }
      expect(await seriousViolations(app)).toEqual([]);
    });

    it('stand among all answers of their account, which say whether they count', async () => {
      await go('portfolio');
      await openAccount(app.page, account, language);
      await app.page.getByRole('button', { name: t('account.voice.all', { count: 74, shown: '74' }) }).click();
      const dialog = app.page.getByRole('dialog');
      await dialog.getByRole('button', { name: t('common.showAll', { count: 74, shown: '74' }) }).click();
      expect(await dialog.getByRole('row').count()).toBe(75);
      const counting = dialog.getByRole('cell', { name: t('account.voice.standing.counts'), exact: true });
      expect(await counting.count()).toBe(33);
      const outside = t('account.voice.standing.outside', { date: format.date('2025-11-01') });
      expect(await dialog.getByRole('cell', { name: outside }).count()).toBeGreaterThan(0);
      expect(await seriousViolations(app)).toEqual([]);
      await app.page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await app.page.getByRole('heading', { level: 1, name: account }).waitFor();
      expect(app.complaints).toEqual([]);
    });
  });
});
