/** The portfolio as it travels from the engine to the page. Pure. */
import type { PortfolioPage } from '../portfolio-page.ts';
import { type PackedRows, packRows, unpackRows } from './packed-rows.ts';

/** The page with its accounts packed. */
export interface PackedPage extends Omit<PortfolioPage, 'accounts'> {
  readonly accounts: PackedRows;
}

/** Packs a page. */
export const packPage = (page: PortfolioPage): PackedPage => ({ ...page, accounts: packRows(page.accounts) });

/** The page again. */
export const unpackPage = (packed: PackedPage): PortfolioPage => ({
  ...packed,
  accounts: unpackRows(packed.accounts),
});
