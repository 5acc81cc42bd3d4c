/** How the pages sit in the window: no scrolling, nothing on top of anything, no barrier for anybody. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Language, languages } from '../../shared/contract.ts';
import { beyondWindow, overlaps, seriousViolations } from './app/barriers.ts';
import { fillPlan } from './app/filled-plan.ts';
import { besideGrid, boxesOf, leaving, measure, overlapping } from './app/measure-boxes.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { openAccount, openSample, words } from './app/steps.ts';

/** An account with much on its page. */
const account = 'Üçler Otomotiv';

/** Accounts whose pages are the fullest: the first, one with notes above its columns, one with long lists below them. */
const fullest = [account, 'Ağaçlı Orman Ürünleri', 'Vantage Rail Services'] as const;

/** What is wrong with the page as it stands in the window; nothing where all is well. */
const faultsOf = async (app: App): Promise<readonly string[]> => {
  const measured = await measure(app.page);
  const [across, down] = await beyondWindow(app);
  return [
    ...(across + down > 0 ? [`${across} × ${down} pixels beyond the window`] : []),
    ...(await scrollers(app)),
    ...overlapping(measured),
    ...measured.cut.map((text) => `“${text}” is cut`),
    ...leaving(measured),
  ];
};

/** Where parts of the page begin that do not stand on its columns. */
const offGrid = async ({ page }: App): Promise<readonly number[]> => {
  const edges = async (selector: string) =>
    (await boxesOf(page, selector)).flatMap(({ left, right }) => [left, right]);
  const columns = await edges('[data-part=dimensions] > *');
  return besideGrid(
    await edges('[data-part=evidence] > *, [data-part=state], [data-part=reason], [data-part=next]'),
    columns,
    60,
  );
};

/** What can be scrolled on the page, by its class. */
const scrollers = ({ page }: App): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter(
        (element) =>
          /auto|scroll/.test(getComputedStyle(element).overflowY) &&
          element.scrollHeight > element.clientHeight + 1,
      )
      .map((element) => `${element.tagName} ${element.className}`),
  );

inEveryShell('the layout', (open) => {
  describe.each(languages)('in %s', (language: Language) => {
    let app: App;
    beforeAll(async () => {
      app = await open({ language });
    });
    afterAll(() => app.close());

    it('keeps nobody out on the start, the portfolio and the account page', async () => {
      expect(await seriousViolations(app)).toEqual([]);
      await openSample(app.page, language);
      expect(await seriousViolations(app)).toEqual([]);
      await openAccount(app.page, account, language);
      await app.page.getByRole('heading', { name: account }).waitFor();
      expect(await seriousViolations(app)).toEqual([]);
    });

    it('shows the account page at 1440 × 900 without scrolling', async () => {
      await app.page.setViewportSize({ width: 1440, height: 900 });
      const print = app.page.getByRole('button', { name: words(language)('account.print') });
      expect(await print.isVisible()).toBe(true);
      expect(await faultsOf(app)).toEqual([]);
    });

    it('shows every account of the sample without scrolling, nothing cut, all on the page’s columns', async () => {
      const { page } = app;
      const t = words(language);
      const forward = page.getByRole('button', { name: t('account.next'), exact: true });
      const name = () => page.getByRole('heading', { level: 1 }).textContent();
      await page.getByRole('button', { name: t('account.back'), exact: true }).click();
      await openAccount(page, 'Ağaçlı Orman Ürünleri', language);
      const faults: Record<string, readonly (string | number)[]> = {};
      for (let seen = 1; ; seen += 1) {
        const [own, wrong] = [await name(), [...(await faultsOf(app)), ...(await offGrid(app))]];
        if (wrong.length > 0) faults[own ?? ''] = wrong;
        if (await forward.isDisabled()) {
          expect(seen).toBe(58);
          break;
        }
        await forward.click();
        await expect.poll(name, { timeout: 15_000 }).not.toBe(own);
        await page
          .getByRole('list', { name: t('account.people.lights') })
          .or(page.getByText(t('account.people.empty')))
          .first()
          .waitFor();
      }
      expect(faults).toEqual({});
    }, 120_000);

    it.each(fullest)(
      'shows %s without scrolling with more in its plan than there is room for',
      async (full) => {
        await fillPlan(app, full);
        const t = words(language);
        await app.page.getByRole('button', { name: t('account.back'), exact: true }).click();
        await openAccount(app.page, full, language);
        await app.page.getByRole('heading', { name: full }).waitFor();
        await app.page.getByText(t('account.plan.actions.countLate', { waiting: '6', overdue: '5' })).waitFor();
        expect(await faultsOf(app)).toEqual([]);
        expect(await seriousViolations(app)).toEqual([]);
      },
    );

    it('lays nothing on top of anything at 1024 × 700', async () => {
      await app.page.setViewportSize({ width: 1024, height: 700 });
      expect((await beyondWindow(app))[0]).toBe(0);
      expect(await overlaps(app)).toEqual([]);
      // The measure itself is put to the test: a heading pushed down lies on what is below it.
      await app.page
        .locator('h1')
        .evaluate((heading) => (heading as HTMLElement).style.setProperty('translate', '0 30px'));
      expect(await overlaps(app)).not.toEqual([]);
    });

    it('keeps a long definition inside the window at 1024 × 700', async () => {
      const figure = app.page.getByRole('button', { name: words(language)('metrics.oldestOverdue.short') });
      // The first of this name is a lever, the last the metric's own row.
      await figure.last().click();
      const box = await app.page.getByRole('dialog').boundingBox();
      expect(box?.height).toBeGreaterThan(300);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(700);
      await app.page.keyboard.press('Escape');
    });

    it('keeps the places, the list and its forms within reach at 200 % zoom', async () => {
      const { page } = app;
      const t = words(language);
      await page.setViewportSize({ width: 720, height: 450 });
      await page.getByRole('button', { name: t('app.places.portfolio'), exact: true }).click();
      const list = page.getByRole('grid');
      await list.focus();
      expect((await beyondWindow(app))[0]).toBe(0);
      const close = await page.getByRole('button', { name: t('app.closeWorkspace') }).boundingBox();
      expect(close?.width).toBeGreaterThan(50);
      // The headings and three accounts at the least.
      expect((await list.boundingBox())?.height).toBeGreaterThan(128);
      await page.keyboard.press('c');
      const form = await page.getByRole('dialog').boundingBox();
      expect(form?.y).toBeGreaterThanOrEqual(0);
      expect((form?.y ?? 0) + (form?.height ?? 0)).toBeLessThanOrEqual(450);
      await page.keyboard.press('Escape');
      expect(await seriousViolations(app)).toEqual([]);
    });
  });
});
