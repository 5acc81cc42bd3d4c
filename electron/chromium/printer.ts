/** Prints account pages with a browser that has no window. */
import type { BrowserContext, Page } from 'playwright-core';
import { AppError } from '../../shared/errors.ts';
import {
  drawingTimeoutMs,
  paperAddress,
  type PaperOrder,
  type Printer,
  turnScript,
} from '../engine/reports/printer.ts';
import type { Door } from '../ipc/door.ts';
import { connectPage } from './connect-page.ts';
import { openHeadless, origin } from './launch.ts';

const settled = 'body[data-ready], body[data-failed]';

const load = async (page: Page, order: PaperOrder): Promise<void> => {
  const answer = await page.goto(paperAddress(origin, order));
  if (!answer?.ok()) throw new Error('the print page is not there');
};

/** Brings an order's page up and waits until it says that it is drawn, or why it cannot be. */
const draw = async (page: Page, order: PaperOrder, turn: number): Promise<void> => {
  if (turn === 0) await load(page, order);
  else await page.evaluate(turnScript(order, turn));
  const body = page.locator(settled);
  await body.waitFor({ state: 'attached', timeout: drawingTimeoutMs });
  const failure = await body.getAttribute('data-failed');
  if (failure !== null) throw new Error(failure);
};

const print = async (page: Page, order: PaperOrder, turn: number): Promise<Uint8Array> => {
  try {
    await draw(page, order, turn);
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
  } catch (cause) {
    const problem = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    throw new AppError('report.failed', { account: order.name, problem }, { cause });
  }
};

const closeAll = async (context: BrowserContext): Promise<void> => {
  await context.close();
  await context.browser()?.close();
};

/** Opens a printer on the built pages. Throws `report.noBrowser`. */
export const openChromiumPrinter = async (pages: string, door: Door): Promise<Printer> => {
  const context = await openHeadless(pages);
  try {
    const page = await context.newPage();
    await connectPage(page, door);
    let turn = 0;
    return { print: (order) => print(page, order, turn++), close: () => closeAll(context) };
  } catch (error) {
    await closeAll(context);
    throw error;
  }
};
