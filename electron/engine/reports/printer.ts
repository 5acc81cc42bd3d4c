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

/** The address of the print page of an order, below the pages' origin. */
export const paperAddress = (origin: string, { account, asOf, language }: PaperOrder): string => {
  const hash = new URLSearchParams({ account: String(account), lang: language });
  if (asOf !== undefined) hash.set('asOf', asOf);
  return `${origin}/print.html#${hash}`;
};

/** How long a page may take to draw itself before printing gives up. */
export const drawingTimeoutMs = 30_000;
