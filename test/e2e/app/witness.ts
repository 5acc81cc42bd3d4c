/** Sees every request of every browser that a test file starts, the printer's too; one for a stranger fails the file. */
import { type BrowserContext, chromium } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { origin } from '../../../electron/chromium/launch.ts';
import { isOfOrigin } from '../../../electron/ipc/sender.ts';

/** Where tests of the walls try to go on purpose: addresses that nobody has, and servers of the test itself. */
const deliberate = /^(https:\/\/example\.com\/|http:\/\/127\.0\.0\.1:)/;
const inMemory = /^(data|blob|about):/;

const strangers: string[] = [];

const watch = (context: BrowserContext): BrowserContext =>
  context.on('request', (request) => {
    const url = request.url();
    if (!isOfOrigin(url, origin) && !inMemory.test(url) && !deliberate.test(url)) strangers.push(url);
  });

const { launch, launchPersistentContext } = chromium;
chromium.launchPersistentContext = async (...args) =>
  watch(await launchPersistentContext.apply(chromium, args));
chromium.launch = async (...args) => {
  const browser = await launch.apply(chromium, args);
  const { newContext } = browser;
  browser.newContext = async (...given) => watch(await newContext.apply(browser, given));
  return browser;
};

afterAll(() => expect(strangers, 'addresses that are not the app’s own').toEqual([]));
