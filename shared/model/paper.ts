/** What can go on paper, and on which. */
import type { ChartOrder } from './chart-order.ts';

/** The sizes of paper, upright. */
export const paperSizes = ['A4', 'Letter'] as const;

/** One of them. */
export type PaperSize = (typeof paperSizes)[number];

/** What can be said about an account on paper: its one page, or all there is to say on as many as it takes. */
export const accountPapers = ['account', 'dossier'] as const;

/** One of them. */
export type AccountPaper = (typeof accountPapers)[number];

/**
 * An account at a date (`YYYY-MM-DD`; left out: the newest fact's) as one page or as a dossier; all accounts, or those
 * named, as a report of the portfolio; the plan; two checkpoints of one account; one checkpoint; one chart alone, as a picture.
 */
export type Paper =
  | { readonly kind: AccountPaper; readonly account: number; readonly asOf?: string | undefined }
  | {
      readonly kind: 'portfolio';
      readonly accounts: readonly number[] | null;
      readonly asOf?: string | undefined;
    }
  | { readonly kind: 'plan'; readonly asOf?: string | undefined }
  | { readonly kind: 'review'; readonly one: number; readonly other: number }
  | { readonly kind: 'checkpoint'; readonly checkpoint: number }
  | { readonly kind: 'chart'; readonly chart: ChartOrder };

/** What a paper says about itself as a file. */
export interface AboutPaper {
  readonly title: string;
  /** Who made it; null where nobody is named. */
  readonly author: string | null;
  /** What kind of paper it is. */
  readonly subject: string;
  readonly keywords: readonly string[];
}
