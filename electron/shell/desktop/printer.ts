/** Prints account pages with a hidden window of Electron. */
import { BrowserWindow, type PrintToPDFOptions } from 'electron';
import { setTimeout as wait } from 'node:timers/promises';
import { AppError } from '../../../shared/errors.ts';
import {
  drawingTimeoutMs,
  paperAddress,
  type PaperOrder,
  type Printer,
  turnScript,
} from '../../engine/reports/printer.ts';
import { webPreferences } from '../security.ts';
import { origin } from './scheme.ts';

/** How pages go to paper: as their style sheet says, colours included, readable by screen readers. */
const pdfOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
} as const satisfies PrintToPDFOptions;

const askEveryMs = 25;

/** What the print page says about itself on its body. */
interface Drawn {
  readonly ready?: string;
  readonly failed?: string;
}

const untilDrawn = async (window: BrowserWindow): Promise<void> => {
  const lastMs = performance.now() + drawingTimeoutMs;
  while (performance.now() < lastMs) {
    const { ready, failed }: Drawn = await window.webContents.executeJavaScript(
      '({ ...document.body?.dataset })',
    );
    if (failed !== undefined) throw new Error(failed);
    if (ready === 'true') return;
    await wait(askEveryMs);
  }
  throw new Error('the page did not finish drawing');
};

const print = async (window: BrowserWindow, order: PaperOrder, turn: number): Promise<Uint8Array> => {
  try {
    if (turn === 0) await window.loadURL(paperAddress(origin, order));
    else await window.webContents.executeJavaScript(turnScript(order, turn));
    await untilDrawn(window);
    return await window.webContents.printToPDF(pdfOptions);
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new AppError('report.failed', { account: order.name, problem }, { cause });
  }
};

/** Opens a printer; `own` takes the hidden window, so that the door listens to it. */
export const openDesktopPrinter = async (
  preload: string,
  own: (window: BrowserWindow) => void,
): Promise<Printer> => {
  const window = new BrowserWindow({ show: false, webPreferences: { ...webPreferences, preload } });
  own(window);
  let turn = 0;
  return { print: (order) => print(window, order, turn++), close: async () => window.destroy() };
};
