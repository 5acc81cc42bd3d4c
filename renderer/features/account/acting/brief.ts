/** What the account page says of the plan beside its steps, and how many wait. Pure. */
import type { AccountNote } from '../../../../shared/model/plan/note.ts';
import type { AccountPlan } from '../../../../shared/model/plan/plan-page.ts';
import { planParts } from '../plan/plan-parts.ts';

/** The plan in short. */
export interface PlanBriefing {
  readonly waiting: number;
  readonly overdue: number;
  /** The newest one. */
  readonly note: AccountNote | null;
  readonly hasAlerts: boolean;
  /** Lines below the steps: review, alerts, note. */
  readonly lines: number;
}

/** What is said on screen: the review has a line, the alerts and the newest note have one each where there are some. */
export const briefOf = ({ actions, notes, alerts }: AccountPlan): PlanBriefing => {
  const { waiting, overdue } = planParts(actions);
  const note = notes[0] ?? null;
  return {
    waiting: waiting.length,
    overdue,
    note,
    hasAlerts: alerts !== null,
    lines: 1 + (alerts === null ? 0 : 1) + (note === null ? 0 : 1),
  };
};

/** Notes that may be printed, the newest first. */
export const printedNotes = ({ notes }: Pick<AccountPlan, 'notes'>): readonly AccountNote[] =>
  notes.filter(({ prints }) => prints);
