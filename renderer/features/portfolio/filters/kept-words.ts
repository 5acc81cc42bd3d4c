/** The folded words of rows, made once and kept as long as the rows. */
import type { PortfolioRow } from '../../../../shared/model/portfolio-page.ts';
import { searchable } from './search.ts';

const kept = new WeakMap<readonly PortfolioRow[], readonly string[]>();

/** The words, in the order of the rows. */
export const keptWords = (rows: readonly PortfolioRow[]): readonly string[] => {
  const words = kept.get(rows) ?? searchable(rows);
  kept.set(rows, words);
  return words;
};
