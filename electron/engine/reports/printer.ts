/** What prints the account page: a hidden window of Electron, or a browser without a window. */
import type { Language } from '../../../shared/contract.ts';

/** One account page on paper. `asOf` is `YYYY-MM-DD`; left out = the newest fact's date. */
export interface PaperOrder {
  readonly account: number;
  /** The account's name, for what has to be said about its page. */
  readonly name: string;
  readonly asOf?: string | undefined;
  readonly language: Language;
}

/** Prints one page after the other; kept open for a whole batch. */
export interface Printer {
  /** The PDF of an order. Throws `report.failed`. */
  print(order: PaperOrder): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Opens a printer. Throws `report.noBrowser` where nothing here can print. */
export type OpenPrinter = () => Promise<Printer>;

/** What stands behind the # of the print page's address; `turn` tells two prints of one order apart. */
const paperHash = ({ account, asOf, language }: PaperOrder, turn: number): string => {
  const hash = new URLSearchParams({ account: String(account), lang: language, turn: String(turn) });
  if (asOf !== undefined) hash.set('asOf', asOf);
  return hash.toString();
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
