/** What is said to the user, and how long it stays. */
import { describe, expect, it } from 'vitest';
import {
  carriedNotices,
  mostNotices,
  noticesOfProgram,
  withNotice,
  withoutNotice,
  withoutStep,
  type Notice,
} from '../../../renderer/app/notices-state.ts';

describe('notices', () => {
  const notice = (id: number, text: string): Notice => ({ id, saidAt: 0, tone: 'plain', text });

  it('are not said twice and never hide the page', () => {
    expect(withNotice([notice(1, 'a')], notice(2, 'a')).map(({ id }) => id)).toEqual([2]);
    const many = ['a', 'b', 'c', 'd'].reduce<readonly Notice[]>(
      (list, text, i) => withNotice(list, notice(i, text)),
      [],
    );
    expect(many.map(({ text }) => text)).toEqual(['b', 'c', 'd'].slice(-mostNotices));
  });

  it('go when they are dismissed', () => {
    expect(withoutNotice([notice(1, 'a'), notice(2, 'b')], 1).map(({ id }) => id)).toEqual([2]);
  });

  it('that were read stay behind on the way to another screen, problems and what can be pressed do not', () => {
    const action = { label: 'Undo', run: () => undefined };
    const said: readonly Notice[] = [
      notice(1, 'done long ago'),
      { ...notice(2, 'wrong'), tone: 'problem' },
      { ...notice(3, 'can be undone'), action },
      { ...notice(4, 'just now'), saidAt: 60_000 },
      { ...notice(5, 'a file was saved'), action: { ...action, isAnywhere: true } },
    ];
    expect(carriedNotices(said, 61_000).map(({ id }) => id)).toEqual([2, 3, 4]);
  });

  it('do not offer to undo in the next workspace what was done in the one before', () => {
    const run = (): void => undefined;
    const said: readonly Notice[] = [
      notice(1, 'wrong'),
      { ...notice(2, 'can be undone'), action: { label: 'Undo', run, isOnce: true } },
      { ...notice(3, 'saved'), action: { label: 'Show in folder', run, isAnywhere: true } },
    ];
    expect(noticesOfProgram(said).map(({ id }) => id)).toEqual([1, 3]);
  });

  it('of steps of the plan stay behind too, since the record takes them back, and go with their step', () => {
    const action = { label: 'Undo', run: () => undefined };
    const said: readonly Notice[] = [
      { ...notice(1, 'adopted'), action, step: 7 },
      { ...notice(2, 'begun'), action, step: 8, saidAt: 60_000 },
    ];
    expect(carriedNotices(said, 61_000).map(({ id }) => id)).toEqual([2]);
    expect(withoutStep(said, 7).map(({ id }) => id)).toEqual([2]);
    expect(withoutStep(said, 9)).toBe(said);
  });
});
