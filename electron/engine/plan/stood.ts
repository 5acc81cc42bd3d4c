/** How an account stands with what an action is about: kept at adoption, compared with later. */
import type { PlanAbout } from '../../../shared/model/plan/about.ts';
import type { Stood } from '../../../shared/model/plan/action.ts';
import type { AccountScore } from '../../../shared/model/score.ts';

const aboutIn = ({ dimensions }: Pick<AccountScore, 'dimensions'>, about: PlanAbout | null): Stood['about'] => {
  if (about === null || about.kind === 'healthy') return null;
  if (about.kind === 'dimension') {
    const own = dimensions.find(({ key }) => key === about.key);
    return own ? { score: own.score, band: own.band, value: null } : null;
  }
  const own = dimensions.flatMap(({ metrics }) => metrics).find(({ key }) => key === about.key);
  return own ? { score: own.score, band: own.band, value: own.value } : null;
};

/** The account at a date (`YYYY-MM-DD`), in short. */
export const stoodOf = (
  score: Pick<AccountScore, 'score' | 'band' | 'dimensions'>,
  { about, asOf }: { readonly about: PlanAbout | null; readonly asOf: string },
): Stood => ({ asOf, score: score.score, band: score.band, about: aboutIn(score, about) });
