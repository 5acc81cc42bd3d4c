/** What the account page says of the plan in a few lines, and how many there are. Pure. */
import type { ListedAction } from '../../../../shared/model/plan/action.ts';
import type { AccountNote } from '../../../../shared/model/plan/note.ts';
import type { AccountPlan } from '../../../../shared/model/plan/plan-page.ts';
import { planParts } from '../plan/plan-parts.ts';

/** The plan in short. */
export interface PlanBriefing {
  readonly waiting: number;
  readonly overdue: number;
  /** Those with room, overdue ones first. */
  readonly actions: readonly ListedAction[];
  /** The newest with room. */
  readonly notes: readonly AccountNote[];
  readonly hasAlerts: boolean;
  /** Lines below the heading: actions, review, alerts, notes. */
  readonly lines: number;
}

/** Lines that the page has room for, and how many of them may be actions or notes. */
const mostLines = 5;
const mostActions = 3;
const mostNotes = 2;

/** What is said on screen: the review and the alerts have a line each, the newest note one too, and actions before more notes. */
export const briefOf = ({ actions, notes, alerts }: AccountPlan): PlanBriefing => {
  const { waiting, overdue } = planParts(actions);
  const alertLines = alerts === null ? 0 : 1;
  const room = mostLines - 1 - alertLines;
  const shown = waiting.slice(0, Math.min(mostActions, room - Math.min(1, notes.length)));
  const noted = notes.slice(0, Math.min(mostNotes, room - shown.length));
  return {
    waiting: waiting.length,
    overdue,
    actions: shown,
    notes: noted,
    hasAlerts: alerts !== null,
    lines: shown.length + 1 + alertLines + noted.length,
  };
};

/** What a printed page says: more of it, and only notes that may be printed. */
export interface PaperBriefing extends Pick<PlanBriefing, 'actions' | 'notes'> {
  readonly moreActions: number;
  readonly moreNotes: number;
  /** Nothing was ever planned, reviewed or noted: the page says nothing of it. */
  readonly isBlank: boolean;
}

const paperActions = 5;
const paperNotes = 3;

/** As many of a list as there is room for, and how many are left. One more takes no more room than saying so. */
const cut = <T>(list: readonly T[], room: number): { readonly shown: readonly T[]; readonly more: number } => {
  const shown = list.length <= room + 1 ? list : list.slice(0, room);
  return { shown, more: list.length - shown.length };
};

/** What is said on paper. */
export const paperBriefOf = (plan: AccountPlan): PaperBriefing => {
  const actions = cut(planParts(plan.actions).waiting, paperActions);
  const notes = cut(
    plan.notes.filter(({ prints }) => prints),
    paperNotes,
  );
  return {
    actions: actions.shown,
    moreActions: actions.more,
    notes: notes.shown,
    moreNotes: notes.more,
    isBlank: actions.shown.length === 0 && notes.shown.length === 0 && plan.checkpoints.length === 0,
  };
};
