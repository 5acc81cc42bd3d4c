/** Prints papers with a browser that has no window. */
import type { BrowserContext, Page } from 'playwright-core';
import { AppError } from '../../shared/errors.ts';
import type { AboutPaper } from '../../shared/model/paper.ts';
import { printWithContents } from '../engine/reports/contents.ts';
import { withPdfInfo } from '../engine/reports/pdf-info.ts';
import { makePool } from '../engine/reports/pool.ts';
import {
  type Drawn,
  drawingTimeoutMs,
  paperAddress,
  type PaperOrder,
  pagesAtOnce,
  pictureScale,
  type Printer,
  settledScript,
  turnScript,
  whenDrawn,
} from '../engine/reports/printer.ts';
import type { Door } from '../ipc/door.ts';
import { connectPage } from './connect-page.ts';
import { openHeadless, origin } from './launch.ts';

/** How pages go to paper: as their style sheet says, colours included, readable by screen readers, with their headings listed. */
export const pdfOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  tagged: true,
  outline: true,
} as const;

/** Nobody looks: the paper has its own size, and what a window shows of it is drawn in vain. */
const viewport = { width: 800, height: 64 };

/** A page that prints, and how often it was turned to another order. */
interface Press {
  readonly page: Page;
  turn: number;
}

const load = async (page: Page, order: PaperOrder): Promise<void> => {
  const answer = await page.goto(paperAddress(origin, order));
  if (!answer?.ok()) throw new Error('the print page is not there');
};

/** Brings an order's page up and waits until it says that it is drawn, or why it cannot be. */
const draw = async ({ page, turn }: Press, order: PaperOrder): Promise<AboutPaper> => {
  if (turn === 0) await load(page, order);
  else await page.evaluate(turnScript(order, turn));
  return whenDrawn(page.evaluate<Drawn>(settledScript), drawingTimeoutMs(order));
};

const print = async (page: Page, about: AboutPaper): Promise<Uint8Array> => {
  const pdf = await printWithContents({
    print: () => page.pdf(pdfOptions),
    run: (script) => page.evaluate(script),
  });
  return withPdfInfo(pdf, about);
};

/** The paper as it lies on the page, drawn anew in more dots: letters and lines stay sharp. */
const picture = async (page: Page): Promise<Uint8Array> => {
  const session = await page.context().newCDPSession(page);
  try {
    const box = await page.locator('body').boundingBox();
    if (!box) throw new Error('nothing is drawn');
    const [width, height] = [Math.round(box.width), Math.round(box.height)];
    const clip = { x: 0, y: 0, width, height, scale: pictureScale };
    const { data } = await session.send('Page.captureScreenshot', { clip, captureBeyondViewport: true });
    return Buffer.from(data, 'base64');
  } finally {
    await session.detach();
  }
};

/** Draws an order and takes something of it. */
const take = async (
  press: Press,
  order: PaperOrder,
  work: (page: Page, about: AboutPaper) => Promise<Uint8Array>,
): Promise<Uint8Array> => {
  try {
    const about = await draw(press, order);
    return await work(press.page, about);
  } catch (cause) {
    const problem = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    throw new AppError('report.failed', { account: order.name, problem }, { cause });
  } finally {
    press.turn += 1;
  }
};

const closeAll = async (context: BrowserContext): Promise<void> => {
  await context.close();
  await context.browser()?.close();
};

/** Opens a printer on the built pages. Throws `report.noBrowser`. */
export const openChromiumPrinter = async (pages: string, door: Door): Promise<Printer> => {
  const context = await openHeadless(pages);
  const use = makePool(pagesAtOnce, async (): Promise<Press> => {
    const page = await context.newPage();
    await page.setViewportSize(viewport);
    // As printed from the start: changing over for every paper styles and lays out all of it twice more.
    await page.emulateMedia({ media: 'print' });
    await connectPage(page, door);
    return { page, turn: 0 };
  });
  return {
    atOnce: pagesAtOnce,
    print: (order) => use((press) => take(press, order, print)),
    picture: (order) => use((press) => take(press, order, picture)),
    close: () => closeAll(context),
  };
};
