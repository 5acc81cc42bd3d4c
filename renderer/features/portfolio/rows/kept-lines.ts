/** The lines of accounts, made once and kept as long as the rows: a new order makes none of them anew. */
import type { PortfolioRow } from '../../../../shared/model/portfolio-page.ts';
import type { ListLine } from '../groups/group-lines.ts';

const kept = new WeakMap<readonly PortfolioRow[], readonly ListLine[]>();

/** The lines, in the order of the rows. */
export const keptLines = (rows: readonly PortfolioRow[]): readonly ListLine[] => {
  const lines = kept.get(rows) ?? rows.map((row): ListLine => ({ kind: 'account', row }));
  kept.set(rows, lines);
  return lines;
};
