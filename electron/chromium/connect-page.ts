/** Connects a page in Chromium to the door. */
import type { CDPSession, Frame, Page } from 'playwright-core';
import { z } from 'zod';
import type { AppEvent } from '../../shared/contract.ts';
import { answer } from '../engine/host/answers.ts';
import type { Door } from '../ipc/door.ts';
import type { Sender } from '../ipc/sender.ts';
import { bridgeNames, type BridgeSlot, installBridge } from './bridge-script.ts';

const numbersSchema = z.array(z.int().min(0)).max(1000);

/** The path of a file that the page holds. The browser tells it only for files that a person chose or dropped. */
const pathOf = async (session: CDPSession, number: number): Promise<string> => {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `globalThis.${bridgeNames.slot}.files.get(${number})`,
  });
  if (result.objectId === undefined) throw new Error('the page holds no such file');
  const { path } = await session.send('DOM.getFileInfo', { objectId: result.objectId });
  return path;
};

const pathsOf = async (page: Page, numbers: readonly number[]): Promise<readonly string[]> => {
  const session = await page.context().newCDPSession(page);
  try {
    const paths: string[] = [];
    for (const number of numbers) paths.push(await pathOf(session, number));
    return paths;
  } finally {
    await session.detach();
  }
};

const senderOf = (page: Page, source: { readonly page: Page; readonly frame: Frame }): Sender => ({
  ownWindow: source.page === page,
  mainFrame: source.frame === page.mainFrame(),
  url: source.frame.url(),
});

/** Gives a page the bridge. It is there from the page's next load on. */
export const connectPage = async (page: Page, door: Door): Promise<void> => {
  await page.exposeBinding(bridgeNames.call, async (source, message: string) =>
    JSON.stringify(
      await answer(() => JSON.parse(message) as unknown).then((read) =>
        read.ok ? door.call(senderOf(page, source), read.value) : read,
      ),
    ),
  );
  await page.exposeBinding(bridgeNames.files, async (source, message: string) => {
    const findPaths = () => pathsOf(page, numbersSchema.parse(JSON.parse(message)));
    return JSON.stringify(await door.files(senderOf(page, source), findPaths));
  });
  await page.addInitScript(installBridge, bridgeNames);
};

/** Tells the page something. A page that is loading or gone misses it, as it would miss any event. */
export const tellPage = async (page: Page, event: AppEvent): Promise<void> => {
  const tell = ([slot, text]: readonly [string, string]): void =>
    (globalThis as unknown as Record<string, BridgeSlot | undefined>)[slot]?.hear(text);
  await page.evaluate(tell, [bridgeNames.slot, JSON.stringify(event)] as const).catch(() => undefined);
};
