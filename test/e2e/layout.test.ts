/** How the pages sit in the window: no scrolling, nothing on top of anything, no barrier for anybody. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Language, languages } from '../../shared/contract.ts';
import { beyondWindow, seriousViolations } from './app/barriers.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { openAccount, openSample, words } from './app/steps.ts';

/** An account with much on its page. */
const account = 'Üçler Otomotiv';

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

/**
 * Pieces of text that lie on each other, by what they say. A line's box is taller than its letters, how much so depends
 * on the font, so only the middle of it counts, as high as capitals are.
 */
const overlaps = ({ page }: App): Promise<readonly string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const pieces: { text: string; box: DOMRect }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const element = node.parentElement;
      if (text === '' || !element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const capitals = 0.7 * Number.parseFloat(getComputedStyle(element).fontSize);
      for (const { left, width, top, height } of range.getClientRects())
        if (width > 1 && height > 1)
          pieces.push({ text, box: new DOMRect(left, top + (height - capitals) / 2, width, capitals) });
    }
    const slack = 1;
    const across = (a: DOMRect, b: DOMRect): number => Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = (a: DOMRect, b: DOMRect): number => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return pieces.flatMap((a, i) =>
      pieces
        .slice(i + 1)
        .filter((b) => a.text !== b.text && across(a.box, b.box) > slack && down(a.box, b.box) > slack)
        .map((b) => `“${a.text}” lies on “${b.text}”`),
    );
  });

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
      expect(await beyondWindow(app)).toEqual([0, 0]);
      expect(await scrollers(app)).toEqual([]);
      const print = app.page.getByRole('button', { name: words(language)('account.print') });
      expect(await print.isVisible()).toBe(true);
      expect(await overlaps(app)).toEqual([]);
    });

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
      await figure.first().click();
      const box = await app.page.getByRole('dialog').boundingBox();
      expect(box?.height).toBeGreaterThan(300);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(700);
      await app.page.keyboard.press('Escape');
    });
  });
});
