/** The history of an action as lines to be read. */
import { describe, expect, it } from 'vitest';
import { historyLines } from '../../../renderer/features/plan/actions/history-lines.ts';
import type { ActionStep } from '../../../shared/model/plan/action.ts';

const step = (part: Partial<ActionStep>): ActionStep => ({
  step: 1,
  at: '2026-03-31T08:00:00.000Z',
  author: 'Ada',
  what: 'changed',
  isUndo: false,
  changed: [],
  state: 'open',
  ...part,
});

describe('the history', () => {
  it('reads newest first and leaves out steps that changed nothing', () => {
    const lines = historyLines([
      step({ step: 1, what: 'added' }),
      step({ step: 2 }),
      step({ step: 3, changed: ['state', 'note'], state: 'done' }),
      step({ step: 4, changed: ['state', 'note'], isUndo: true }),
      step({ step: 5, changed: ['owner', 'dueOn'] }),
    ]);
    expect(lines.map(({ step: own, says, fields }) => [own, says, fields])).toEqual([
      [5, 'fields', ['owner', 'dueOn']],
      [4, 'back', ['note']],
      [3, 'state', ['note']],
      [1, 'added', []],
    ]);
  });
});
