/** Which lines of the inbox are shown, acted on and marked. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actedLines,
  currentIndex,
  folderCounts,
  markedIds,
  shownLines,
  snoozedUntil,
  toggled,
} from '../../../renderer/features/plan/alerts/inbox-lines.ts';
import { inboxFolders, reduceInbox, wholeInbox } from '../../../renderer/features/plan/alerts/inbox-state.ts';
import { isWrong, limitsOf, withKind } from '../../../renderer/features/plan/alerts/limits-form.ts';
import { mainFirst } from '../../../renderer/features/plan/alerts/line-reason.ts';
import { snoozeDays } from '../../../renderer/features/plan/alerts/snooze-days.ts';
import { type AlertState, alertKinds, type InboxLine, usualLimits } from '../../../shared/model/plan/alert.ts';

const states: readonly AlertState[] = ['new', 'seen', 'snoozed', 'done'];

const lineOf = (id: number, own: readonly AlertState[], part: Partial<InboxLine> = {}): InboxLine => ({
  account: { id, key: `K${id}`, name: `Şirket ${id}` },
  score: 40,
  band: 'red',
  owner: id % 2 === 0 ? 'Ece Öz' : null,
  raisedOn: '2026-04-10',
  state: states.find((state) => own.includes(state)) ?? 'done',
  alerts: own.map((state, i) => ({
    id: id * 10 + i,
    kind: alertKinds[i % alertKinds.length] ?? 'dropped',
    about: '',
    raisedOn: '2026-04-10',
    detail: {},
    state,
    snoozedUntil: state === 'snoozed' ? `2026-05-0${i + 1}` : null,
  })),
  ...part,
});

const inbox = [
  lineOf(1, ['new', 'seen', 'done']),
  lineOf(2, ['seen', 'snoozed']),
  lineOf(3, ['snoozed', 'snoozed', 'done']),
  lineOf(4, ['done']),
];

const shown = (part: Partial<typeof wholeInbox>) =>
  shownLines(inbox, { ...wholeInbox, ...part }).map(({ account }) => account.id);

describe('the folders', () => {
  it('hold every line once, and all of them together everything', () => {
    const line = fc
      .tuple(fc.nat(50), fc.array(fc.constantFrom(...states), { minLength: 1, maxLength: 4 }))
      .map(([id, own]) => lineOf(id, own));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const counts = folderCounts(lines);
        const lengths = inboxFolders.map((folder) => shownLines(lines, { ...wholeInbox, folder }).length);
        expect(inboxFolders.map((folder) => counts[folder])).toEqual(lengths);
        expect(counts.open + counts.snoozed + counts.done).toBe(lines.length);
      }),
    );
  });

  it('show what is new or seen first of all; by kind, and by words of name, key and owner in any case', () => {
    expect(shown({})).toEqual([1, 2]);
    expect([shown({ folder: 'snoozed' }), shown({ folder: 'done' })]).toEqual([[3], [4]]);
    expect(shown({ folder: 'all', kind: 'capStruck' })).toEqual([1, 3]);
    expect(shown({ folder: 'all', search: 'SIRKET  ece oz' })).toEqual([2, 4]);
    expect(shown({ folder: 'all', search: 'k3' })).toEqual([3]);
  });
});

describe('acting', () => {
  it('is on the selected lines that are in sight, else on the current one, else on where it stood', () => {
    const acted = (part: Partial<typeof wholeInbox>) =>
      actedLines(inbox, { ...wholeInbox, ...part }).map(({ account }) => account.id);
    expect(acted({ selected: new Set([4, 2, 99]) })).toEqual([2, 4]);
    expect(acted({ selected: new Set([99]), account: 3, at: 2 })).toEqual([3]);
    expect(acted({ account: 99, at: 1 })).toEqual([2]);
    expect(acted({ account: 99, at: 9 })).toEqual([4]);
    expect([actedLines([], wholeInbox), currentIndex([], wholeInbox)]).toEqual([[], -1]);
  });

  it('leaves alone what was put off or done before, and what is so already', () => {
    expect(markedIds([inbox[0] as InboxLine], 'done')).toEqual([10, 11]);
    expect(markedIds([inbox[1] as InboxLine], 'done')).toEqual([20]);
    expect(markedIds([inbox[2] as InboxLine], 'new')).toEqual([30, 31]);
    expect(markedIds([inbox[3] as InboxLine], 'done')).toEqual([]);
    expect(markedIds([inbox[2] as InboxLine], 'snoozed')).toEqual([30, 31]);
  });

  it('lets go of what is selected as soon as other lines are looked at', () => {
    const chosen = reduceInbox(wholeInbox, { account: 2, at: 1, selected: toggled(new Set([1]), 2) });
    expect([...chosen.selected]).toEqual([1, 2]);
    expect([...toggled(chosen.selected, 1)]).toEqual([2]);
    expect(reduceInbox(chosen, { folder: 'open' })).toEqual(chosen);
    expect(reduceInbox(chosen, { search: 'a' })).toEqual({ ...wholeInbox, search: 'a' });
  });
});

describe('a line', () => {
  it('tells first what lies where the line lies, and until when it is put off', () => {
    const line = lineOf(5, ['done', 'snoozed', 'new']);
    expect(mainFirst(line).map(({ state }) => state)).toEqual(['new', 'done', 'snoozed']);
    expect(inbox.map(snoozedUntil)).toEqual([null, null, '2026-05-01', null]);
  });

  it('is put off from the day that is looked at', () => {
    expect(snoozeDays('2026-01-31')).toEqual({ week: '2026-02-07', month: '2026-02-28' });
  });
});

describe('the limits', () => {
  it('are taken only where every field holds what it may', () => {
    expect(limitsOf(usualLimits)).toEqual(usualLimits);
    const wrong = [null, Number.NaN, 0, 101, Infinity].map((value) => isWrong('dropPoints', value));
    expect(wrong).toEqual([true, true, true, true, true]);
    expect([isWrong('dropPoints', 2.5), isWrong('dropDays', 2.5), isWrong('renewalDays', 730)]).toEqual([
      false,
      true,
      false,
    ]);
    expect(limitsOf({ ...usualLimits, dropDays: 366 })).toBeUndefined();
    expect(limitsOf(withKind(usualLimits, 'dropped', false))?.isOn.dropped).toBe(false);
  });
});
