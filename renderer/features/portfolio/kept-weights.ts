/** The weights of the lights, made once and kept as long as the rows: people go to and fro. */
import type { PortfolioRow } from '../../../shared/model/portfolio-page.ts';
import { lightWeights } from './summary.ts';

const kept = new WeakMap<readonly PortfolioRow[], ReturnType<typeof lightWeights>>();

/** Every light with its accounts and their money. */
export const keptWeights = (rows: readonly PortfolioRow[]): ReturnType<typeof lightWeights> => {
  const weights = kept.get(rows) ?? lightWeights(rows);
  kept.set(rows, weights);
  return weights;
};
