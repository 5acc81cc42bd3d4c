/** What the surveys come to: the score, its definition, the rows behind it, periods, groups and boxes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Language, languages } from '../../shared/contract.ts';
import { formatFor } from '../../shared/format.ts';
import { seriousViolations, beyondWindow, overlaps } from './app/barriers.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { openSample, words } from './app/steps.ts';

/** A busy machine takes its time. */
const patient = { timeout: 10_000 };

/** The numbers of a text, whatever stands around them. */
const numbersIn = (text: string): readonly number[] => (text.match(/\d+/g) ?? []).map(Number);

inEveryShell('the figures of the surveys', (open) => {
  describe.each(languages)('in %s', (language: Language) => {
    const t = words(language);
    const format = formatFor(language);
    let app: App;
    const figure = (measure: string) =>
      app.page
        .getByRole('button', { name: new RegExp(`^${t(`surveys.figures.measures.${measure}.name`)} `) })
        .first();
    const dialog = () => app.page.getByRole('dialog');
    const choose = (label: string, option: string) =>
      app.page.getByRole('radiogroup', { name: label }).getByText(option, { exact: true }).click();
    /** How many rows the dialog has in all. */
    const total = async (): Promise<number> => {
      await dialog().locator('[aria-busy="false"]').waitFor();
      return Math.max(...numbersIn((await dialog().getByRole('status').textContent()) ?? ''));
    };
    const kindOf = (name: string) =>
      choose(t('surveys.figures.rows.kind'), t(`surveys.figures.classes.${name}`));
    const trend = () => app.page.getByRole('table', { name: t('surveys.figures.measures.nps.name') });

    beforeAll(async () => {
      app = await open({ language });
      await app.page.setViewportSize({ width: 1440, height: 900 });
      await openSample(app.page, language);
      const places = app.page.getByRole('navigation', { name: t('app.navigation') });
      await places.getByRole('button', { name: t('app.places.surveys') }).click();
      await figure('nps').waitFor();
    });
    afterAll(() => app.close());

    it('say what they mean: formula, method, and that those who left count', async () => {
      await figure('nps').click();
      const text = await dialog().textContent();
      for (const part of ['formula', 'about', 'method'])
        expect(text).toContain(t(`surveys.figures.measures.nps.${part}`));
      await app.page.keyboard.press('Escape');
      await dialog().waitFor({ state: 'detached' });
    });

    it('print whole: nothing is left below the edge of what scrolls', async () => {
      await app.page.emulateMedia({ media: 'print' });
      const [, down] = await beyondWindow(app);
      const cut = await app.page
        .getByRole('tabpanel')
        .evaluate((panel) => panel.scrollHeight - panel.clientHeight);
      await app.page.emulateMedia({ media: null });
      expect(down).toBeGreaterThan(0);
      expect(cut).toBe(0);
    });

    it('lead to their rows, which come to the score that is shown', async () => {
      await figure('nps').click();
      await dialog().getByRole('button').click();
      const all = await total();
      await kindOf('promoters');
      const promoters = await total();
      await kindOf('detractors');
      const score = (100 * (promoters - (await total()))) / all;
      expect(await dialog().getByRole('table').textContent()).toContain('Nabiz sample surveys.csv');
      await app.page.keyboard.press('Escape');
      await dialog().waitFor({ state: 'detached' });
      expect(await figure('nps').textContent()).toBe(format.signed(score, 0));
      expect(await figure('nps').evaluate((button) => button === document.activeElement)).toBe(true);
    });

    it('of a period lead to that period’s rows', async () => {
      await choose(t('surveys.figures.period.label'), t('surveys.figures.period.month'));
      await expect.poll(() => trend().getByRole('columnheader').count(), patient).toBe(12);
      await choose(t('surveys.figures.period.label'), t('surveys.figures.period.quarter'));
      await expect.poll(() => trend().getByRole('columnheader').count(), patient).toBe(8);
      const heading = app.page.getByRole('rowheader', { name: t('surveys.figures.trend.n'), exact: true });
      const counts = trend().getByRole('row').filter({ has: heading }).getByRole('cell');
      await trend().getByRole('button').last().click();
      await dialog().getByRole('button').click();
      expect(await total()).toBe(Number(await counts.last().textContent()));
      await app.page.keyboard.press('Escape');
      await dialog().waitFor({ state: 'detached' });
    });

    it('are told by group, and the groups’ answers are all answers', async () => {
      await app.page.getByRole('combobox', { name: t('common.groups.label') }).selectOption('=segment');
      const groups = app.page.getByRole('table', { name: t('surveys.figures.groups.title') });
      await groups.waitFor();
      const rows = await groups.locator('tbody tr').all();
      const answers = await Promise.all(
        rows.map(async (row) => Number(await row.getByRole('cell').nth(1).textContent())),
      );
      const [all = 0, ...parts] = answers;
      expect(parts.length).toBeGreaterThan(1);
      expect(parts.reduce((sum, n) => sum + n, 0)).toBe(all);
    });

    it('follow the boxes that count as satisfied', async () => {
      const imported = await figure('csat').textContent();
      await choose(t('surveys.figures.boxes.label'), t('surveys.figures.boxes.some', { boxes: '1' }));
      await app.page.getByText(t('surveys.figures.boxes.note')).waitFor();
      expect(await figure('csat').textContent()).not.toBe(imported);
      await choose(t('surveys.figures.boxes.label'), t('surveys.figures.boxes.imported'));
      await expect.poll(() => figure('csat').textContent(), patient).toBe(imported);
    });

    it('keep nobody out and lie on nothing, in a small window, too', async () => {
      expect(await seriousViolations(app)).toEqual([]);
      await app.page.setViewportSize({ width: 1024, height: 700 });
      expect(await beyondWindow(app)).toEqual([0, 0]);
      expect(await overlaps(app)).toEqual([]);
      expect(app.complaints).toEqual([]);
    });

    it('go from a row to its account', async () => {
      await figure('nps').click();
      await dialog().getByRole('button').click();
      await total();
      await dialog().getByRole('table').getByRole('button').first().click();
      await app.page.getByRole('button', { name: t('account.print') }).waitFor();
    });
  });
});
