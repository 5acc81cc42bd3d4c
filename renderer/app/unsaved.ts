/** What the user made and nothing holds yet but the open window. Pure. */
import { changeCount, type DraftState } from '../features/model/draft-state.ts';
import type { Flow } from '../features/questionnaire/flow.ts';
import { type AnswerForm, isBegun } from '../features/surveys/answers/form-state.ts';
import { typedCount } from '../features/questionnaire/sheet.ts';

/** How much would be lost if the workspace was left now. */
export interface Unsaved {
  /** Changes of the model that are not published. */
  readonly changes: number;
  /** Answers about accounts that are not saved. */
  readonly answers: number;
  /** Whether a survey answer is begun: 1 or 0. */
  readonly surveys: number;
}

/** What would be lost of a draft, of the answers, and of the survey answer that is typed in. */
export const unsavedIn = (
  draft: DraftState | null,
  { sheets }: Pick<Flow, 'sheets'>,
  form: AnswerForm,
): Unsaved => ({
  changes: draft ? changeCount(draft) : 0,
  answers: Object.values(sheets).reduce((sum, sheet) => sum + typedCount(sheet), 0),
  surveys: isBegun(form) ? 1 : 0,
});
