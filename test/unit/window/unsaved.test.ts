/** What would be lost when the workspace is left. */
import { describe, expect, it } from 'vitest';
import type { NoteDrafts } from '../../../renderer/features/account/plan/note-drafts.ts';
import { startForm } from '../../../renderer/features/surveys/answers/form-state.ts';
import { unsavedIn } from '../../../renderer/app/unsaved.ts';
import { draftOf, reduceDraft } from '../../../renderer/features/model/draft-state.ts';
import { blankFields } from '../../../renderer/features/plan/plays/play-fields.ts';
import { reducePlays, startPlays } from '../../../renderer/features/plan/plays/plays-state.ts';
import { readyModels } from '../../../shared/model/ready/index.ts';

const draft = draftOf(readyModels.saas);
const untouched = { draft: null, answers: { sheets: {} }, survey: startForm, plays: startPlays, notes: {} };

describe('what is not kept yet', () => {
  it('is nothing before anything was touched', () => {
    const nothing = { changes: 0, answers: 0, surveys: 0, plays: 0, notes: 0 };
    expect(unsavedIn(untouched)).toEqual(nothing);
    expect(unsavedIn({ ...untouched, draft })).toEqual(nothing);
  });

  it('counts the parts of the model that differ, and none once they are as before', () => {
    const changed = reduceDraft(draft, {
      type: 'edited',
      change: (model) => ({ ...model, name: 'Ours', minimumCoverage: 0.5 }),
    });
    expect(unsavedIn({ ...untouched, draft: changed }).changes).toBe(2);
    const back = reduceDraft(changed, { type: 'undone' });
    expect(unsavedIn({ ...untouched, draft: back }).changes).toBe(0);
  });

  it('counts typed answers of every account, and blank ones not', () => {
    const answer = { value: 4, note: '', confidence: 'medium' } as const;
    const blank = { value: null, note: ' ', confidence: 'medium' } as const;
    const sheets = { 1: { a: answer, b: blank }, 2: { a: { ...blank, note: 'said so' } } };
    expect(unsavedIn({ ...untouched, answers: { sheets } }).answers).toBe(2);
  });

  it('counts plays that were written or edited, and a new one only once something stands in it', () => {
    const begun = reducePlays(startPlays, { type: 'begun', fields: blankFields });
    expect(unsavedIn({ ...untouched, plays: begun }).plays).toBe(0);
    const fields = { ...blankFields, dueDays: 3 };
    const typed = reducePlays(begun, { type: 'typed', key: 'new.1', fields, kept: null });
    expect(unsavedIn({ ...untouched, plays: typed }).plays).toBe(1);
  });

  it('counts notes that are begun or changed, and not those that are only open', () => {
    const kept = { text: 'Called', prints: false };
    const blank = { text: '', prints: false };
    const notes: NoteDrafts = {
      'account:1': { text: 'Promised to', prints: false, kept: blank },
      'account:2': { text: ' \n', prints: true, kept: blank },
      'note:3': { ...kept, kept },
      'note:4': { ...kept, prints: true, kept },
    };
    expect(unsavedIn({ ...untouched, notes }).notes).toBe(2);
  });
});
