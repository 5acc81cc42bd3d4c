/** `npm run gallery`: shows every piece of the design system in a window, or takes pictures of it where none can open. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findInstalledBrowser, hasDisplay } from '../../electron/chromium/installed-browser.ts';
import { openWindow, origin } from '../../electron/chromium/launch.ts';
import { galleryPages, takePictures } from './gallery-pictures.ts';
import { ensureFresh, gallery } from './parts.ts';
import { root } from './process.ts';

const say = (line: string): void => console.log(line);
const size = { width: 1440, height: 900 } as const;

/** The window of the product's own shell in a browser, with no engine behind it; settles when it is closed. */
const show = async (): Promise<void> => {
  const profile = await mkdtemp(join(tmpdir(), 'nabiz-gallery-'));
  const context = await openWindow({ pages: galleryPages, profile, size });
  const page = context.pages()[0] ?? (await context.newPage());
  const closed = new Promise<void>((resolve) => {
    page.once('close', () => resolve());
    context.once('close', () => resolve());
  });
  await page.goto(`${origin}/index.html`);
  await closed;
  await context.close();
  await rm(profile, { recursive: true, force: true });
};

const takeInstead = async (reason: string): Promise<void> => {
  const folder = join(root, 'gallery-pictures');
  say(`${reason} Taking pictures of the gallery instead.`);
  const files = await takePictures(folder);
  say(`took ${files.length} pictures, one for each language and theme, into ${folder}`);
};

await ensureFresh([gallery], say);
if (!hasDisplay()) await takeInstead('There is no display here, so no window can be opened.');
else if (findInstalledBrowser() === undefined)
  await takeInstead('No Chromium, Chrome or Edge is installed here, so no window can be opened.');
else await show();
