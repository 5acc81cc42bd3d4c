/** The lists of reviews: groups by when they are due, what they are narrowed to, and the checkpoint before each. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beforeEach as beforeEachOf,
  dueLines,
  groupOf,
  narrowedReviews,
} from '../../../renderer/features/plan/reviews/due-groups.ts';
import { isRhythm } from '../../../renderer/features/plan/reviews/rhythm-days.ts';
import type { CheckpointHead } from '../../../shared/model/plan/checkpoint.ts';
import type { OwnedReview } from '../../../shared/model/plan/plan-page.ts';

const review = (id: number, inDays: number | null, own: Partial<OwnedReview> = {}): OwnedReview => ({
  account: { id, key: `K${id}`, name: `Account ${id}` },
  band: 'amber',
  score: 60,
  lastOn: null,
  dueOn: null,
  inDays,
  rhythmDays: 30,
  isOwnRhythm: false,
  owner: null,
  ...own,
});

const everything = { search: '', band: null, owner: null } as const;

describe('a review', () => {
  it('is overdue from the day after, within a week up to the seventh day', () => {
    expect([-1, 0, 7, 8, null].map((inDays) => groupOf({ inDays }))).toEqual([
      'overdue',
      'thisWeek',
      'thisWeek',
      'later',
      'never',
    ]);
  });

  it('stands under the heading of its group, in the order given, and is there once', () => {
    const some = fc.array(fc.option(fc.integer({ min: -400, max: 400 })), { maxLength: 40 });
    fc.assert(
      fc.property(some, (days) => {
        const reviews = days.map((inDays, id) => review(id, inDays));
        const lines = dueLines(reviews);
        let group: string | null = null;
        for (const line of lines) {
          if (line.kind === 'group') group = line.group;
          else expect(groupOf(line.review)).toBe(group);
        }
        const told = lines.flatMap((line) => (line.kind === 'group' ? [line.count] : []));
        expect(told.reduce((sum, count) => sum + count, 0)).toBe(reviews.length);
        const ids = lines.flatMap((line) => (line.kind === 'review' ? [line.review.account.id] : []));
        expect(ids.toSorted((a, b) => a - b)).toEqual(reviews.map(({ account }) => account.id));
      }),
    );
  });

  it('is counted by its light in the heading', () => {
    const lines = dueLines([
      review(1, null, { band: 'red' }),
      review(2, null, { band: 'red' }),
      review(3, null),
    ]);
    expect(lines[0]).toEqual({
      kind: 'group',
      group: 'never',
      count: 3,
      lights: { red: 2, amber: 1, green: 0, unknown: 0 },
    });
  });
});

it('reviews are found by folded name, by key, by light and by owner', () => {
  const cinar = review(1, 0, { account: { id: 1, key: 'C-1', name: 'Çınar Gıda' }, owner: 'Ada' });
  const oak = review(2, 0, { account: { id: 2, key: 'O-2', name: 'Oak' }, band: 'red', owner: 'Bora' });
  const found = (by: Partial<Parameters<typeof narrowedReviews>[1]>) =>
    narrowedReviews([cinar, oak], { ...everything, ...by }).map(({ account }) => account.id);
  expect(found({})).toEqual([1, 2]);
  expect(found({ search: 'CINAR' })).toEqual([1]);
  expect(found({ search: 'o-2' })).toEqual([2]);
  expect(found({ band: 'red' })).toEqual([2]);
  expect(found({ owner: 'Ada' })).toEqual([1]);
  expect(found({ owner: 'Ada', band: 'red' })).toEqual([]);
});

it('a checkpoint is compared with the one of its own account before it', () => {
  const head = (id: number, account: number): CheckpointHead => ({
    id,
    account: { id: account, key: `K${account}`, name: 'x' },
    date: '2026-01-01',
    author: null,
    note: null,
    score: null,
    band: 'unknown',
    model: { name: 'Standard', version: 1 },
  });
  const newestFirst = [head(9, 1), head(8, 2), head(7, 1), head(3, 1)];
  expect([...beforeEachOf(newestFirst)]).toEqual([
    [9, 7],
    [7, 3],
  ]);
});

it('a rhythm is whole days from 1 to 3650', () => {
  const days = [null, Number.NaN, 0, -1, 1.5, 3651, 1, 3650];
  expect(days.map(isRhythm)).toEqual([false, false, false, false, false, false, true, true]);
});
