/** Actions with how things stand now, so that it shows what helped. */
import { type Day, isoOf } from '../../../shared/dates.ts';
import type { ListedAction, PlanAction } from '../../../shared/model/plan/action.ts';
import type { AccountScore } from '../../../shared/model/score.ts';
import type { Db } from '../db/statements.ts';
import { bareScores } from '../scoring/index.ts';
import { planActions } from './actions.ts';
import { stoodOf } from './stood.ts';

/** What is asked of a score to say how things stand. */
type Now = Pick<AccountScore, 'id' | 'score' | 'band' | 'dimensions'>;

/** The actions beside the scores of their accounts; null where an account has none at the date. */
export const withNow = (
  actions: readonly PlanAction[],
  scores: readonly Now[],
  asOf: Day,
): readonly ListedAction[] => {
  const known = new Map(scores.map((score) => [score.id, score]));
  return actions.map((action) => {
    const score = known.get(action.account.id);
    return { ...action, now: score ? stoodOf(score, { about: action.about, asOf: isoOf(asOf) }) : null };
  });
};

/** All actions with how things stand at the date. */
export const listedActions = (db: Db, asOf: Day): readonly ListedAction[] =>
  withNow(planActions(db, { asOf }), bareScores(db, { asOf }), asOf);
