import { describe, expect, it } from 'vitest';
import {
  askedOf,
  type CommentAction,
  heldView,
  isNarrowed,
  noFilters,
  problemsOf,
  reduceView,
} from '../../../renderer/features/surveys/comments/view-state.ts';

const after = (...actions: readonly CommentAction[]) => actions.reduce(reduceView, heldView.start);
const filtered = (change: Partial<typeof noFilters>): CommentAction => ({ type: 'filtered', change });
const late = { key: 'en late', word: 'late' };

describe('the view of the comments', () => {
  it('asks for nothing but what is narrowed', () => {
    expect(askedOf(noFilters)).toEqual({});
    expect(isNarrowed(noFilters)).toBe(false);
    expect(isNarrowed({ ...noFilters, by: 'segment' })).toBe(false);
    const { filters } = after(filtered({ text: ' late ', by: 'segment', group: { value: null } }));
    expect(askedOf(filters)).toEqual({ text: ' late ', group: { by: 'segment', value: null } });
    expect(isNarrowed(filters)).toBe(true);
  });

  it('begins at the top with other filters, and keeps them while the user moves', () => {
    const view = after(filtered({ kind: 'nps' }), { type: 'moved', index: 7 });
    expect(view).toMatchObject({ index: 7, filters: { kind: 'nps' } });
    expect(reduceView(view, filtered({ text: 'a' })).index).toBe(0);
  });

  it('lets what was touched last stand where two filters cannot both hold', () => {
    expect(after(filtered({ answerClass: 'promoters' }), filtered({ kind: 'csat' })).filters).toMatchObject({
      kind: 'csat',
      answerClass: null,
    });
    expect(after(filtered({ kind: 'csat' }), filtered({ answerClass: 'promoters' })).filters).toMatchObject({
      kind: null,
      answerClass: 'promoters',
    });
    expect(after(filtered({ kind: 'nps' }), filtered({ answerClass: 'promoters' })).filters.kind).toBe('nps');
  });

  it('forgets a value with its grouping, and a word with its language', () => {
    const grouped = after(filtered({ by: 'segment', group: { value: 'Large' } }), filtered({ by: 'owner' }));
    expect(grouped.filters.group).toBeNull();
    const worded = after(filtered({ word: late }), { type: 'language.chosen', language: 'tr' });
    expect(worded).toMatchObject({ language: 'tr', filters: { word: null } });
  });

  it('is cleared at once, but for the language of the words', () => {
    const view = after(
      { type: 'language.chosen', language: 'he' },
      filtered({ text: 'a', least: 3, word: late }),
      {
        type: 'cleared',
      },
    );
    expect(view).toEqual({ filters: noFilters, language: 'he', index: 0 });
  });

  it('leaves out ranges that are none, and says which', () => {
    const filters = { ...noFilters, least: 9, most: 3, from: '2026-05-01', to: '2026-04-01' };
    expect(problemsOf(filters)).toEqual({ score: true, dates: true });
    expect(askedOf(filters)).toEqual({});
    expect(problemsOf({ ...noFilters, least: Number.NaN }).score).toBe(true);
    expect(askedOf({ ...noFilters, least: 3, to: '2026-04-01' })).toEqual({ leastScore: 3, to: '2026-04-01' });
  });
});
