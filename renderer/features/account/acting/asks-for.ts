/** The light that a play stands beside. Pure. */
import type { Band } from '../../../../shared/model/model.ts';
import type { PlanAbout } from '../../../../shared/model/plan/about.ts';
import type { AccountScore } from '../../../../shared/model/score.ts';

/** A light with its score, null where it has none. */
export interface Asking {
  readonly band: Band;
  readonly score: number | null;
}

/** That of the metric or dimension; of the account itself where the play is about neither. */
export const asksFor = (
  score: Pick<AccountScore, 'band' | 'score' | 'dimensions'>,
  about: PlanAbout | null,
): Asking => {
  const places: readonly (Asking & { readonly key: string })[] =
    about?.kind === 'dimension'
      ? score.dimensions
      : score.dimensions.flatMap(({ metrics }) => (about?.kind === 'metric' ? metrics : []));
  return places.find(({ key }) => key === about?.key) ?? score;
};
