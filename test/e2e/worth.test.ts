/** What accounts are worth: figures with their conventions, what is taken as given, and what is behind every number. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Language, languages } from '../../shared/contract.ts';
import { formatFor } from '../../shared/format.ts';
import { beyondWindow, overlaps, seriousViolations } from './app/barriers.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { openAccount, openSample, words } from './app/steps.ts';

inEveryShell('what accounts are worth', (open) => {
  describe.each(languages)('in %s', (language: Language) => {
    const t = words(language);
    let app: App;
    const field = (name: string) =>
      app.page.getByRole('textbox', { name: t(`value.settings.${name}.label`), exact: true });
    const grid = () => app.page.getByRole('grid', { name: t('value.worth.accounts.title') });
    const rowOf = (name: string) => grid().getByRole('row').filter({ hasText: name });
    const show = async (): Promise<void> => {
      await app.page.getByRole('button', { name: t('app.places.value'), exact: true }).click();
      await grid().waitFor();
    };

    beforeAll(async () => {
      app = await open({ language });
      await app.page.setViewportSize({ width: 1440, height: 900 });
      await openSample(app.page, language);
      await show();
    });
    afterAll(() => app.close());

    it('prints its conventions, keeps nobody out and lays nothing on top of anything', async () => {
      const conventions = app.page.getByText(t('value.formulas.expectedClv.words'), { exact: true });
      expect(await conventions.isVisible()).toBe(true);
      expect(await seriousViolations(app)).toEqual([]);
      expect(await beyondWindow(app)).toEqual([0, 0]);
      expect(await overlaps(app)).toEqual([]);
    });

    it('keeps currencies apart: one row each, and a sum of each opens how it is made', async () => {
      const sums = app.page.getByRole('table', { name: t('value.worth.sums.title') });
      expect(await sums.getByRole('row').count()).toBe(4);
      await sums.getByRole('button', { name: `${t('value.worth.sums.clvToCac')}, EUR` }).click();
      const definition = app.page.getByRole('dialog');
      expect(await definition.textContent()).toContain(t('value.worth.sums.formulas.clvToCac'));
      await app.page.keyboard.press('Escape');
    });

    it('puts the account’s own numbers into its formulas, with the rows and where they are from', async () => {
      const format = formatFor(language);
      await rowOf('Ashdown Energy').click();
      const behind = app.page.getByRole('dialog');
      await behind.getByRole('table', { name: t('value.worth.behind.figures') }).waitFor();
      // 12 × 2,110 × 0.83 × 53/55 ÷ (1.1 − 53/55), from the table in sight and the retention printed above it.
      const expected = (12 * 211_000 * 0.83 * (53 / 55)) / (1.1 - 53 / 55);
      expect(await behind.textContent()).toContain(format.money(expected, 'EUR'));
      const subscriptions = behind.getByRole('table', { name: t('value.worth.behind.subscriptions') });
      expect(await subscriptions.textContent()).toMatch(/Nabiz sample client\.xlsx/);
      await app.page.keyboard.press('Escape');
      await behind.waitFor({ state: 'detached' });
    });

    it('says at the field what cannot be, and computes with what can', async () => {
      const format = formatFor(language);
      const row = rowOf('Ashdown Energy');
      await field('discount').fill('200');
      await app.page.getByText(t('value.settings.problems.share')).waitFor();
      await field('discount').fill('20');
      const expected = (12 * 211_000 * 0.83 * (53 / 55)) / (1.2 - 53 / 55);
      await expect.poll(() => row.textContent()).toContain(format.money(expected, 'EUR'));
      await app.page.getByRole('button', { name: t('value.settings.reset') }).click();
      await expect.poll(() => field('discount').inputValue()).toBe('10');
    });

    it('orders, finds and opens by the keyboard, and keeps what was set for the account’s page', async () => {
      await field('retention').fill('50');
      await app.page.getByRole('button', { name: t('value.settings.reset') }).waitFor();
      await app.page.getByRole('searchbox').fill('ashdown');
      await expect.poll(() => grid().getByRole('row').count()).toBe(2);
      await app.page.keyboard.press('Enter');
      await app.page.keyboard.press('ArrowDown');
      await app.page.keyboard.press('Enter');
      await app.page.getByRole('button', { name: t('value.worth.behind.openAccount') }).click();
      const name = t('value.formulas.expectedClv.name');
      const expected = (12 * 211_000 * 0.83 * 0.5) / (1.1 - 0.5);
      const figure = app.page.getByRole('button', {
        name: `${name}: ${formatFor(language).money(expected, 'EUR')}`,
      });
      await figure.click();
      expect(await app.page.getByRole('dialog').textContent()).toContain(
        t('value.worth.behind.retentionFrom.set', { count: 2 }),
      );
      await app.page.getByRole('button', { name: t('account.rows.link') }).click();
      await app.page.getByText(t('account.rows.value.definition')).waitFor();
    });
  });

  describe('of a client of whom nothing is known', () => {
    let app: App;
    beforeAll(async () => {
      app = await open();
      await openSample(app.page);
    });
    afterAll(() => app.close());

    it('says why a figure is missing, and what to bring', async () => {
      const t = words();
      await openAccount(app.page, 'Ağaçlı Orman Ürünleri');
      const name = t('value.formulas.expectedClv.name');
      await app.page.getByRole('button', { name: `${name}: ${t('value.gaps.noRevenue.short')}` }).click();
      expect(await app.page.getByRole('dialog').textContent()).toContain(t('value.gaps.noRevenue.long'));
    });
  });
});
