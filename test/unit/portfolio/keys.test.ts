/** Where the keyboard goes in the list of accounts, what it selects and what it folds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsOf, linesOf } from '../../../renderer/features/portfolio/groups/group-lines.ts';
import {
  groupLineOf,
  lineAt,
  placeOn,
  withFold,
} from '../../../renderer/features/portfolio/rows/list-places.ts';
import { movedIndex } from '../../../renderer/features/portfolio/moved-index.ts';
import {
  noSelection,
  takenRows,
  withAll,
  withRange,
  withToggled,
} from '../../../renderer/features/portfolio/rows/selection.ts';
import { row } from './made-up-rows.ts';

describe('keys on the list', () => {
  it('starts at the top from no current row', () => {
    expect(movedIndex('ArrowDown', -1, 5)).toBe(0);
    expect(movedIndex('ArrowUp', -1, 5)).toBe(0);
  });

  it('goes to the ends and leaves other keys alone', () => {
    expect(movedIndex('End', 2, 5)).toBe(4);
    expect(movedIndex('Home', 2, 5)).toBe(0);
    expect(movedIndex('a', 2, 5)).toBeNull();
  });

  it('never leaves the list', () => {
    const keys = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'];
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.integer({ min: 1, max: 50_000 }), fc.nat(), (key, count, at) => {
        const next = movedIndex(key, at % count, count);
        return next !== null && next >= 0 && next < count;
      }),
    );
  });
});

const rows = [1, 2, 3, 4, 5].map((id) => row(id, { segment: id < 3 ? 'Large' : 'Small' }));
const groups = groupsOf(rows, {
  column: { text: ({ segment }) => segment },
  folded: [],
  compare: (a, b) => a.localeCompare(b),
  descending: false,
});
/** Large, 1, 2, Small, 3, 4, 5. */
const lines = linesOf(groups);

describe('the line that the keyboard stands on', () => {
  it('is an account or a group, and is found again', () => {
    expect(lines.map((line) => lineAt(lines, placeOn(line)))).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(lineAt(lines, { account: null, groupAt: null })).toBe(-1);
  });

  it('belongs to the group above it', () => {
    expect(lines.map((_, at) => groupLineOf(lines, at))).toEqual([0, 0, 0, 3, 3, 3, 3]);
    expect(groupLineOf(lines.slice(1, 3), 1)).toBe(-1);
  });

  it('folds a group once and opens it again, the group without a value too', () => {
    expect(withFold(withFold([], null, true), 'Large', true)).toEqual([null, 'Large']);
    expect(withFold([null, 'Large'], null, false)).toEqual(['Large']);
    expect(withFold(['Large'], 'Large', true)).toEqual(['Large']);
  });
});

describe('selecting', () => {
  it('adds an account and takes it away again', () => {
    const one = withToggled(noSelection, 3);
    expect([...one.selected]).toEqual([3]);
    expect([...withToggled(one, 3).selected]).toEqual([]);
  });

  it('takes all between the anchor and a line, across a group’s own line, in both directions', () => {
    const from2 = { anchor: 2, account: 2 };
    expect([...withRange(lines, { view: from2, to: 5 }).selected]).toEqual([2, 3, 4]);
    expect([...withRange(lines, { view: from2, to: 3 }).selected]).toEqual([2]);
    expect([...withRange(lines, { view: from2, to: 0 }).selected]).toEqual([1, 2]);
  });

  it('begins at the current account where nothing was selected, else at the line itself', () => {
    expect([...withRange(lines, { view: { anchor: null, account: 4 }, to: 6 }).selected]).toEqual([4, 5]);
    expect([...withRange(lines, { view: { anchor: null, account: null }, to: 6 }).selected]).toEqual([5]);
    expect(withRange(lines, { view: { anchor: null, account: null }, to: 0 })).toEqual(noSelection);
  });

  it('begins anew where the anchor is no longer shown', () => {
    expect([...withRange(lines, { view: { anchor: 99, account: 1 }, to: 2 }).selected]).toEqual([1, 2]);
  });

  it('takes all that are shown, and none when all were', () => {
    const all = withAll(noSelection, rows);
    expect(all.selected.size).toBe(5);
    expect(withAll(all, rows).selected.size).toBe(0);
    expect(withAll(noSelection, []).selected.size).toBe(0);
  });

  it('gives the selected rows in the order they are shown, and all where none of the selected is shown', () => {
    const ids = (selected: readonly number[]) =>
      takenRows(rows, { selected: new Set(selected) }).map(({ id }) => id);
    expect(ids([4, 2])).toEqual([2, 4]);
    expect(ids([])).toEqual([1, 2, 3, 4, 5]);
    expect(ids([99])).toEqual([1, 2, 3, 4, 5]);
  });
});
