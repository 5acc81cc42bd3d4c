/** Why a score is what it is, and why it changed: on the page, in its views, by keyboard, in three languages. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Language, languages } from '../../shared/contract.ts';
import { formatFor } from '../../shared/format.ts';
import { overlaps, seriousViolations } from './app/barriers.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { openAccount, openSample, words } from './app/steps.ts';

/** Amber, with one step to green. */
const account = 'Yıldızeli Lojistik';

/** A number as the three languages write it, whatever stands around it. */
const numberIn = (text: string): number =>
  Number(
    text
      .replace(/[^\d.,−-]/g, '')
      .replace(',', '.')
      .replace('−', '-'),
  );

inEveryShell('why a score is what it is', (open) => {
  describe.each(languages)('in %s', (language: Language) => {
    const t = words(language);
    let app: App;
    beforeAll(async () => {
      app = await open({ language });
      await openSample(app.page, language);
      await openAccount(app.page, account, language);
    });
    afterAll(() => app.close());

    const view = () => app.page.getByRole('radio', { checked: true }).first();
    const title = () => app.page.getByRole('heading', { level: 1 }).textContent();
    const table = (name: string) => app.page.getByRole('table', { name: t(name) });
    const lastCells = (name: string) => table(name).locator('tr > :last-child').allTextContents();

    it('says on the page itself why the light is amber and what makes it green', async () => {
      const reason = await app.page.locator('p[data-band=amber]').textContent();
      expect(reason).toContain(t('bands.amber.word'));
      expect(reason).toContain(t('dimensions.adoption.name'));
      expect(reason).toContain(t('metrics.usageTrend.name'));
      const bridge = app.page.locator('section').filter({ hasText: t('account.why.bridge') });
      expect(await bridge.getByRole('listitem').count()).toBeGreaterThanOrEqual(7);
    });

    it('changes views with the digits, keeps the view while accounts are turned, and goes back with Escape', async () => {
      await app.page.keyboard.press('2');
      await table('account.why.waterfall').waitFor();
      expect(await view().inputValue()).toBe('why');
      const [forward, back] = language === 'he' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
      await app.page.keyboard.press(forward as string);
      await expect.poll(title).not.toBe(account);
      expect(await view().inputValue()).toBe('why');
      await app.page.keyboard.press(back as string);
      await expect.poll(title).toBe(account);
      await app.page.keyboard.press('Escape');
      await expect.poll(() => view().inputValue()).toBe('page');
      await app.page.keyboard.press('2');
    });

    it('runs from nothing to the score through every metric that counts', async () => {
      await table('account.why.waterfall').waitFor();
      const totals = (await lastCells('account.why.waterfall')).map(numberIn).filter((n) => n > 0);
      const rising = totals.every((total, i) => i === 0 || total >= (totals[i - 1] ?? 0));
      expect(rising).toBe(true);
      expect(totals.length).toBeGreaterThan(15);
      expect(totals.at(-1)).toBe(totals.at(-2));
      expect(await seriousViolations(app)).toEqual([]);
      expect(await overlaps(app)).toEqual([]);
    });

    it('draws from the reading side', async () => {
      const [start, end] = await table('account.why.waterfall')
        .locator('[data-kind=part]')
        .evaluateAll((bars) => [bars.at(0), bars.at(-1)].map((bar) => bar?.getBoundingClientRect().x ?? 0));
      if (language === 'he') expect(start).toBeGreaterThan(end ?? 0);
      else expect(start).toBeLessThan(end ?? 0);
    });

    it('explains a change between two dates with rows that add up as they are shown', async () => {
      await app.page.keyboard.press('4');
      await table('account.change.waterfall').waitFor();
      await app.page.getByRole('button', { name: t('account.change.preset.year') }).click();
      const date = formatFor(language).date('2025-10-31');
      await table('account.change.waterfall').getByText(t('account.change.scoreOn', { date })).waitFor();
      const scores = (
        await table('account.change.waterfall')
          .locator('tr:has(th[colspan="4"]) > :last-child')
          .allTextContents()
      ).map(numberIn);
      const parts = (
        await table('account.change.waterfall')
          .locator('tr:has(th[scope=row]:not([colspan])) > :nth-child(4)')
          .allTextContents()
      ).map(numberIn);
      expect(parts.length).toBeGreaterThan(5);
      const sum = parts.reduce((total, part) => total + part, scores[0] ?? Number.NaN);
      expect(sum).toBeCloseTo(scores[1] ?? Number.NaN, 6);
      expect(await seriousViolations(app)).toEqual([]);
      expect(await overlaps(app)).toEqual([]);
    });

    it('says so when the dates are the wrong way round, and when it was no customer yet', async () => {
      await app.page.getByLabel(t('account.change.from'), { exact: true }).fill('2026-12-01');
      await app.page.getByRole('alert').getByText(t('account.change.order')).waitFor();
      await app.page.getByLabel(t('account.change.from'), { exact: true }).fill('2001-01-01');
      await app.page.getByText(t('account.change.otherDate')).waitFor();
      expect(app.complaints).toEqual([]);
    });
  });
});
