/** The record of the plan as people read it: what was done last, by whom, and whether it stands. */
import type { PlanStep, StepDeed } from '../../../shared/model/plan/step.ts';
import { accountName } from '../db/queries/accounts.ts';
import {
  countChanges,
  firstChanges,
  newestSteps,
  stepNumbered,
  type StoredStep,
} from '../db/queries/plan-record.ts';
import { planRowIn } from '../db/queries/plan-rows.ts';
import type { Db } from '../db/statements.ts';
import { accountIn, deedOf, type DeedRow } from './deed.ts';

/** As many steps as anybody looks back. */
const mostSteps = 50;

/** A step of thousands of rows is one change of all of them: the first ones tell what it was. */
const mostRows = 100;

const accountOf = (db: Db, rows: readonly DeedRow[]): StepDeed['account'] => {
  const id = accountIn(rows);
  const name = id === undefined ? undefined : accountName(db, id);
  return id === undefined || name === undefined ? null : { id, name };
};

const deedIn = (db: Db, { id, kind }: StoredStep): StepDeed => {
  const rows = firstChanges(db, id, mostRows).map(({ before, after }) => ({
    before: planRowIn(before),
    after: planRowIn(after),
  }));
  const count = countChanges(db, id);
  return deedOf({ kind, count, rows, account: count > rows.length ? null : accountOf(db, rows) });
};

/** The step that was done in the first place, and how many times it was taken back and done again on the way here. */
const originOf = (db: Db, step: StoredStep): { readonly origin: StoredStep; readonly turns: number } => {
  let [origin, turns] = [step, 0];
  while (origin.undoes !== null) {
    const earlier = stepNumbered(db, origin.undoes);
    if (!earlier) break;
    [origin, turns] = [earlier, turns + 1];
  }
  return { origin, turns };
};

const wayOf = (turns: number): PlanStep['way'] => {
  if (turns === 0) return 'done';
  return turns % 2 === 1 ? 'back' : 'again';
};

/** The newest steps, the last one first. */
export const planSteps = (db: Db): readonly PlanStep[] =>
  newestSteps(db, mostSteps).map((step) => {
    const { origin, turns } = originOf(db, step);
    const { id, at, author, undone } = step;
    return { id, at, author, way: wayOf(turns), isUndone: undone === 1, deed: deedIn(db, origin) };
  });
