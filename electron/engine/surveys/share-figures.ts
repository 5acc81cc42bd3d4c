/** A share with its interval, or nothing of nothing. */
import type { ShareFigures } from '../../../shared/model/surveys/figures.ts';
import { wilson } from '../../../shared/model/surveys/wilson.ts';

/** The share of `hits` in `n` with its Wilson interval. */
export const shareFigures = (hits: number, n: number): ShareFigures => ({
  ...(wilson(hits, n) ?? { share: null, low: null, high: null }),
  n,
});
