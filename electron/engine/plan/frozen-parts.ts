/** The plan and the notes as a checkpoint keeps them: as they were at the day, and never without end. */
import { type Day, isoOf, parseDay } from '../../../shared/dates.ts';
import { isEnded, type PlanAction } from '../../../shared/model/plan/action.ts';
import type { Frozen } from '../../../shared/model/plan/checkpoint.ts';
import type { AccountAt } from '../db/queries/scope.ts';
import type { Db } from '../db/statements.ts';
import { planActions } from './actions.ts';
import { accountNotes } from './notes.ts';

/** An account with more than so many has them elsewhere; a checkpoint says how many it left out. */
const most = { actions: 200, notes: 100 } as const;

const daysLate = (dueOn: string | null, day: Day): number | null => {
  const due = dueOn === null ? day : (parseDay(dueOn) ?? day);
  return due < day ? day - due : null;
};

/** What ended only after the day was waiting on it. */
const asItStood = (action: PlanAction, day: Day): PlanAction =>
  action.endedOn === null || action.endedOn <= isoOf(day)
    ? action
    : { ...action, state: 'open', endedOn: null, overdueDays: daysLate(action.dueOn, day) };

/** What was in the plan on the day; waiting ones first. */
const planAt = (db: Db, { account, day }: AccountAt): readonly PlanAction[] => {
  const known = planActions(db, { asOf: day, account })
    .filter(({ adoptedOn }) => adoptedOn <= isoOf(day))
    .map((action) => asItStood(action, day));
  return known.toSorted((a, b) => Number(isEnded(a.state)) - Number(isEnded(b.state)));
};

/** The plan and the notes of an account as they stood on a day. */
export const frozenParts = (db: Db, at: AccountAt): Pick<Frozen, 'plan' | 'notes' | 'leftOut'> => {
  const [plan, notes] = [planAt(db, at), accountNotes(db, at)];
  return {
    plan: plan.slice(0, most.actions),
    notes: notes.slice(0, most.notes),
    leftOut: {
      actions: Math.max(0, plan.length - most.actions),
      notes: Math.max(0, notes.length - most.notes),
    },
  };
};
