/** Draws build/icons/icon.png from icon.svg: run it after a change of the drawing. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findInstalledBrowser } from '../../electron/chromium/installed-browser.ts';
import { packagedBrowser } from '../../electron/chromium/packaged-browser.ts';
import { root } from './process.ts';

const sizePx = 1024;
const file = (ending: string): string => join(root, 'build', 'icons', `icon.${ending}`);

const packaged = await packagedBrowser();
const executablePath = packaged?.path ?? findInstalledBrowser();
if (executablePath === undefined) throw new Error('There is no browser here to draw with.');

const env = { ...process.env, ...packaged?.env } as Record<string, string>;
const browser = await chromium.launch({ executablePath, env, chromiumSandbox: process.getuid?.() !== 0 });
const page = await browser.newPage({ viewport: { width: sizePx, height: sizePx } });
await page.setContent(
  `<style>html, body { margin: 0; } svg { display: block; }</style>${await readFile(file('svg'), 'utf8')}`,
);
await writeFile(file('png'), await page.screenshot({ omitBackground: true }));
await browser.close();
console.log(`drew ${file('png')}, ${sizePx} px`);
