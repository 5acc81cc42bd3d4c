/** What the user made and nothing holds yet but the open window. Pure. */
import { type NoteDrafts, touchedCount } from '../features/account/plan/note-drafts.ts';
import { changeCount, type DraftState } from '../features/model/draft-state.ts';
import { type PlaysState, unsavedPlays } from '../features/plan/plays/plays-state.ts';
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
  /** Plays that were written or edited and are not saved. */
  readonly plays: number;
  /** Notes about accounts that are not kept. */
  readonly notes: number;
}

/** What holds it. */
interface Unfinished {
  readonly draft: DraftState | null;
  readonly answers: Pick<Flow, 'sheets'>;
  readonly survey: AnswerForm;
  readonly plays: Pick<PlaysState, 'drafts'>;
  readonly notes: NoteDrafts;
}

/** What would be lost of a draft, of the answers, of the survey answer that is typed in, of plays, and of notes. */
export const unsavedIn = ({ draft, answers, survey, plays, notes }: Unfinished): Unsaved => ({
  changes: draft ? changeCount(draft) : 0,
  answers: Object.values(answers.sheets).reduce((sum, sheet) => sum + typedCount(sheet), 0),
  surveys: isBegun(survey) ? 1 : 0,
  plays: unsavedPlays(plays),
  notes: touchedCount(notes),
});
