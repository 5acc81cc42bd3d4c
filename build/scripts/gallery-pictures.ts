/** Takes a picture of the gallery in every language and theme, without a screen. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openHeadless, origin } from '../../electron/chromium/launch.ts';
import { hashOf, looks } from '../../renderer/gallery/look.ts';
import { languages } from '../../shared/languages.ts';
import { root } from './process.ts';

/** The built gallery. */
export const galleryPages = join(root, 'dist', 'gallery');

const size = { width: 1440, height: 900 } as const;

/** Every view of it, as its address says it. */
export const galleryViews: readonly string[] = languages.flatMap((language) =>
  looks.map((look) => hashOf({ language, look })),
);

/** Goes to a view and waits until all of it is drawn, charts and fonts included. */
export const showView = async (page: Page, view: string): Promise<void> => {
  await page.goto(`${origin}/index.html${view}`);
  await page.locator(`main[data-view="${view}"]`).waitFor();
  await page.evaluate(() => document.fonts.ready);
  // In the window charts are canvases, on paper drawings of lines.
  await page.locator('main').locator('canvas, svg[role=img]').first().waitFor();
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
};

/** Writes a picture of each view into a folder; answers their files. */
export const takePictures = async (folder: string): Promise<readonly string[]> => {
  await mkdir(folder, { recursive: true });
  const context = await openHeadless(galleryPages);
  const browser = context.browser();
  try {
    const page = await context.newPage();
    await page.setViewportSize(size);
    const files: string[] = [];
    for (const view of galleryViews) {
      await showView(page, view);
      const file = join(folder, `${view.slice(1).replace(',', '-')}.png`);
      await page.screenshot({ path: file, fullPage: true, animations: 'disabled' });
      files.push(file);
    }
    return files;
  } finally {
    await context.close();
    await browser?.close();
  }
};
