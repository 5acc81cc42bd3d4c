/** Scores as whole numbers, as they are shown. */
import { defaultModel } from './default-model.ts';
import type { Cutoffs } from './model.ts';

/** As in the bands: a sum of fractions may miss a cut-off by a rounding error. */
const slack = 1e-9;

/**
 * A score 0..100 as a whole number. It is rounded, but never up to a cut-off that it does not reach: 49.6 is 49,
 * because a red 50 beside "red below 50" would be doubted, and rightly.
 */
export const wholeScore = (score: number, { amber, green }: Cutoffs = defaultModel.cutoffs): number => {
  const rounded = Math.round(score);
  const overstates = [amber, green].some((cutoff) => score + slack < cutoff && rounded >= cutoff);
  return overstates ? Math.floor(score) : rounded;
};
