/** In colours that the reader forces on everything: lights, bars, charts, frames and the focus are still told apart. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabRound } from './app/keyboard/tab-round.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { openAccount, openSample } from './app/steps.ts';
import { settled } from './app/walk-screens.ts';

/** Lowest contrast with the ground of all that is drawn of a kind; 0 where there is nothing. */
const contrasts = (page: Page): Promise<Readonly<Record<'shapes' | 'bars' | 'fields' | 'chart', number>>> =>
  page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const lightOf = (colour: string): number => {
      if (!canvas) return 0;
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = lightOf(getComputedStyle(document.body).backgroundColor);
    const against = (light: number): number =>
      (Math.max(light, ground) + 0.05) / (Math.min(light, ground) + 0.05);
    const lowest = (selector: string, colourOf: (style: CSSStyleDeclaration) => string): number => {
      const found = [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
      return found.length === 0
        ? 0
        : Math.min(...found.map((one) => against(lightOf(colourOf(getComputedStyle(one))))));
    };
    const chart = document.querySelector('canvas');
    const pixels = chart?.getContext('2d')?.getImageData(0, 0, chart.width, chart.height).data ?? [];
    const drawn = Array.from({ length: pixels.length / 4 }, (_, i) => pixels.slice(i * 4, i * 4 + 4));
    const strong = new Set(drawn.flatMap(([r, g, b, alpha]) => (alpha === 255 ? [`rgb(${r} ${g} ${b})`] : [])));
    return {
      shapes: lowest('svg[data-band]', ({ fill }) => fill),
      bars: lowest('main [class*=_gained_]', ({ backgroundColor }) => backgroundColor),
      fields: lowest(
        'main input[type=search], main button.mantine-Button-root',
        ({ borderTopColor }) => borderTopColor,
      ),
      chart: Math.max(0, ...[...strong].map((colour) => against(lightOf(colour)))),
    };
  });

inEveryShell('forced colours', (open) => {
  let app: App;
  beforeAll(async () => {
    app = await open();
    await app.page.setViewportSize({ width: 1440, height: 900 });
    await openSample(app.page);
  });
  afterAll(() => app.close());

  describe.each(['light', 'dark'] as const)('on a ground that is %s', (colorScheme) => {
    it('leave every light its shape and word, and every field its frame', async () => {
      await app.page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
      await app.page.locator('nav [data-place=portfolio]').click();
      await app.page.getByRole('grid').waitFor();
      await settled(app);
      const { shapes, fields } = await contrasts(app.page);
      expect(shapes).toBeGreaterThanOrEqual(3);
      expect(fields).toBeGreaterThanOrEqual(3);
      expect((await tabRound(app.page)).faint).toEqual([]);
    });

    it('leave bars and charts readable', async () => {
      await openAccount(app.page, 'Üçler Otomotiv');
      await settled(app);
      const { bars, chart, shapes } = await contrasts(app.page);
      expect(shapes).toBeGreaterThanOrEqual(3);
      expect(bars).toBeGreaterThanOrEqual(3);
      expect(chart).toBeGreaterThanOrEqual(7);
      expect(app.complaints).toEqual([]);
    });
  });
});
