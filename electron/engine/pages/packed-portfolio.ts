/** The portfolio as it is sent to the page. */
import type { Day } from '../../../shared/dates.ts';
import { type PackedPage, packPage } from '../../../shared/model/portfolio/packed-page.ts';
import type { PortfolioPage } from '../../../shared/model/portfolio-page.ts';
import type { Db } from '../db/statements.ts';
import { portfolioPage } from './portfolio-page.ts';

const kept = new WeakMap<PortfolioPage, PackedPage>();

/** The portfolio at a date, packed once for each page that is kept. */
export const packedPortfolio = (db: Db, at: { readonly asOf: Day }): PackedPage => {
  const page = portfolioPage(db, at);
  const packed = kept.get(page) ?? packPage(page);
  kept.set(page, packed);
  return packed;
};
