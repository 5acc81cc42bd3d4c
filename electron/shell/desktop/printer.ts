/** Prints papers with hidden windows of Electron. */
import { app, BrowserWindow, type PrintToPDFOptions } from 'electron';
import { AppError } from '../../../shared/errors.ts';
import type { AboutPaper } from '../../../shared/model/paper.ts';
import {
  drawingTimeoutMs,
  paperAddress,
  type PaperOrder,
  pagesAtOnce,
  pictureScale,
  type Printer,
  settledScript,
  turnScript,
  whenDrawn,
} from '../../engine/reports/printer.ts';
import { printWithContents } from '../../engine/reports/contents.ts';
import { withPdfInfo } from '../../engine/reports/pdf-info.ts';
import { makePool } from '../../engine/reports/pool.ts';
import { pagePreferences } from '../security.ts';
import { origin } from './scheme.ts';

/** How pages go to paper: as their style sheet says, colours included, readable by screen readers, with their headings listed. */
const pdfOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const satisfies PrintToPDFOptions;

/** A window that was given another size draws it within two frames. */
const twoFrames = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))';

const print = async ({ webContents }: BrowserWindow, about: AboutPaper): Promise<Uint8Array> => {
  const pdf = await printWithContents({
    print: () => webContents.printToPDF(pdfOptions),
    run: (script) => webContents.executeJavaScript(script),
  });
  return withPdfInfo(pdf, about);
};

/** The paper as it lies in the window, which is as large as the paper and drawn at a multiple of its size. */
const picture = async (window: BrowserWindow): Promise<Uint8Array> => {
  const measured = 'JSON.stringify(document.body.getBoundingClientRect())';
  const { width, height }: { readonly width: number; readonly height: number } = JSON.parse(
    await window.webContents.executeJavaScript(measured),
  );
  const size = [Math.round(width * pictureScale), Math.round(height * pictureScale)] as const;
  window.setContentSize(...size);
  window.webContents.setZoomFactor(pictureScale);
  await window.webContents.executeJavaScript(twoFrames);
  const image = await window.webContents.capturePage(undefined, { stayHidden: true });
  return image.resize({ width: size[0], height: size[1], quality: 'best' }).toPNG();
};

/** A hidden window that prints, and how often it was turned to another order. */
interface Press {
  readonly window: BrowserWindow;
  turn: number;
}

const draw = async ({ window, turn }: Press, order: PaperOrder): Promise<AboutPaper> => {
  window.webContents.setZoomFactor(1);
  if (turn === 0) await window.loadURL(paperAddress(origin, order));
  else await window.webContents.executeJavaScript(turnScript(order, turn));
  return whenDrawn(window.webContents.executeJavaScript(settledScript), drawingTimeoutMs(order));
};

/** Draws an order and takes something of it. */
const take = async (
  press: Press,
  order: PaperOrder,
  work: (window: BrowserWindow, about: AboutPaper) => Promise<Uint8Array>,
): Promise<Uint8Array> => {
  try {
    const about = await draw(press, order);
    return await work(press.window, about);
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new AppError('report.failed', { account: order.name, problem }, { cause });
  } finally {
    press.turn += 1;
  }
};

/** Opens a printer; `own` takes each hidden window, so that the door listens to it. */
export const openDesktopPrinter = async (
  preload: string,
  own: (window: BrowserWindow) => void,
): Promise<Printer> => {
  const windows: BrowserWindow[] = [];
  const use = makePool(pagesAtOnce, async (): Promise<Press> => {
    const window = new BrowserWindow({ show: false, webPreferences: pagePreferences(preload, app.isPackaged) });
    windows.push(window);
    own(window);
    return { window, turn: 0 };
  });
  return {
    atOnce: pagesAtOnce,
    print: (order) => use((press) => take(press, order, print)),
    picture: (order) => use((press) => take(press, order, picture)),
    close: async () => windows.forEach((window) => window.destroy()),
  };
};
