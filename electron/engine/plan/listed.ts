/** Actions with how things stand now, so that it shows what helped. */
import { type Day, isoOf } from '../../../shared/dates.ts';
import type { ListedAction, PlanAction, StandingAction } from '../../../shared/model/plan/action.ts';
import type { AccountScore, Unit } from '../../../shared/model/score.ts';
import { unitOf } from '../../../shared/model/metrics.ts';
import type { Db } from '../db/statements.ts';
import { currentModel } from '../scoring/index.ts';
import { planActions } from './actions.ts';
import { standingsAt } from './standings.ts';
import { stoodOf } from './stood.ts';

/** The actions of one account beside its score. */
export const withNow = (
  actions: readonly PlanAction[],
  score: Pick<AccountScore, 'score' | 'band' | 'dimensions'>,
  asOf: Day,
): readonly StandingAction[] =>
  actions.map((action) => ({ ...action, now: stoodOf(score, { about: action.about, asOf: isoOf(asOf) }) }));

/** What the values of the model's metrics are measured in. */
export const unitsOf = (db: Db): Readonly<Record<string, Unit>> =>
  Object.fromEntries(currentModel(db).metrics.map((metric) => [metric.key, unitOf(metric)]));

/** All actions with how things stand at the date; null where an account is no customer then. */
export const listedActions = (db: Db, asOf: Day): readonly ListedAction[] => {
  const { stood } = standingsAt(db, asOf);
  return planActions(db, { asOf }).map(({ steps: _steps, doneWhen: _doneWhen, ...action }) => ({
    ...action,
    now: stood(action.account.id, action.about),
  }));
};
