/** What a test gets of the open app, whatever shell it runs in. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { hints } from '../../../renderer/features/hints/hints.ts';
import type { Language } from '../../../shared/contract.ts';
import type { PseudoLocale } from '../../../shared/i18n/pseudo.ts';

/** The open app. */
export interface App {
  readonly page: Page;
  /** A folder of this run's own: user data, documents, files to import. */
  readonly folder: string;
  /** Where reports are saved. */
  readonly documents: string;
  /** Every address that the page asked for. */
  readonly requests: readonly string[];
  /** What the page complained about: errors, and refusals of the content policy. */
  readonly complaints: readonly string[];
  /** Asks for a workspace from outside, as the system does when its file is pressed twice. */
  ask(path: string): void;
  /** Ends the engine's process from outside, as a crash would. */
  killEngine(): void;
  close(): Promise<void>;
}

/** How the app is opened. */
export interface AppOptions {
  readonly language?: Language;
  /** A made-up language in place of English. */
  readonly pseudo?: PseudoLocale;
  /** Show the hints for newcomers; left out, they are closed, for they are no part of what is tested. */
  readonly hints?: boolean;
  /** A workspace to open at once: the file that was pressed twice. */
  readonly asks?: string;
  /** The folder of an earlier run to go on in; it stays when the app is closed. */
  readonly folder?: string;
}

/** Opens the app with nothing in it. */
export type OpenApp = (options?: AppOptions) => Promise<App>;

/** The built page, the sample and everything else of the project. */
export const root = join(import.meta.dirname, '..', '..', '..');

/** The hints of the window, closed before it opens. */
const closeHints = (folder: string): void => {
  mkdirSync(join(folder, 'user'), { recursive: true });
  writeFileSync(join(folder, 'user', 'preferences.json'), JSON.stringify({ hintsClosed: hints }));
};

/** A folder for one run, and a way to be rid of it; one that is given is gone on in, and stays. */
export const runFolder = (options: AppOptions) => {
  if (options.folder !== undefined) return { folder: options.folder, remove: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'nabiz-e2e-'));
  if (!options.hints) closeHints(folder);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
};

/** Writes down what a page asks for and complains about. */
export const watchPage = (page: Page) => {
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  return { requests, complaints };
};
