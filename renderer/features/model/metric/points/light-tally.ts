/** How many accounts stand in each light by one metric alone. Pure. */
import { bandOf } from '../../../../../shared/model/band-of.ts';
import type { Band, Cutoffs, Points } from '../../../../../shared/model/model.ts';
import type { BandCounts } from '../../../../../shared/model/model-page.ts';
import { scoreOf } from '../../../../../shared/model/points.ts';
import { isDrawable, isRising } from '../../../../charts/points-editor/points-moves.ts';

/** The accounts: how many there are, and the values of those that have one. */
export interface Tallied {
  readonly values: readonly number[];
  readonly of: number;
}

/** The lights under points and cut-offs; accounts without a value are unknown. Null where the points are no line. */
export const lightTally = (
  { values, of }: Tallied,
  { points, cutoffs }: { readonly points: Points; readonly cutoffs: Cutoffs },
): BandCounts | null => {
  if (points.length === 0 || !points.every(isDrawable) || !isRising(points)) return null;
  const counts: Record<Band, number> = { red: 0, amber: 0, green: 0, unknown: of - values.length };
  for (const value of values) counts[bandOf(scoreOf(points, value), cutoffs)] += 1;
  return counts;
};
