/** Draws the icons of the program and of its files from their SVGs: run it after a change of a drawing. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findInstalledBrowser } from '../../electron/chromium/installed-browser.ts';
import { packagedBrowser } from '../../electron/chromium/packaged-browser.ts';
import { icnsOf } from '../icons/make/icns.ts';
import { type Drawing, icoOf } from '../icons/make/ico.ts';
import { root } from './process.ts';

const icons = join(root, 'build', 'icons');
const windowsPx = [16, 24, 32, 48, 64, 128, 256];
const macPx = [32, 64, 128, 256, 512, 1024];
const linuxPx = [16, 24, 32, 48, 64, 128, 256, 512];
const allPx = [...new Set([...windowsPx, ...macPx, ...linuxPx])];

/** Runs in the browser: the drawing on a canvas of its own size. */
const paint = async ([svg, sizePx]: readonly [string, number]) => {
  const image = new Image(sizePx, sizePx);
  image.src = `data:image/svg+xml;base64,${btoa(svg)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(sizePx, sizePx);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('there is no canvas here');
  context.drawImage(image, 0, 0, sizePx, sizePx);
  const png = await (await canvas.convertToBlob()).arrayBuffer();
  // Pixels serve the small sizes alone, and a million of them take their time on the way.
  const pixels = sizePx < 256 ? context.getImageData(0, 0, sizePx, sizePx).data : [];
  return { png: [...new Uint8Array(png)], pixels: [...pixels] };
};

const draw = async (page: Page, svg: string): Promise<readonly Drawing[]> => {
  const drawings: Drawing[] = [];
  for (const sizePx of allPx) {
    const { png, pixels } = await page.evaluate(paint, [svg, sizePx] as const);
    drawings.push({ sizePx, png: Uint8Array.from(png), pixels: Uint8Array.from(pixels) });
  }
  return drawings;
};

/** Writes `<name>.ico`, `<name>.icns` and the folder `<name>` of PNGs, as Linux wants them. */
const write = (name: string, drawings: readonly Drawing[]): void => {
  const at = (sizes: readonly number[]) => drawings.filter(({ sizePx }) => sizes.includes(sizePx));
  const bySize = (sizes: readonly number[]) => at(sizes).toSorted((a, b) => a.sizePx - b.sizePx);
  writeFileSync(join(icons, `${name}.ico`), icoOf(bySize(windowsPx)));
  writeFileSync(join(icons, `${name}.icns`), icnsOf(bySize(macPx)));
  rmSync(join(icons, name), { recursive: true, force: true });
  mkdirSync(join(icons, name));
  for (const { sizePx, png } of at(linuxPx)) writeFileSync(join(icons, name, `${sizePx}x${sizePx}.png`), png);
};

const packaged = await packagedBrowser();
const executablePath = packaged?.path ?? findInstalledBrowser();
if (executablePath === undefined) throw new Error('There is no browser here to draw with.');

const env = { ...process.env, ...packaged?.env } as Record<string, string>;
const browser = await chromium.launch({ executablePath, env, chromiumSandbox: process.getuid?.() !== 0 });
const page = await browser.newPage();
for (const name of ['app', 'workspace']) {
  write(name, await draw(page, readFileSync(join(icons, `${name}.svg`), 'utf8')));
  console.log(`drew build/icons/${name}`);
}
await browser.close();
