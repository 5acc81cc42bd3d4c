/** What would be lost when the workspace is left. */
import { describe, expect, it } from 'vitest';
import { startForm } from '../../../renderer/features/surveys/answers/form-state.ts';
import { unsavedIn } from '../../../renderer/app/unsaved.ts';
import { draftOf, reduceDraft } from '../../../renderer/features/model/draft-state.ts';
import { readyModels } from '../../../shared/model/ready/index.ts';

const draft = draftOf(readyModels.saas);

describe('what is not kept yet', () => {
  it('is nothing before anything was touched', () => {
    expect(unsavedIn(null, { sheets: {} }, startForm)).toEqual({ changes: 0, answers: 0, surveys: 0 });
    expect(unsavedIn(draft, { sheets: {} }, startForm)).toEqual({ changes: 0, answers: 0, surveys: 0 });
  });

  it('counts the parts of the model that differ, and none once they are as before', () => {
    const changed = reduceDraft(draft, {
      type: 'edited',
      change: (model) => ({ ...model, name: 'Ours', minimumCoverage: 0.5 }),
    });
    expect(unsavedIn(changed, { sheets: {} }, startForm).changes).toBe(2);
    const back = reduceDraft(changed, { type: 'undone' });
    expect(unsavedIn(back, { sheets: {} }, startForm).changes).toBe(0);
  });

  it('counts typed answers of every account, and blank ones not', () => {
    const answer = { value: 4, note: '', confidence: 'medium' } as const;
    const blank = { value: null, note: ' ', confidence: 'medium' } as const;
    const sheets = { 1: { a: answer, b: blank }, 2: { a: { ...blank, note: 'said so' } } };
    expect(unsavedIn(null, { sheets }, startForm)).toEqual({ changes: 0, answers: 2, surveys: 0 });
  });
});
