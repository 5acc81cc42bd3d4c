/** The real window without a screen, at the size of a usual one: for pictures and benchmarks. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openChromiumShell } from '../../electron/chromium/open.ts';
import { childEngine } from '../../electron/shell/engine-processes.ts';
import { root } from './process.ts';

const size = { width: 1440, height: 900 } as const;

/** Opens the built window in English with all that it keeps in `folder`, and closes it after the work, whatever came of it. */
export const inHeadlessWindow = async <T>(folder: string, work: (page: Page) => Promise<T>): Promise<T> => {
  const { page, close } = await openChromiumShell({
    version: '',
    locale: 'en',
    pages: join(root, 'dist', 'renderer'),
    places: { userData: folder, documents: folder, samples: join(root, 'dist', 'samples') },
    startEngine: () => childEngine(join(root, 'electron', 'engine', 'host.ts')),
    headless: true,
  });
  try {
    await page.setViewportSize(size);
    return await work(page);
  } finally {
    await close();
  }
};
