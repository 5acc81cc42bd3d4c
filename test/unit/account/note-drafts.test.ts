/** Notes while they are written. */
import { describe, expect, it } from 'vitest';
import {
  beginningOf,
  draftAt,
  heldDrafts,
  isTouched,
  type NoteDraftAction,
  reduceDrafts,
  touchedCount,
} from '../../../renderer/features/account/plan/note-drafts.ts';

const after = (...actions: readonly NoteDraftAction[]) =>
  actions.reduce<ReturnType<typeof reduceDrafts>>(reduceDrafts, {});

describe('a new note', () => {
  it('is typed account by account, and each waits for its own', () => {
    const drafts = after(
      { type: 'typed', place: 'account:1', text: { text: 'Called' } },
      { type: 'typed', place: 'account:2', text: { text: 'Wrote' } },
      { type: 'typed', place: 'account:1', text: { prints: true } },
    );
    expect(draftAt(drafts, 'account:1')).toMatchObject({ text: 'Called', prints: true });
    expect(draftAt(drafts, 'account:2')).toMatchObject({ text: 'Wrote', prints: false });
    expect(touchedCount(drafts)).toBe(2);
  });

  it('is blank again once it was stored, and comes back as it was where it was given up by mistake', () => {
    const typed = after({ type: 'typed', place: 'account:1', text: { text: 'Called' } });
    const ended = reduceDrafts(typed, { type: 'ended', place: 'account:1' });
    expect(draftAt(ended, 'account:1').text).toBe('');
    expect(touchedCount(ended)).toBe(0);
    const draft = draftAt(typed, 'account:1');
    expect(reduceDrafts(ended, { type: 'back', place: 'account:1', draft })).toEqual(typed);
  });
});

describe('a note that is edited', () => {
  const kept = { text: 'Called', prints: false };
  const began: NoteDraftAction = { type: 'began', place: 'note:7', kept };

  it('would lose nothing until something differs from what is kept', () => {
    const open = after(began);
    expect(isTouched(draftAt(open, 'note:7'))).toBe(false);
    const typed = reduceDrafts(open, { type: 'typed', place: 'note:7', text: { text: 'Called twice' } });
    expect(isTouched(draftAt(typed, 'note:7'))).toBe(true);
    const back = reduceDrafts(typed, { type: 'typed', place: 'note:7', text: { text: 'Called\n' } });
    expect(isTouched(draftAt(back, 'note:7'))).toBe(false);
  });
});

it('drafts of one opening of a workspace are none of the next', () => {
  const held = heldDrafts.reduceHeld(
    { opening: 1, state: {} },
    { opening: 1, action: { type: 'typed', place: 'account:1', text: { text: 'Called' } } },
  );
  expect(touchedCount(heldDrafts.stateIn(held, 1))).toBe(1);
  expect(heldDrafts.stateIn(held, 2)).toEqual({});
});

it('a note is told by its first words, on one line and never cut through a letter', () => {
  expect(beginningOf(' Met Ada\n and Can ')).toBe('Met Ada and Can');
  expect(beginningOf(`${'x'.repeat(39)}👍 and more`)).toBe(`${'x'.repeat(39)}👍…`);
});
