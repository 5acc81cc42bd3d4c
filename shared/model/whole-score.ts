/** Scores as whole numbers, as they are shown. */
import type { Cutoffs } from './model.ts';
import { reaches } from './reaches.ts';

/**
 * A score 0..100 as a whole number. It is rounded, but never up to a cut-off that it does not reach: 49.6 is 49,
 * because a red 50 beside "red below 50" would be doubted, and rightly.
 */
export const wholeScore = (score: number, { amber, green }: Cutoffs): number => {
  const rounded = Math.round(score);
  const overstates = [amber, green].some((cutoff) => !reaches(score, cutoff) && rounded >= cutoff);
  return overstates ? Math.floor(score) : rounded;
};
