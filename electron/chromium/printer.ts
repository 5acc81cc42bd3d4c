/** Prints account pages with a browser that has no window. */
import type { BrowserContext, Page } from 'playwright-core';
import { AppError } from '../../shared/errors.ts';
import { drawingTimeoutMs, paperAddress, type PaperOrder, type Printer } from '../engine/reports/printer.ts';
import type { Door } from '../ipc/door.ts';
import { connectPage } from './connect-page.ts';
import { openHeadless, origin } from './launch.ts';

/** Loads an order's page and waits until it says that it is drawn: `data-ready` on its body. */
const draw = async (page: Page, order: PaperOrder): Promise<void> => {
  // Two addresses that differ behind the # only are one page to the browser; going elsewhere first makes it load anew.
  await page.goto('about:blank');
  await page.goto(paperAddress(origin, order));
  await page.locator('body[data-ready]').waitFor({ state: 'attached', timeout: drawingTimeoutMs });
};

const print = async (page: Page, order: PaperOrder): Promise<Uint8Array> => {
  try {
    await draw(page, order);
    await page.evaluate((title) => void ((globalThis as unknown as { document: { title: string } }).document.title = title), order.title);
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
  } catch (cause) {
    const problem = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    throw new AppError('report.failed', { account: order.title, problem }, { cause });
  }
};

const closeAll = async (context: BrowserContext): Promise<void> => {
  await context.close();
  await context.browser()?.close();
};

/** Opens a printer on the built pages. Throws `report.noBrowser`. */
export const openChromiumPrinter = async (pages: string, door: Door): Promise<Printer> => {
  const context = await openHeadless(pages);
  const page = await context.newPage();
  await connectPage(page, door);
  return { print: (order) => print(page, order), close: () => closeAll(context) };
};
