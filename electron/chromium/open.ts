/** The app in a browser of the Chromium family: composition. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { AppEvent } from '../../shared/contract.ts';
import { pseudoQuery } from '../../shared/i18n/pseudo.ts';
import { type AskedWorkspace, makeAsked } from '../shell/asked-workspace.ts';
import type { Places } from '../shell/context.ts';
import type { StartEngine } from '../shell/engine.ts';
import { type Program, startProgram } from '../shell/program.ts';
import { revealPath } from '../shell/reveal.ts';
import { connectPage, tellPage } from './connect-page.ts';
import { openWindow, origin } from './launch.ts';
import { openChromiumPrinter } from './printer.ts';
import { suggestedPlace } from './suggested-place.ts';

/** How the app is opened in Chromium. */
export interface ChromiumOptions {
  readonly version: string;
  readonly locale: string;
  /** The folder of the built pages. */
  readonly pages: string;
  readonly places: Places;
  readonly startEngine: StartEngine;
  /** A made-up language in place of English, for development and tests. */
  readonly pseudo?: string | undefined;
  /** Workspaces that are asked for from outside. */
  readonly asked?: AskedWorkspace;
  /** Without a window, for tests. */
  readonly headless?: boolean;
}

/** The open app. */
export interface ChromiumShell {
  readonly page: Page;
  readonly program: Program;
  /** Settles when the window was closed and everything behind it has ended. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

const startBehind = (options: ChromiumOptions, emit: (event: AppEvent) => void): Program =>
  startProgram({
    version: options.version,
    locale: options.locale,
    origin,
    places: options.places,
    startEngine: options.startEngine,
    openPrinter: (door) => openChromiumPrinter(options.pages, door),
    savePlace: async (place) => suggestedPlace(place),
    reveal: revealPath,
    asked: options.asked ?? makeAsked(),
    emit,
  });

/** There is one window; whatever else opens is closed again. */
const keepAlone = (context: BrowserContext, page: Page): void =>
  void context.on('page', (other) => {
    if (other !== page) void other.close();
  });

const firstPage = async (context: BrowserContext): Promise<Page> =>
  context.pages()[0] ?? (await context.newPage());

/** Nothing that a browser remembers of a page outlives the window: the program's own memory is its preferences. */
const forget = (profile: string): void => {
  try {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } catch {
    // What a process of the browser still holds goes with the next closing.
  }
};

/** Opens the app. Throws `report.noBrowser` where no browser is installed. */
export const openChromiumShell = async (options: ChromiumOptions): Promise<ChromiumShell> => {
  let page: Page | undefined;
  const program = startBehind(options, (event) => void (page && tellPage(page, event)));
  const profile = join(options.places.userData, 'browser');
  try {
    const context = await openWindow({
      pages: options.pages,
      profile,
      headless: options.headless,
      size: program.preferences.current.window,
    });
    page = await firstPage(context);
    keepAlone(context, page);
    await connectPage(page, program.door);
    const closed = new Promise<void>((resolve) => context.once('close', () => resolve())).finally(() => {
      program.close();
      forget(profile);
    });
    page.once('close', () => void context.close());
    await page.goto(`${origin}/index.html${pseudoQuery(options.pseudo)}`);
    return { page, program, closed, close: () => context.close().then(() => closed) };
  } catch (error) {
    program.close();
    throw error;
  }
};
