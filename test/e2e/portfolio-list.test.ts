/** The list of accounts as a person arranges it: columns, filters, groups, kept views, copying, Excel. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { read, utils } from 'xlsx';
import type { Language } from '../../shared/contract.ts';
import { beyondWindow, seriousViolations } from './app/barriers.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { openSample, words } from './app/steps.ts';

const savedBooks = ({ documents }: App): readonly string[] => {
  try {
    return readdirSync(documents, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.xlsx'))
      .map((name) => join(documents, name));
  } catch {
    return [];
  }
};

/** Hears what a copy puts on the clipboard, without any permission to read it. */
const hearCopies = ({ page }: App): Promise<void> =>
  page.evaluate(() => {
    // Heard after the page's own listener has given the copy its contents.
    window.addEventListener('copy', ({ clipboardData }) =>
      Object.assign(globalThis, {
        copied: { text: clipboardData?.getData('text/plain'), html: clipboardData?.getData('text/html') },
      }),
    );
  });

const copied = ({ page }: App): Promise<{ text: string; html: string }> =>
  page.evaluate(() => (globalThis as unknown as { copied: { text: string; html: string } }).copied);

inEveryShell('the list of accounts', (open) => {
  describe.each<Language>(['en', 'he'])('in %s', (language) => {
    const t = words(language);
    let app: App;
    const grid = () => app.page.getByRole('grid', { name: t('portfolio.list') });
    const rows = () => grid().locator('[role=row][aria-selected]');
    const groups = () => grid().locator('[role=gridcell][aria-expanded]');
    /** All lines of the list, those out of sight among them. */
    const lines = () => grid().getAttribute('aria-rowcount').then(Number);
    const heading = (name: string) => grid().getByRole('columnheader', { name });
    const button = (name: string) => app.page.getByRole('button', { name, exact: true });

    beforeAll(async () => {
      app = await open({ language });
      await app.page.setViewportSize({ width: 1440, height: 900 });
      await openSample(app.page, language);
      await hearCopies(app);
    });
    afterAll(() => app.close());

    it('shows other columns in another order, by keyboard', async () => {
      await grid().focus();
      await app.page.keyboard.press('c');
      const plan = app.page.getByRole('checkbox', { name: t('portfolio.columns.plan'), exact: true });
      await plan.check();
      await heading(t('portfolio.columns.plan')).waitFor();
      const segment = app.page.getByRole('checkbox', { name: t('portfolio.columns.segment'), exact: true });
      await segment.focus();
      for (let i = 0; i < 3; i += 1) await app.page.keyboard.press('Alt+ArrowUp');
      await expect.poll(() => segment.evaluate((box) => box === document.activeElement)).toBe(true);
      await app.page.keyboard.press('Escape');
      const headings = await grid().getByRole('columnheader').allTextContents();
      const placeOf = (name: string): number => headings.findIndex((text) => text.startsWith(name));
      expect(placeOf(t('portfolio.columns.segment'))).toBeLessThan(placeOf(t('portfolio.columns.owner')));
    });

    it('narrows by values and a range, says how many are left, and keeps the view under a name', async () => {
      const all = await lines();
      await grid().focus();
      await app.page.keyboard.press('f');
      await app.page.getByLabel(t('portfolio.filters.by')).selectOption('value segment');
      await app.page.getByRole('list').getByRole('checkbox').first().check();
      await app.page.getByLabel(t('portfolio.filters.by')).selectOption('range score');
      const least = t('portfolio.filters.leastOf', { name: t('portfolio.out.score') });
      await app.page.getByRole('textbox', { name: least }).fill('70');
      await button(t('portfolio.filters.done')).click();
      const chips = app.page.getByRole('list', { name: t('portfolio.filters.holding') });
      await expect.poll(() => chips.getByRole('button').count()).toBe(3);
      const few = await lines();
      expect(few).toBeGreaterThan(1);
      expect(few).toBeLessThan(all);
      await app.page.getByLabel(t('portfolio.groups.by')).selectOption('owner');
      await groups().first().waitFor();
      const grouped = await lines();
      expect(grouped).toBeGreaterThan(few);
      await grid().focus();
      await app.page.keyboard.press('v');
      await app.page.getByLabel(t('portfolio.views.newName')).fill('Healthy ones');
      await app.page.keyboard.press('Enter');
      await button('Healthy ones').waitFor();
      await app.page.getByText(t('portfolio.views.whole')).click();
      await expect.poll(lines).toBe(all);
      await grid().focus();
      await app.page.keyboard.press('1');
      await expect.poll(lines).toBe(grouped);
    });

    it('folds a group with the arrow against the reading direction, and opens it again', async () => {
      await grid().focus();
      await app.page.keyboard.press('Home');
      const first = groups().first();
      const [back, on] = language === 'he' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
      await app.page.keyboard.press(back as string);
      await expect.poll(() => first.getAttribute('aria-expanded')).toBe('false');
      await app.page.keyboard.press(on as string);
      await expect.poll(() => first.getAttribute('aria-expanded')).toBe('true');
      expect(await seriousViolations(app)).toEqual([]);
      expect(await beyondWindow(app)).toEqual([0, 0]);
    });

    it('copies the selected rows with Ctrl+C, figures as figures', async () => {
      await app.page.keyboard.press('ArrowDown');
      await app.page.keyboard.press(' ');
      const name = await grid().locator('[data-current=true] bdi').first().textContent();
      await app.page.keyboard.press('Control+c');
      await app.page.getByText(t('portfolio.out.copied', { count: 1, shown: '1' })).waitFor();
      const { text, html } = await copied(app);
      const [headings, cells, ...more] = text.split('\r\n').map((line) => line.split('\t'));
      expect(more).toEqual([]);
      expect(headings?.slice(0, 2)).toEqual([t('portfolio.columns.name'), t('portfolio.out.score')]);
      expect(cells?.[0]).toBe(name);
      expect(Number(cells?.[1])).toBeGreaterThanOrEqual(70);
      expect(html).toContain(`x:num="${cells?.[1]}"`);
    });

    it('saves all that is shown as a workbook that runs with the language', async () => {
      await app.page.keyboard.press('Escape');
      const names = await rows().locator('[role=gridcell]:first-child bdi').allTextContents();
      await button(t('portfolio.out.save')).click();
      await expect.poll(() => savedBooks(app).length, { timeout: 30_000 }).toBe(1);
      await app.page.getByRole('button', { name: t('app.showInFolder') }).waitFor();
      const book = read(readFileSync(savedBooks(app)[0] ?? ''));
      const [sheet] = Object.values(book.Sheets);
      const cells: readonly (readonly unknown[])[] = utils.sheet_to_json(sheet as never, { header: 1 });
      expect(cells.slice(1).map(([name]) => name)).toEqual(names);
      expect(cells.slice(1).every(([, score]) => typeof score === 'number')).toBe(true);
    });

    it('deletes the view, and brings it back', async () => {
      await grid().focus();
      await app.page.keyboard.press('v');
      await button(t('portfolio.views.removeOf', { name: 'Healthy ones' })).click();
      await app.page.getByText(t('portfolio.views.none')).waitFor();
      await app.page.keyboard.press('Escape');
      await button(t('portfolio.views.undo')).click();
      await button('Healthy ones').waitFor();
      expect(app.complaints).toEqual([]);
    });
  });
});
