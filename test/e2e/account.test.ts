/** The account page: every number says what it is, by mouse and by keyboard, and the arrows turn the pages. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Language, languages } from '../../shared/contract.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { openAccount, openSample, words } from './app/steps.ts';

/** An account with much on its page, and not the first or last by name. */
const account = 'Üçler Otomotiv';

const heading = async ({ page }: App): Promise<string> =>
  (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';

inEveryShell('the account page', (open) => {
  describe.each(languages)('in %s', (language: Language) => {
    const t = words(language);
    let app: App;
    const dialog = () => app.page.getByRole('dialog');
    beforeAll(async () => {
      app = await open({ language });
      await openSample(app.page, language);
      await openAccount(app.page, account, language);
      await app.page.getByRole('heading', { name: account }).waitFor();
    });
    afterAll(() => app.close());

    it('opens the definition of every number, each with a title and words', async () => {
      const figures = app.page.locator('main button[aria-haspopup="dialog"]');
      const count = await figures.count();
      expect(count).toBeGreaterThan(45);
      for (let i = 0; i < count; i += 1) {
        await figures.nth(i).click();
        const title = await dialog().getByRole('heading').textContent();
        const text = await dialog().locator('p').first().textContent();
        expect(title?.trim()).not.toBe('');
        expect(text?.trim()).not.toBe('');
        // A key that has no sentence would be shown as the key itself.
        expect(await dialog().textContent()).not.toMatch(
          /\b(account|metrics|traits|freshness|dimensions)\.\w+/,
        );
        await app.page.keyboard.press('Escape');
        await dialog().waitFor({ state: 'detached' });
      }
    }, 120_000);

    it('explains a metric: formula, points, weight, where the value comes from', async () => {
      await app.page.getByRole('button', { name: t('metrics.seatUtilisation.short') }).click();
      const text = await dialog().textContent();
      expect(text).toContain(t('metrics.seatUtilisation.formula'));
      expect(text).toContain(t('account.source.computed'));
      for (const fact of ['window', 'newest', 'n', 'weight', 'contribution'])
        expect(text).toContain(t(`account.about.${fact}`));
      expect(
        await dialog()
          .getByRole('img', { name: t('account.metric.curve') })
          .count(),
      ).toBe(1);
      await app.page.keyboard.press('Escape');
      await dialog().waitFor({ state: 'detached' });
    });

    it('opens with Enter and closes with Escape, and stays on the page where it was', async () => {
      const score = app.page.locator('main button[aria-haspopup="dialog"]').first();
      await score.focus();
      await app.page.keyboard.press('Enter');
      await dialog().waitFor();
      await app.page.keyboard.press('Escape');
      await dialog().waitFor({ state: 'detached' });
      expect(await heading(app)).toBe(account);
      await expect.poll(() => score.evaluate((button) => button === document.activeElement)).toBe(true);
    });

    it('turns to the next account and back with the arrows, in the reading direction', async () => {
      const [forward, back] = language === 'he' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
      await app.page.keyboard.press(forward as string);
      await expect.poll(() => heading(app)).not.toBe(account);
      await app.page.keyboard.press(back as string);
      await expect.poll(() => heading(app)).toBe(account);
    });

    it('lays a dimension over the chart when asked', async () => {
      const button = app.page.getByRole('button', { name: t('dimensions.support.name'), exact: true });
      await button.click();
      expect(await button.getAttribute('aria-pressed')).toBe('true');
      expect(await app.page.getByRole('img', { name: t('account.history.drawing') }).count()).toBe(1);
      expect(app.complaints).toEqual([]);
    });
  });
});
