/** The portfolio's overview: from a point to its account, from a bar to the list, by pointer and by keyboard, in three languages. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Language, languages } from '../../shared/contract.ts';
import { beyondWindow, overlaps, seriousViolations } from './app/barriers.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { openSample, words } from './app/steps.ts';

inEveryShell('the overview', (open) => {
  describe.each(languages)('in %s', (language: Language) => {
    const t = words(language);
    let app: App;
    const tab = (name: 'list' | 'overview') =>
      app.page
        .getByRole('radiogroup', { name: t('portfolio.tabs.label') })
        .getByText(t(`portfolio.tabs.${name}`));
    const plot = () => app.page.getByRole('listbox');
    const point = () => plot().getByRole('option');
    const side = (way: 'up' | 'down') =>
      app.page.getByRole('region', { name: t(`portfolio.overview.movers.${way}`), exact: true });
    const title = () => app.page.getByRole('heading', { level: 1 }).textContent();
    const listed = () => app.page.getByRole('grid').locator('[role=row][aria-selected]');

    beforeAll(async () => {
      app = await open({ language });
      await app.page.setViewportSize({ width: 1440, height: 900 });
      await openSample(app.page, language);
      await tab('overview').click();
      await side('down').waitFor({ timeout: 60_000 });
    });
    afterAll(() => app.close());

    it('is one page of the window, with nothing on top of anything and no barrier', async () => {
      expect(await beyondWindow(app)).toEqual([0, 0]);
      expect(await overlaps(app)).toEqual([]);
      expect(await seriousViolations(app)).toEqual([]);
      const scrolled = await side('down').evaluate((element) => {
        const box = element.closest('[class*=overview]');
        return box ? box.scrollHeight - box.clientHeight : Number.NaN;
      });
      expect(scrolled).toBe(0);
    });

    it('walks the points with the arrow keys and opens the account with Enter', async () => {
      await plot().focus();
      const most = await point().textContent();
      await app.page.keyboard.press(language === 'he' ? 'ArrowLeft' : 'ArrowRight');
      await expect.poll(() => point().textContent()).not.toBe(most);
      await app.page.keyboard.press('Home');
      await expect.poll(() => point().textContent()).toBe(most);
      await app.page.keyboard.press('Enter');
      await app.page.getByRole('button', { name: t('account.print') }).waitFor();
      expect(most?.startsWith((await title()) ?? 'nobody')).toBe(true);
      await app.page.keyboard.press('Escape');
      await side('down').waitFor();
    });

    it('opens the account whose mark is clicked', async () => {
      await plot().focus();
      const ring = app.page.locator('[class*=ring]');
      const box = await ring.boundingBox();
      const name = await point().textContent();
      await app.page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
      await app.page.getByRole('button', { name: t('account.print') }).waitFor();
      expect(name?.startsWith((await title()) ?? 'nobody')).toBe(true);
      await app.page.keyboard.press('Escape');
      await side('down').waitFor();
    });

    it('shows the accounts of a bar, of a group and of a part of the chart in the list, as many as it said', async () => {
      const bars = app.page
        .getByRole('group', { name: t('portfolio.overview.scores.label') })
        .getByRole('button');
      const heights = await bars.evaluateAll((all) =>
        all.map((bar) => Number(/· (\d+)/.exec(bar.getAttribute('aria-label') ?? '')?.[1] ?? 0)),
      );
      const tallest = heights.indexOf(Math.max(...heights));
      await bars.nth(tallest).click();
      await expect.poll(() => listed().count()).toBe(heights[tallest]);
      await tab('overview').click();
      const group = app.page
        .getByRole('table', { name: t('portfolio.overview.groups.title') })
        .getByRole('row')
        .nth(1);
      const members = Number(await group.getByRole('cell').nth(1).textContent());
      await group.getByRole('button').click();
      await expect
        .poll(() => app.page.getByRole('grid').getAttribute('aria-rowcount').then(Number))
        .toBe(members + 1);
      await tab('overview').click();
      const corner = app.page.getByRole('button', {
        name: t('portfolio.overview.value.quadrants.worthUnwell'),
      });
      const first = Number.parseInt((await corner.textContent()) ?? '', 10);
      await corner.click();
      await expect.poll(() => listed().count()).toBe(first);
      await tab('overview').click();
    });

    it('leads from a mover to what changed', async () => {
      await side('down').getByRole('button').first().click();
      await app.page.getByRole('table', { name: t('account.change.waterfall') }).waitFor();
      await app.page.keyboard.press('Escape');
      await app.page.keyboard.press('Escape');
      await side('down').waitFor();
    });

    it('sets health against lifetime value when asked, and says what that is', async () => {
      await app.page
        .getByRole('combobox', { name: t('portfolio.overview.value.measure'), exact: true })
        .selectOption('clv');
      const clv = t('portfolio.overview.value.label', {
        measure: t('portfolio.overview.value.measures.clv'),
      });
      await app.page.getByRole('listbox', { name: clv }).waitFor();
      await app.page.getByRole('button', { name: t('portfolio.overview.value.title'), exact: true }).click();
      await app.page.getByText(t('portfolio.overview.value.about.formula.clv')).waitFor();
      await app.page.keyboard.press('Escape');
      expect(app.complaints).toEqual([]);
    });
  });
});
