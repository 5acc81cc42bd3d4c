/** The scale of scores, 0 to 100, with its cut-offs: what is written under it. Pure. */
import type { Cutoffs } from '../../shared/model/model.ts';

/** Whether cut-offs make zones: a draft's may not. */
export const fits = ({ amber, green }: Cutoffs): boolean => amber >= 0 && amber < green && green <= 100;

/** Numbers under the scale: its ends and the cut-offs, those left out that would stand on a closer one. */
export const numeralsOf = (cutoffs: Cutoffs, leastGap = 6): readonly number[] => {
  const inner = fits(cutoffs) ? [cutoffs.amber, cutoffs.green] : [];
  const isFree = (value: number): boolean => value >= leastGap && value <= 100 - leastGap;
  const [first, second] = inner;
  const tooClose = first !== undefined && second !== undefined && second - first < leastGap;
  return [0, ...inner.filter((value, i) => isFree(value) && !(tooClose && i === 1)), 100];
};
