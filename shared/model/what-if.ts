/** What a score would be with other values. */
import type { Band } from './model.ts';
import type { AccountScore, Lever, PathToGreen } from './score.ts';

/** What follows from the values alone: no account, no override. */
export type ValuesScore = Pick<
  AccountScore,
  'score' | 'computedBand' | 'coverage' | 'range' | 'caps' | 'dimensions'
>;

/** A score as it would be. A band that a person set is left aside: the question is what the values say. */
export interface WhatIfScore extends ValuesScore {
  readonly band: Band;
}

/** The same with what would still be missing to green. */
export interface WhatIfAnswer extends WhatIfScore {
  readonly levers: readonly Lever[];
  readonly pathToGreen: PathToGreen | null;
}
