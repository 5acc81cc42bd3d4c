/** What two checkpoints tell about each other. */
import { describe, expect, it } from 'vitest';
import {
  largestMoves,
  modelChangeOf,
  namesOfBoth,
  notesBetween,
  tallyOf,
} from '../../../renderer/features/plan/compare/compared.ts';
import type {
  Checkpoint,
  CheckpointComparison,
  Moved,
  MovedSide,
} from '../../../shared/model/plan/checkpoint.ts';
import type { AccountNote } from '../../../shared/model/plan/note.ts';
import { anAction } from '../../helpers/plan-action.ts';

const side = (score: number | null): MovedSide => ({ score, band: 'amber', value: null });
const moved = (key: string, before: number | null, after: number | null): Moved => ({
  key,
  before: side(before),
  after: side(after),
});

describe('the largest moves', () => {
  it('are the dimension that rose most and the one that fell most', () => {
    const dimensions = [moved('use', 50, 46), moved('support', 20, 50), moved('finance', 70, 71)];
    expect(largestMoves({ dimensions })).toEqual({
      rose: { key: 'support', points: 30 },
      fell: { key: 'use', points: -4 },
    });
  });

  it('are none where nothing moved by half a point or cannot be told', () => {
    const dimensions = [
      moved('use', 50, 50.4),
      moved('support', null, 80),
      { ...moved('x', 1, 1), after: null },
    ];
    expect(largestMoves({ dimensions })).toEqual({ rose: null, fell: null });
    expect(largestMoves({ dimensions: [] })).toEqual({ rose: null, fell: null });
  });
});

const note = (id: number, date: string): AccountNote => ({
  id,
  account: 1,
  date,
  author: null,
  text: `note ${id}`,
  prints: true,
});

const checkpoint = (date: string, notes: readonly AccountNote[], names: object): Checkpoint =>
  ({ date, frozen: { notes, model: { names: { metrics: names, dimensions: {} } } } }) as unknown as Checkpoint;

const compared = (own: Partial<CheckpointComparison>): CheckpointComparison =>
  ({ dimensions: [], metrics: [], ...own }) as CheckpointComparison;

describe('the model', () => {
  it('is told by what came into it and what went out of it', () => {
    const metrics = [moved('a', 1, 2), { ...moved('b', 1, 2), before: null }];
    const dimensions = [{ ...moved('d', 1, 2), after: null }];
    expect(modelChangeOf(compared({ metrics, dimensions }))).toEqual({
      came: { metrics: ['b'], dimensions: [] },
      went: { metrics: [], dimensions: ['d'] },
    });
    expect(modelChangeOf(compared({ metrics: [moved('a', 1, 2)] }))).toBeNull();
  });

  it('names what only the earlier one had, and otherwise as the later one does', () => {
    const two = {
      earlier: checkpoint('2026-03-31', [], { own: 'Old name', gone: 'Gone' }),
      later: checkpoint('2026-06-30', [], { own: 'New name' }),
    };
    expect(namesOfBoth(two).metrics).toEqual({ own: 'New name', gone: 'Gone' });
  });
});

it('notes in between are those the earlier checkpoint had not, from its date on', () => {
  const known = note(1, '2026-03-01');
  const two = {
    earlier: checkpoint('2026-03-31', [known], {}),
    later: checkpoint(
      '2026-06-30',
      [note(4, '2026-05-01'), note(3, '2026-03-31'), note(2, '2026-02-01'), known],
      {},
    ),
  };
  expect(notesBetween(two).map(({ id }) => id)).toEqual([4, 3]);
});

it('the tally counts what was done of all actions', () => {
  const actions = {
    done: [anAction({ id: 1 }), anAction({ id: 2 })],
    dropped: [anAction({ id: 3 })],
    waiting: [],
    added: [anAction({ id: 4 })],
  };
  expect(tallyOf(actions)).toEqual({ done: 2, all: 4 });
});
