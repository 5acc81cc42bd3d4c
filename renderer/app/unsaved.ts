/** What the user made and nothing holds yet but the open window. Pure. */
import { changeCount, type DraftState } from '../features/model/draft-state.ts';
import type { Flow } from '../features/questionnaire/flow.ts';
import { typedCount } from '../features/questionnaire/sheet.ts';

/** How much would be lost if the workspace was left now. */
export interface Unsaved {
  /** Changes of the model that are not published. */
  readonly changes: number;
  /** Answers about accounts that are not saved. */
  readonly answers: number;
}

/** What would be lost of a draft and of the answers. */
export const unsavedIn = (draft: DraftState | null, { sheets }: Pick<Flow, 'sheets'>): Unsaved => ({
  changes: draft ? changeCount(draft) : 0,
  answers: Object.values(sheets).reduce((sum, sheet) => sum + typedCount(sheet), 0),
});
