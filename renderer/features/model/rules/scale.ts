/** What the scale of the cut-offs draws. Pure. */
import type { Cutoffs } from '../../../../shared/model/model.ts';
import { fits } from '../../../ui/score-scale.ts';

/** A zone of the scale, from and to on 0..100. */
export interface Zone {
  readonly band: 'red' | 'amber' | 'green';
  readonly from: number;
  readonly to: number;
}

/** The three zones; none while the cut-offs make no sense. */
export const zonesOf = (cutoffs: Cutoffs): readonly Zone[] =>
  fits(cutoffs)
    ? [
        { band: 'red', from: 0, to: cutoffs.amber },
        { band: 'amber', from: cutoffs.amber, to: cutoffs.green },
        { band: 'green', from: cutoffs.green, to: 100 },
      ]
    : [];

/** Heights of the bars 0..1, the fullest step 1; none where there are no accounts. */
export const barsOf = (spread: readonly number[] | null): readonly number[] => {
  const most = Math.max(0, ...(spread ?? []));
  return most === 0 ? [] : (spread ?? []).map((count) => count / most);
};
