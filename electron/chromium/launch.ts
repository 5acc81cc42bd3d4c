/** Starts the browser that serves as window or printer, over a pipe, cut off from every network. */
import type { BrowserContext, LaunchOptions } from 'playwright-core';
import { AppError } from '../../shared/errors.ts';
import { browserFlags } from '../shell/security.ts';
import { answerRequest, type PageSource } from '../shell/page-files.ts';
import { findInstalledBrowser, namedBrowser } from './installed-browser.ts';
import { type BrowserProgram, packagedBrowser } from './packaged-browser.ts';

/** The origin of the pages here. The name can never exist on a network (RFC 2606), and nothing is asked of one. */
export const origin = 'https://nabiz.invalid';

/** Root has no rights to give up, so Chromium's sandbox refuses to start there. */
const isRoot = process.getuid?.() === 0;

/** Keeps the browser from putting a warning about it above the page. */
const quietAboutSandbox = isRoot ? ['--test-type'] : [];

const optionsFor = ({ path, env }: BrowserProgram): LaunchOptions => ({
  executablePath: path,
  env: { ...process.env, ...env } as Record<string, string>,
  chromiumSandbox: !isRoot,
  ignoreDefaultArgs: ['--enable-automation'],
  handleSIGINT: false,
  handleSIGTERM: false,
  handleSIGHUP: false,
});

/** Answers every request of a context from disk; whatever asks for anything else gets nothing. */
const keepInside = async (context: BrowserContext, source: PageSource): Promise<void> => {
  await context.route('**/*', async (route) => {
    const request = route.request();
    const file = await answerRequest({ method: request.method(), url: request.url() }, source);
    // "No content" is what makes a browser stay where it is; a refusal would show an error page in place of ours.
    if (file.status === 403 && request.isNavigationRequest()) await route.fulfill({ status: 204 });
    else if (file.status === 403) await route.abort('blockedbyclient');
    else await route.fulfill({ status: file.status, headers: { ...file.headers }, body: file.body });
  });
  await context.routeWebSocket('**', (socket) => socket.close());
};

const installedBrowser = (): BrowserProgram => {
  const path = findInstalledBrowser();
  if (path === undefined) throw new AppError('report.noBrowser');
  return { path, env: {} };
};

/** The packaged browser, which can show no window, but starts and prints in half the time of an installed one. */
const windowlessBrowser = async (): Promise<BrowserProgram> => {
  const packaged = namedBrowser() === undefined ? await packagedBrowser() : undefined;
  return packaged ?? installedBrowser();
};

/** The browser's driver is large, and most commands start no browser. */
const driver = async () => (await import('playwright-core')).chromium;

/** What a browser says that cannot start is for its makers; the user is told that no browser serves. */
const noBrowser = (cause: unknown): never => {
  throw new AppError('report.noBrowser', {}, { cause });
};

const contextOptions = { acceptDownloads: false, serviceWorkers: 'block' } as const;

/** A browser without a window: the one named, the packaged one, else an installed one. Throws `report.noBrowser`. */
export const openHeadless = async (pages: string): Promise<BrowserContext> => {
  const program = await windowlessBrowser();
  const chromium = await driver();
  const args = [...browserFlags, '--disable-gpu', '--font-render-hinting=none'];
  const browser = await chromium.launch({ ...optionsFor(program), headless: true, args }).catch(noBrowser);
  // Chromium writes its user agent into every PDF as the program that made it.
  const context = await browser.newContext({ ...contextOptions, userAgent: 'Nabiz' });
  await keepInside(context, { origin, folder: pages });
  return context;
};

/** How the window is opened. */
export interface WindowOptions {
  /** The folder of the built pages. */
  readonly pages: string;
  /** Where the browser keeps its own files. */
  readonly profile: string;
  readonly headless?: boolean | undefined;
  readonly size: { readonly width: number; readonly height: number };
}

/** The window: an installed browser with nothing of a browser around the page. Throws `report.noBrowser`. */
export const openWindow = async ({
  pages,
  profile,
  headless = false,
  size,
}: WindowOptions): Promise<BrowserContext> => {
  const program = await (headless ? windowlessBrowser() : installedBrowser());
  const window = [`--window-size=${size.width},${size.height}`, '--app=data:text/html,', ...quietAboutSandbox];
  const chromium = await driver();
  const context = await chromium.launchPersistentContext(profile, {
    ...optionsFor(program),
    ...contextOptions,
    headless,
    viewport: headless ? size : null,
    args: [...browserFlags, ...(headless ? ['--disable-gpu'] : window)],
  });
  await keepInside(context, { origin, folder: pages });
  return context;
};
