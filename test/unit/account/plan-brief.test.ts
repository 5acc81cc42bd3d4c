/** The plan in short: what has room on screen, and what stands on paper. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { briefOf, paperBriefOf } from '../../../renderer/features/account/acting/brief.ts';
import { action, alertLine, note, planOf } from './made-up-plan.ts';

const late = (id: number) => action(id, { overdueDays: 3 });
const ids = (list: readonly { readonly id: number }[]): readonly number[] => list.map(({ id }) => id);

describe('on screen', () => {
  it('counts what waits and what is late, not what has ended', () => {
    const actions = [late(1), action(2), action(3, { state: 'doing' }), action(4, { state: 'done' })];
    expect(briefOf(planOf({ actions }))).toMatchObject({ waiting: 3, overdue: 1 });
  });

  it('keeps a line for the newest note beside many actions', () => {
    const plan = planOf({ actions: [1, 2, 3, 4, 5].map(late), notes: [note(12), note(11)], alerts: alertLine });
    const brief = briefOf(plan);
    expect(ids(brief.actions)).toEqual([1, 2]);
    expect(ids(brief.notes)).toEqual([12]);
    expect(brief.lines).toBe(5);
  });

  it('shows two notes where few actions wait, and three actions where nothing was noted', () => {
    const notes = [note(13), note(12), note(11)];
    expect(ids(briefOf(planOf({ actions: [late(1)], notes })).notes)).toEqual([13, 12]);
    expect(ids(briefOf(planOf({ actions: [1, 2, 3, 4].map(late) })).actions)).toEqual([1, 2, 3]);
  });

  it('has one line at the least and five at the most', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9 }), fc.nat({ max: 9 }), fc.boolean(), (waiting, noted, isAlerted) => {
        const { lines, actions, notes } = briefOf(
          planOf({
            actions: Array.from({ length: waiting }, (_, id) => action(id)),
            notes: Array.from({ length: noted }, (_, day) => note(day + 10)),
            alerts: isAlerted ? alertLine : null,
          }),
        );
        expect(lines).toBe(1 + actions.length + notes.length + (isAlerted ? 1 : 0));
        expect(lines).toBeLessThanOrEqual(5);
        expect(notes.length).toBeGreaterThanOrEqual(Math.min(1, noted));
      }),
    );
  });
});

describe('on paper', () => {
  it('has no note that may not be printed', () => {
    const { notes, moreNotes } = paperBriefOf(planOf({ notes: [note(13, false), note(12), note(11, false)] }));
    expect(ids(notes)).toEqual([12]);
    expect(moreNotes).toBe(0);
  });

  it('cuts long lists and says how much is left', () => {
    const brief = paperBriefOf(
      planOf({ actions: [1, 2, 3, 4, 5, 6, 7].map(late), notes: [15, 14, 13, 12, 11].map((day) => note(day)) }),
    );
    expect(ids(brief.actions)).toEqual([1, 2, 3, 4, 5]);
    expect([brief.moreActions, brief.moreNotes]).toEqual([2, 2]);
    // One more is shown rather than counted.
    expect(paperBriefOf(planOf({ actions: [1, 2, 3, 4, 5, 6].map(late) }))).toMatchObject({ moreActions: 0 });
  });

  it('is blank where nothing was planned, reviewed or may be printed', () => {
    expect(paperBriefOf(planOf({ notes: [note(11, false)], alerts: alertLine })).isBlank).toBe(true);
    expect(paperBriefOf(planOf({ actions: [action(1, { state: 'done' })] })).isBlank).toBe(true);
    expect(paperBriefOf(planOf({ actions: [action(1)] })).isBlank).toBe(false);
  });
});
