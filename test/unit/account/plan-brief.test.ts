/** The plan in short: what has room on screen, and what stands on paper. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { briefOf, printedNotes } from '../../../renderer/features/account/acting/brief.ts';
import { cut } from '../../../renderer/features/account/cut.ts';
import { action, alertLine, note, planOf } from './made-up-plan.ts';

const late = (id: number) => action(id, { overdueDays: 3 });
const ids = (list: readonly { readonly id: number }[]): readonly number[] => list.map(({ id }) => id);

describe('on screen', () => {
  it('counts what waits and what is late, not what has ended', () => {
    const actions = [late(1), action(2), action(3, { state: 'doing' }), action(4, { state: 'done' })];
    expect(briefOf(planOf({ actions }))).toMatchObject({ waiting: 3, overdue: 1 });
  });

  it('has a line for the review, and one each for alerts and the newest note where there are some', () => {
    expect(briefOf(planOf())).toMatchObject({ note: null, hasAlerts: false, lines: 1 });
    const plan = planOf({ notes: [note(12), note(11)], alerts: alertLine });
    expect(briefOf(plan)).toMatchObject({ note: { id: 12 }, hasAlerts: true, lines: 3 });
  });
});

describe('on paper', () => {
  it('has no note that may not be printed', () => {
    expect(ids(printedNotes(planOf({ notes: [note(13, false), note(12), note(11, false)] })))).toEqual([12]);
  });

  it('cuts long lists and says how much is left; one more is shown rather than counted', () => {
    expect(cut([1, 2, 3, 4, 5, 6, 7], 5)).toEqual({ shown: [1, 2, 3, 4, 5], more: 2 });
    expect(cut([1, 2, 3, 4, 5, 6], 5)).toEqual({ shown: [1, 2, 3, 4, 5, 6], more: 0 });
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (list, room) => {
        const { shown, more } = cut(list, room);
        expect(shown.length + more).toBe(list.length);
        expect(more).not.toBe(1);
      }),
    );
  });
});
