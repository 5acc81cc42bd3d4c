/** How an account stands with what an action is about: kept at adoption, compared with later. */
import type { PlanAbout } from '../../../shared/model/plan/about.ts';
import type { Stood } from '../../../shared/model/plan/action.ts';
import type { AccountScore } from '../../../shared/model/score.ts';
import { foundAbout } from './find-about.ts';

const aboutIn = (score: Pick<AccountScore, 'dimensions'>, about: PlanAbout | null): Stood['about'] => {
  const own = about === null ? undefined : foundAbout(score, about);
  return own ? { score: own.score, band: own.band, value: 'value' in own ? own.value : null } : null;
};

/** The account at a date (`YYYY-MM-DD`), in short. */
export const stoodOf = (
  score: Pick<AccountScore, 'score' | 'band' | 'dimensions'>,
  { about, asOf }: { readonly about: PlanAbout | null; readonly asOf: string },
): Stood => ({ asOf, score: score.score, band: score.band, about: aboutIn(score, about) });
