/** What every part of the plan's screen needs to say scores and names. */
import { type Day, isoOf } from '../../../shared/dates.ts';
import { ownNamesOf } from '../../../shared/model/own-names.ts';
import type { PlanGround } from '../../../shared/model/plan/plan-page.ts';
import type { Db } from '../db/statements.ts';
import { currentModel } from '../scoring/index.ts';

/** The ground at a date. */
export const groundOf = (db: Db, asOf: Day): PlanGround => {
  const model = currentModel(db);
  return { asOf: isoOf(asOf), cutoffs: model.cutoffs, names: ownNamesOf(model) };
};
