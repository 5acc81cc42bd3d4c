/** Whoever asks for no motion gets none: nothing is animated, nothing fades, and a chart is drawn at once. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { inEveryShell } from './app/shells.ts';
import { openSample, words } from './app/steps.ts';
import { walkScreens } from './app/walk-screens.ts';

/** Elements that move, or would when something about them changes. */
const moving = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const takesTime = (durations: string): boolean =>
      durations.split(',').some((one) => Number.parseFloat(one) > 0);
    const moves = (element: Element, part: string): boolean => {
      const style = getComputedStyle(element, part);
      const isAnimated = style.animationName !== 'none' && takesTime(style.animationDuration);
      return isAnimated || takesTime(style.transitionDuration);
    };
    const running = document.getAnimations().map(({ playState }) => `an animation, ${playState}`);
    const able = [...document.querySelectorAll('body, body *')]
      .filter((element) => ['', '::before', '::after'].some((part) => moves(element, part)))
      .map(({ tagName, className }) => `${tagName} ${String(className)}`);
    return [...new Set([...running, ...able])];
  });

/** From now on keeps how many pictures every chart has shown, frame by frame. */
const watchCharts = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const shown = new Map<HTMLCanvasElement, Set<string>>();
    Object.assign(globalThis, { shownByCharts: shown });
    const look = (): void => {
      for (const canvas of document.querySelectorAll('canvas')) {
        const { width, height } = canvas;
        if (width === 0 || height === 0) continue;
        const pictures = shown.get(canvas) ?? new Set<string>();
        shown.set(canvas, pictures.add(`${width} ${height} ${canvas.toDataURL()}`));
      }
      requestAnimationFrame(look);
    };
    look();
  });

/** The most pictures that a chart has shown, and how many charts there were. */
const picturesOfCharts = (page: Page): Promise<{ readonly charts: number; readonly most: number }> =>
  page.evaluate(() => {
    const { shownByCharts } = globalThis as unknown as { shownByCharts: Map<unknown, Set<string>> };
    const counts = [...shownByCharts.values()].map(({ size }) => size);
    return { charts: counts.length, most: Math.max(0, ...counts) };
  });

inEveryShell('without motion', (open) => {
  it.each(['accounts', 'figures'] as const)('nothing moves on any screen of the route %s', async (route) => {
    const app = await open();
    try {
      // The measure itself is put to the test: what would fade is found, and fades no more for who wants calm.
      await app.page.evaluate(() => {
        const fading = document.createElement('p');
        fading.style.setProperty('transition', 'color 1s');
        document.body.append(fading);
      });
      await app.page.emulateMedia({ reducedMotion: 'no-preference' });
      expect(await moving(app.page)).toContain('P ');
      const found: string[] = [];
      await walkScreens({ app, route }, async (stop) => {
        found.push(...(await moving(app.page)).map((one) => `${stop}: ${one}`));
      });
      expect(found).toEqual([]);
    } finally {
      await app.close();
    }
  });

  it('a chart is drawn at once', async () => {
    const app = await open();
    try {
      const { page } = app;
      const t = words();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openSample(page);
      await watchCharts(page);
      await page.getByText(t('portfolio.tabs.overview'), { exact: true }).click();
      await page.locator('canvas').first().waitFor();
      await page.getByText(t('portfolio.tabs.list'), { exact: true }).click();
      await page.getByRole('row').nth(1).click();
      await page.getByRole('button', { name: t('account.print') }).waitFor();
      await page.locator('canvas').first().waitFor();
      // An animation of Chart.js takes a second.
      await page.waitForTimeout(1_200);
      const { charts, most } = await picturesOfCharts(page);
      expect(charts).toBeGreaterThan(1);
      // Nothing yet, one before the room is measured, one in it.
      expect(most).toBeLessThanOrEqual(3);
    } finally {
      await app.close();
    }
  });
});
