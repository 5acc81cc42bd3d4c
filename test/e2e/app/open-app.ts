/** What a test gets of the open app, whatever shell it runs in. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Language } from '../../../shared/contract.ts';

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
  /** Ends the engine's process from outside, as a crash would. */
  killEngine(): void;
  close(): Promise<void>;
}

/** How the app is opened. */
export interface AppOptions {
  readonly language?: Language;
}

/** Opens the app with nothing in it. */
export type OpenApp = (options?: AppOptions) => Promise<App>;

/** The built page, the sample and everything else of the project. */
export const root = join(import.meta.dirname, '..', '..', '..');

/** A folder for one run, and a way to be rid of it. */
export const runFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'nabiz-e2e-'));
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
