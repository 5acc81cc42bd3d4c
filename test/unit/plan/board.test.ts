/** The board: its columns, and where keys take a card. */
import { describe, expect, it } from 'vitest';
import {
  cardAfter,
  columnsOf,
  stateAfter,
  usualLimits,
  withMore,
} from '../../../renderer/features/plan/actions/board/columns.ts';
import { nextState } from '../../../renderer/features/plan/actions/next-state.ts';
import { anAction } from '../../helpers/plan-action.ts';

const actions = [
  anAction({ id: 1, overdueDays: 4 }),
  anAction({ id: 2 }),
  anAction({ id: 3 }),
  ...Array.from({ length: 12 }, (_, i) => anAction({ id: 10 + i, state: 'done', endedOn: '2026-03-01' })),
];

describe('the columns', () => {
  it('hold the newest of what has ended and say how many more there are', () => {
    const columns = columnsOf(actions, actions, usualLimits);
    expect(
      columns.map(({ state, cards, more, count, overdue }) => [state, cards.length, more, count, overdue]),
    ).toEqual([
      ['open', 3, 0, 3, 1],
      ['doing', 0, 0, 0, 0],
      ['done', 10, 2, 12, 0],
      ['dropped', 0, 0, 0, 0],
    ]);
    const whole = columnsOf(actions, actions, withMore(usualLimits, 'done'));
    expect(whole[2]).toMatchObject({ more: 0, count: 12 });
  });

  it('keep the order of the plan, whatever order the list has', () => {
    const among = [actions[2], actions[0]].flatMap((action) => action ?? []);
    expect(columnsOf(actions, among, usualLimits)[0]?.cards.map(({ id }) => id)).toEqual([1, 3]);
  });
});

describe('keys on the board', () => {
  const columns = columnsOf(actions, actions, usualLimits);
  const after = (current: number | null, key: string, isRtl = false) =>
    cardAfter(columns, current, { key, isRtl })?.id ?? null;

  it('go from card to card, over empty columns, and not beyond the ends', () => {
    expect(after(null, 'ArrowDown')).toBe(1);
    expect(after(1, 'ArrowDown')).toBe(2);
    expect(after(1, 'ArrowUp')).toBeNull();
    expect(after(3, 'ArrowRight')).toBe(12);
    expect(after(19, 'ArrowRight')).toBeNull();
    expect(after(12, 'ArrowLeft')).toBe(3);
    expect(after(19, 'ArrowLeft')).toBe(3);
    expect(after(3, 'ArrowLeft', true)).toBe(12);
    expect([after(2, 'Home'), after(2, 'End')]).toEqual([1, 3]);
  });

  it('move a card to the next column in the reading direction, or to one by its number', () => {
    const key = (name: string, isRtl = false) => ({ key: name, shiftKey: true, isRtl });
    expect(stateAfter('open', key('ArrowRight'))).toBe('doing');
    expect(stateAfter('open', key('ArrowLeft'))).toBeNull();
    expect(stateAfter('open', key('ArrowLeft', true))).toBe('doing');
    expect(stateAfter('dropped', key('ArrowRight'))).toBeNull();
    expect(stateAfter('open', { key: 'ArrowRight', shiftKey: false, isRtl: false })).toBeNull();
    expect(stateAfter('open', { key: '3', shiftKey: false, isRtl: false })).toBe('done');
    expect(stateAfter('open', { key: '1', shiftKey: false, isRtl: false })).toBeNull();
  });
});

describe('one press', () => {
  it('moves an action on to its end, and opens again what has ended', () => {
    expect(nextState('open')).toBe('doing');
    expect(nextState('doing')).toBe('done');
    expect(nextState('done')).toBe('open');
    expect(nextState('dropped')).toBe('open');
  });
});
