/** The rows behind an account's figures: opened from a figure, true to the file they came from, copied, left again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Language, languages } from '../../shared/contract.ts';
import { beyondWindow, overlaps, seriousViolations } from './app/barriers.ts';
import { type App, root } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { openAccount, openSample, words } from './app/steps.ts';

const account = 'Osprey Freight';
const file = 'Nabiz sample surveys.csv';

/** The lines of the sample's file, the headings first: none of its comments has a line break. Only the last column has commas. */
const lines = (): readonly (readonly string[])[] =>
  readFileSync(join(root, 'dist', 'samples', file), 'utf8')
    .split('\r\n')
    .map((line) => line.split(','));

/** The digits of a number as any language groups them. */
const digits = (text: string): number => Number(text.replaceAll(/\D/g, ''));

inEveryShell('the rows behind an account’s figures', (open) => {
  describe.each(languages)('in %s', (language: Language) => {
    const t = words(language);
    let app: App;
    const figures = () => app.page.getByRole('listbox', { name: t('account.rows.list') });
    const shown = () => figures().locator('[aria-selected="true"]');
    const grid = () => app.page.getByRole('grid');
    const counting = () => grid().locator('tbody tr[data-counts="true"]');

    beforeAll(async () => {
      app = await open({ language });
      await openSample(app.page, language);
      await openAccount(app.page, account, language);
      await app.page.setViewportSize({ width: 1440, height: 900 });
    });
    afterAll(() => app.close());

    it('open from the definition of a metric, and stand in the file where they say', async () => {
      await app.page
        .getByRole('button', { name: t('metrics.recommendation.short') })
        .first()
        .click();
      const dialog = app.page.getByRole('dialog');
      await dialog.getByRole('button', { name: t('account.rows.linkCount', { count: 8, shown: '8' }) }).click();
      expect(await shown().textContent()).toContain(t('metrics.recommendation.name'));
      await grid().waitFor();
      const cells = await counting().evaluateAll((rows) =>
        rows.map((row) => Array.from((row as HTMLTableRowElement).cells, ({ innerText }) => innerText.trim())),
      );
      expect(cells).toHaveLength(8);
      const stored = lines();
      expect(stored.slice(1, -1).every(([key]) => key?.startsWith('ACC-'))).toBe(true);
      const scores = cells.map((row) => {
        expect(row.at(-1)).toContain(file);
        const line = stored[digits(row.at(-2) ?? '') - 1] ?? [];
        expect([line[0], line[2]]).toEqual(['ACC-047', 'NPS']);
        // Counts, answered on, person, score.
        expect(line[5]).toBe(row[3]);
        return Number(line[5]);
      });
      const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
      const value = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(mean);
      expect(await shown().textContent()).toContain(value);
    });

    it('say why others do not count, and can be left out', async () => {
      expect(await grid().getByText(t('account.rows.reason.replaced')).count()).toBeGreaterThan(0);
      await app.page.getByText(t('account.rows.only')).click();
      await expect.poll(() => grid().locator('tbody tr').count()).toBe(8);
    });

    it('are walked by the arrows and copied with the file and row of each', async () => {
      await grid().focus();
      await app.page.keyboard.press('ArrowDown');
      await expect.poll(() => grid().locator('tbody tr').nth(1).getAttribute('aria-selected')).toBe('true');
      // Heard before the keys are pressed: who listens only meanwhile may come too late.
      await app.page.evaluate(() => {
        window.addEventListener(
          'copy',
          (event) => {
            document.body.dataset['copied'] = event.clipboardData?.getData('text/plain') ?? '';
          },
          { once: true },
        );
      });
      await app.page.keyboard.press('Control+c');
      const copied = () => app.page.evaluate(() => document.body.dataset['copied'] ?? '');
      await expect.poll(copied).not.toBe('');
      const [headings, ...rows] = (await copied()).split('\r\n').map((line) => line.split('\t'));
      expect(headings?.at(-1)).toBe(t('common.origin.file'));
      expect(rows).toHaveLength(8);
      expect(rows.every((row) => row.at(-1) === file && /^\d+$/.test(row.at(-2) ?? ''))).toBe(true);
      await app.page.getByText(t('account.rows.copied', { count: 8, shown: '8' })).waitFor();
    });

    it('of a trait say which subscription followed which; the keys go from figure to figure', async () => {
      await figures()
        .getByRole('option', { name: `${t('traits.renews.name')} ${t('account.trait.yes')}` })
        .click();
      await app.page.getByText('SUB-047-3').first().waitFor();
      expect(await app.page.getByRole('region', { name: t('traits.renews.name') }).textContent()).toContain(
        t('traits.renews.definition'),
      );
      await figures().focus();
      await app.page.keyboard.press('ArrowDown');
      await expect.poll(() => shown().textContent()).toContain(t('traits.stays.name'));
    });

    it('can be read by everybody, fit the window, and Escape leads back to the page', async () => {
      await grid().waitFor();
      expect(await seriousViolations(app)).toEqual([]);
      expect(await overlaps(app)).toEqual([]);
      expect(await beyondWindow(app)).toEqual([0, 0]);
      await app.page.keyboard.press('Escape');
      await app.page.getByRole('heading', { name: t('account.trait.title') }).waitFor();
      expect(app.complaints).toEqual([]);
    });
  });
});
