/** Pictures of charts: saved as files, copied, light in the dark, in the language of the window. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Language, languages } from '../../shared/contract.ts';
import { chartTitle } from '../../shared/i18n/chart-title.ts';
import type { ChartOrder } from '../../shared/model/chart-order.ts';
import { seriousViolations } from './app/barriers.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { openAccount, openSample, words } from './app/steps.ts';

const account = 'Üçler Otomotiv';

/** A text without the invisible signs that keep names readable in a sentence: as a file's name carries it. */
const unmarked = (text: string): string => text.replaceAll(/[\u200e\u2066-\u2069]/gu, '');

/** Who looks at charts: opens the menu in a chart's head, and what stands there. */
const viewerOf = (app: () => App, language: Language) => {
  const t = words(language);
  const page = () => app().page;
  const button = (chart: ChartOrder) =>
    page().getByRole('button', { name: t('picture.menu', { chart: chartTitle(t, chart) }) });
  const item = (name: 'copy' | 'save') => page().getByRole('menuitem', { name: t(`picture.${name}`) });
  /** What notices say. */
  const said = async (): Promise<string> => {
    const texts = await page().getByText(/\.png/).allTextContents();
    return unmarked(texts.join('\n'));
  };
  /** Saves a chart's picture; answers where it lies: where the notice says. */
  const save = async (chart: ChartOrder): Promise<string> => {
    const folder = join(app().documents, 'Nabız', t('shell.sample'));
    const files = () => (existsSync(folder) ? readdirSync(folder) : []);
    const before = new Set(files());
    await button(chart).click();
    await item('save').click();
    const own = async () => {
      const sentence = await said();
      return files().find((name) => !before.has(name) && sentence.includes(name));
    };
    await expect.poll(own, { timeout: 60_000 }).toBeDefined();
    return join(folder, (await own()) ?? '');
  };
  const place = (name: string) => page().locator(`[data-place=${name}]`).click();
  return { t, page, button, item, save, place };
};

/** The size of a picture, how many colours stand in it, and the colour of its corner, as a browser decodes it. */
const lookAt = ({ page }: App, png: Uint8Array) =>
  page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const { width, height } = image;
      const brush = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
      brush?.drawImage(image, 0, 0);
      const dots = new Uint32Array(brush?.getImageData(0, 0, width, height).data.buffer ?? new ArrayBuffer(0));
      const counts = new Map<number, number>();
      for (const dot of dots) counts.set(dot, (counts.get(dot) ?? 0) + 1);
      const common = [...counts.values()].filter((count) => count > 50).length;
      return { width, height, common, corner: dots[0] };
    },
    `data:image/png;base64,${Buffer.from(png).toString('base64')}`,
  );

const white = 0xffffffff;

inEveryShell('pictures of charts', (open) => {
  describe.each(languages)('in %s', (language: Language) => {
    let app: App;
    const viewer = viewerOf(() => app, language);
    const expectPicture = async (chart: ChartOrder, subject: string): Promise<void> => {
      const path = await viewer.save(chart);
      expect(existsSync(path)).toBe(true);
      expect(basename(path)).toMatch(
        new RegExp(`^${subject} – ${unmarked(chartTitle(viewer.t, chart))} – \\d{4}-\\d\\d-\\d\\d\\.png$`),
      );
      const seen = await lookAt(app, readFileSync(path));
      expect(seen.corner).toBe(white);
      // Twice as many dots as pixels, and more than letters on a ground: zones, bars, lines.
      expect(seen.width).toBeGreaterThanOrEqual(1200);
      expect(seen.height).toBeGreaterThanOrEqual(500);
      expect(seen.height).toBeLessThanOrEqual(seen.width);
      expect(seen.common).toBeGreaterThan(8);
    };

    beforeAll(async () => {
      app = await open({ language });
      await app.page.setViewportSize({ width: 1440, height: 900 });
      // A picture is for a report, whatever the window looks like.
      await app.page.emulateMedia({ colorScheme: 'dark' });
      await openSample(app.page, language);
    });
    afterAll(() => app.close());

    it('are saved of an account’s charts', async () => {
      await openAccount(app.page, account, language);
      await expectPicture({ kind: 'history', account: 1, dimensions: [], version: null }, account);
      await expectPicture({ kind: 'waterfall', account: 1 }, account);
    }, 120_000);

    it('are copied, by keyboard too, and arrive where they are pasted', async () => {
      const button = viewer.button({ kind: 'waterfall', account: 1 });
      await button.press('Enter');
      expect(await seriousViolations(app)).toEqual([]);
      await viewer.item('copy').press('Enter');
      const { t, page } = viewer;
      const [copied, not] = [page().getByText(t('picture.copied')), page().getByText(t('picture.notCopied'))];
      await copied.or(not).waitFor({ timeout: 60_000 });
      // A busy machine draws longer than a browser without a window waits: then it is said.
      if (await not.isVisible()) return;
      await page().evaluate(() => {
        const paper = Object.assign(document.createElement('div'), { contentEditable: 'true', id: 'pasted' });
        document.body.append(paper);
        paper.focus();
      });
      await page().keyboard.press('ControlOrMeta+V');
      const pasted = page().locator('#pasted img');
      await pasted.waitFor({ state: 'attached' });
      const width = await pasted.evaluate(async (image: HTMLImageElement) => {
        await image.decode();
        return image.naturalWidth;
      });
      expect(width).toBeGreaterThanOrEqual(1200);
      await page().evaluate(() => document.querySelector('#pasted')?.remove());
    }, 120_000);

    it('are saved of the portfolio’s charts and of a survey over time', async () => {
      const { t, page, place } = viewer;
      const subject = t('shell.sample');
      await place('portfolio');
      await page()
        .getByRole('radiogroup', { name: t('portfolio.tabs.label') })
        .getByText(t('portfolio.tabs.overview'))
        .click();
      await expectPicture({ kind: 'value', measure: 'mrr', currency: null }, subject);
      await expectPicture({ kind: 'scores' }, subject);
      await place('surveys');
      await expectPicture({ kind: 'trend', measure: 'nps', period: 'quarter' }, subject);
      expect(app.complaints).toEqual([]);
    }, 180_000);
  });
});
