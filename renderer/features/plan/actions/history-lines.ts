/** The history of an action as what is to be said of each step. Pure. */
import type { ActionStep } from '../../../../shared/model/plan/action.ts';

/** One line: which sentence, and the fields that it names. */
export interface HistoryLine {
  readonly step: number;
  readonly at: string;
  readonly author: string | null;
  /** `state`: it went to one; `fields`: what it says was changed; `back`: an earlier step was taken back. */
  readonly says: 'added' | 'removed' | 'back' | 'state' | 'fields';
  readonly state: ActionStep['state'];
  readonly fields: ActionStep['changed'];
}

const saysOf = ({ what, isUndo, changed }: ActionStep): HistoryLine['says'] => {
  if (isUndo) return 'back';
  if (what !== 'changed') return what;
  return changed.includes('state') ? 'state' : 'fields';
};

/** Steps that changed nothing are no news. */
const isNews = ({ what, changed }: ActionStep): boolean => what !== 'changed' || changed.length > 0;

/** The lines, newest first. */
export const historyLines = (steps: readonly ActionStep[]): readonly HistoryLine[] =>
  steps
    .filter(isNews)
    .map((step) => ({
      step: step.step,
      at: step.at,
      author: step.author,
      says: saysOf(step),
      state: step.state,
      fields: step.changed.filter((field) => field !== 'state'),
    }))
    .toReversed();
