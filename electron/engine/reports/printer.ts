/** What prints pages: a hidden window of Electron, or a browser without a window. */
import type { Language } from '../../../shared/contract.ts';
import type { Paper } from '../../../shared/model/paper.ts';

/** What goes on paper, and how. */
export type PaperOrder = Paper & {
  /** The account's name, for what has to be said about its page. */
  readonly name: string;
  readonly language: Language;
};

/** Prints one page after the other; kept open for a whole batch. */
export interface Printer {
  /** The PDF of an order. Throws `report.failed`. */
  print(order: PaperOrder): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Opens a printer. Throws `report.noBrowser` where nothing here can print. */
export type OpenPrinter = () => Promise<Printer>;

/** What stands behind the # of the print page's address; `turn` tells two prints of one order apart. */
const paperHash = ({ name: _name, ...order }: PaperOrder, turn: number): string => {
  const said = Object.entries({ ...order, turn }).filter(([, value]) => value !== undefined);
  return new URLSearchParams(Object.fromEntries(said.map(([key, value]) => [key, String(value)]))).toString();
};

/** The address of the print page for a printer's first order, below the pages' origin. */
export const paperAddress = (origin: string, order: PaperOrder): string =>
  `${origin}/print.html#${paperHash(order, 0)}`;

/**
 * The script that turns an open print page to another order, which is a lot quicker than loading it again.
 * `turn` counts from 1. The old page's "ready" goes first, so that nobody takes the old page for the new one.
 */
export const turnScript = (order: PaperOrder, turn: number): string =>
  `delete document.body.dataset.ready; location.hash = ${JSON.stringify(paperHash(order, turn))};`;

/** How long a page may take to draw itself before printing gives up. */
export const drawingTimeoutMs = 30_000;
