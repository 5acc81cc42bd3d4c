/** What happened to an action, step by step. */
import type { ActionStep } from '../../../shared/model/plan/action.ts';
import { recordOf } from '../db/queries/plan-record.ts';
import { type PlanRow, planRowIn } from '../db/queries/plan-rows.ts';
import type { Db } from '../db/statements.ts';

const fields = {
  title: 'title',
  steps: 'steps',
  done_when: 'doneWhen',
  owner: 'owner',
  due_on: 'dueOn',
  state: 'state',
  note: 'note',
} as const satisfies Readonly<Record<string, ActionStep['changed'][number]>>;

const changedIn = (before: PlanRow | null, after: PlanRow | null): ActionStep['changed'] =>
  before === null || after === null
    ? []
    : Object.entries(fields).flatMap(([column, field]) => (before[column] === after[column] ? [] : [field]));

const whatIs = (before: PlanRow | null, after: PlanRow | null): ActionStep['what'] => {
  if (before === null) return 'added';
  return after === null ? 'removed' : 'changed';
};

/** The steps of an action, oldest first; the state is the one after each. */
export const actionHistory = (db: Db, id: number): readonly ActionStep[] =>
  recordOf(db, 'action', id).map((step) => {
    const [before, after] = [planRowIn(step.before), planRowIn(step.after)];
    return {
      step: step.id,
      at: step.at,
      author: step.author,
      what: whatIs(before, after),
      isUndo: step.undoes !== null,
      changed: changedIn(before, after),
      state: (after?.state ?? null) as ActionStep['state'],
    };
  });
