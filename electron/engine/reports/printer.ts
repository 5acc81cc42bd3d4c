/** What prints pages: a hidden window of Electron, or a browser without a window. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Language } from '../../../shared/contract.ts';
import type { AboutPaper, Paper, PaperSize } from '../../../shared/model/paper.ts';

/** What goes on paper, and how. */
export type PaperOrder = Paper & {
  /** The account's name or what else it is about, for what has to be said about the paper. */
  readonly name: string;
  readonly language: Language;
  readonly size: PaperSize;
};

/** Prints one page after the other; kept open for a whole batch. */
export interface Printer {
  /** How many orders it works on at once; more wait for their turn. */
  readonly atOnce: number;
  /** The PDF of an order. Throws `report.failed`. */
  print(order: PaperOrder): Promise<Uint8Array>;
  /** The picture of an order of one page, or of a chart: PNG, twice as many dots as it has pixels. Throws `report.failed`. */
  picture(order: PaperOrder): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Opens a printer. Throws `report.noBrowser` where nothing here can print. */
export type OpenPrinter = () => Promise<Printer>;

/** What stands behind the # of the print page's address; `turn` tells two prints of one order apart. */
const paperHash = ({ name: _name, ...order }: PaperOrder, turn: number): string =>
  encodeURIComponent(JSON.stringify({ ...order, turn }));

/** The address of the print page for a printer's first order, below the pages' origin. */
export const paperAddress = (origin: string, order: PaperOrder): string =>
  `${origin}/print.html#${paperHash(order, 0)}`;

/**
 * The script that turns an open print page to another order, which is a lot quicker than loading it again.
 * `turn` counts from 1. The old page's "ready" goes first, so that nobody takes the old page for the new one.
 */
export const turnScript = (order: PaperOrder, turn: number): string =>
  `delete document.body.dataset.ready; location.hash = ${JSON.stringify(paperHash(order, turn))};`;

/** How long a page may take to draw itself before printing gives up; a report of thousands of accounts needs its time. */
export const drawingTimeoutMs = ({ kind }: Pick<PaperOrder, 'kind'>): number =>
  kind === 'portfolio' || kind === 'plan' ? 180_000 : 30_000;

/** Two print pages in turn: while one is written as a PDF, the next one's account is gathered and drawn. */
export const pagesAtOnce = 2;

/** What the print page says about itself on its body once it is drawn or cannot be. */
export interface Drawn {
  readonly failed?: string;
  readonly about?: string;
}

/** The script that waits until the print page says so: it is told by the page instead of asking again and again. */
export const settledScript = `new Promise((done) => {
  const look = () => {
    const { ready, failed, about } = document.body.dataset;
    if (ready === undefined && failed === undefined) return;
    watcher.disconnect();
    done({ failed, about });
  };
  const watcher = new MutationObserver(look);
  watcher.observe(document.body, { attributes: true });
  look();
})`;

/** What a paper says about itself once `settledScript`, as it runs in its page, has an answer. Throws why it cannot be drawn. */
export const whenDrawn = async (settled: Promise<Drawn>, timeoutMs: number): Promise<AboutPaper> => {
  const waiting = new AbortController();
  const tooLong = wait(timeoutMs, { failed: 'the page did not finish drawing' }, { signal: waiting.signal });
  try {
    const { failed, about = '' }: Drawn = await Promise.race([settled, tooLong]);
    if (failed !== undefined) throw new Error(failed);
    return JSON.parse(about) as AboutPaper;
  } finally {
    tooLong.catch(() => undefined);
    waiting.abort();
  }
};

/** How many dots of a picture stand for one pixel of the paper, each way. */
export const pictureScale = 2;
