/** The logic of the account's plan: what waits, whether it helped, which two checkpoints are compared, what may be pressed. */
import { describe, expect, it } from 'vitest';
import { alertPresses } from '../../../renderer/features/account/plan/alert-presses.ts';
import { askedBy, metricOf } from '../../../renderer/features/account/plan/asked-by.ts';
import { lastTwo, pairOf, toggled } from '../../../renderer/features/account/plan/chosen-pair.ts';
import { isFolded, movesFrom, planParts } from '../../../renderer/features/account/plan/plan-parts.ts';
import { reviewStanding } from '../../../renderer/features/account/plan/review-standing.ts';
import { standingsOf } from '../../../renderer/features/account/plan/standing.ts';
import { actionStates, isEnded, type StandingAction, type Stood } from '../../../shared/model/plan/action.ts';
import type { AlertState } from '../../../shared/model/plan/alert.ts';
import { anAction } from '../../helpers/plan-action.ts';
import { dimension, metric } from './made-up.ts';

const action = (id: number, part: Partial<StandingAction>): StandingAction =>
  anAction({ id, about: null, ...part });

const stood = (score: number | null, about: Stood['about'] = null): Stood => ({
  asOf: '2026-03-01',
  score,
  band: 'amber',
  about,
});

describe('the actions of an account', () => {
  it('are parted into those that wait and those that have ended, each in the order of the plan', () => {
    const actions = [
      action(4, { overdueDays: 3 }),
      action(2, { state: 'doing' }),
      action(3, { state: 'dropped' }),
      action(1, { state: 'done' }),
    ];
    const { waiting, ended, overdue } = planParts(actions);
    expect([waiting.map(({ id }) => id), ended.map(({ id }) => id), overdue]).toEqual([[4, 2], [3, 1], 1]);
    expect([isFolded(ended), isFolded([...ended, ...ended])]).toEqual([false, true]);
  });

  it('lead from every state to another one, and from an end back into the plan', () => {
    for (const state of actionStates) {
      expect(movesFrom(state)).not.toContain(state);
      if (isEnded(state)) expect(movesFrom(state)).toEqual(['open']);
      else expect(movesFrom(state)).toEqual(expect.arrayContaining(['done', 'dropped']));
    }
  });
});

describe('then and now', () => {
  const before = { score: 20, band: 'red', value: 12 } as const;
  const after = { score: 70, band: 'green', value: 48 } as const;

  it('are the score and what the action is about, with the change of each score', () => {
    const told = { stood: stood(40, before), now: stood(61.5, after) };
    expect(standingsOf(told)).toMatchObject([
      { of: 'score', before: { score: 40 }, now: { score: 61.5 }, change: 21.5 },
      { of: 'about', before, now: after, change: 50 },
    ]);
  });

  it('have no change where one side is not known, and no row where nobody wrote the beginning down', () => {
    expect(standingsOf({ stood: stood(null), now: stood(50) })[0]?.change).toBeNull();
    expect(standingsOf({ stood: stood(50), now: null })[0]).toMatchObject({ now: null, change: null });
    expect(standingsOf({ stood: stood(50, before), now: stood(50) })[1]).toMatchObject({ now: null });
    expect(standingsOf({ stood: null, now: stood(50) })).toEqual([]);
  });
});

describe('two checkpoints', () => {
  const three = [{ id: 9 }, { id: 5 }, { id: 2 }];

  it('are chosen one after the other; a third lets the first one go', () => {
    const two = toggled(toggled([], 9), 2);
    expect(pairOf(two, three)).toEqual([9, 2]);
    expect(toggled(two, 5)).toEqual([2, 5]);
    expect(pairOf(toggled(two, 9), three)).toBeUndefined();
  });

  it('are no pair once one of them was removed', () => {
    expect(pairOf([9, 2], three.slice(0, 2))).toBeUndefined();
  });

  it('are the last one and the one before it, where there are two', () => {
    expect(lastTwo(three)).toEqual([5, 9]);
    expect(lastTwo(three.slice(0, 1))).toBeUndefined();
  });
});

it('the next review is told by how far it is', () => {
  const standings = [null, -1, 0, 1].map((inDays) => reviewStanding({ inDays }));
  expect(standings).toEqual(['never', 'overdue', 'today', 'ahead']);
});

describe('an alert', () => {
  it('always leads to another state, and one that was marked can be new again', () => {
    for (const state of ['new', 'seen', 'snoozed', 'done'] satisfies AlertState[]) {
      const states = alertPresses(state).map((press) => press.state);
      expect(states).not.toContain(state);
      expect(states.length).toBeGreaterThan(0);
    }
    expect(alertPresses('new').map(({ span }) => span)).toEqual([null, 'week', 'month', null]);
    expect(alertPresses('done').map((press) => press.state)).toEqual(['new']);
  });
});

describe('what asks for a play', () => {
  const licence = metric('seatUtilisation');
  const adoption = dimension('adoption', [licence]);
  const score = { dimensions: [adoption, dimension('support', [])] };

  it('is the metric or the dimension, with what the page knows of it', () => {
    const asked = askedBy({ about: { kind: 'metric', key: 'seatUtilisation' } }, score);
    expect(asked).toEqual({ kind: 'metric', metric: licence });
    expect(metricOf(score, 'seatUtilisation')).toBe(licence);
    expect(askedBy({ about: { kind: 'dimension', key: 'adoption' } }, score)).toEqual({
      kind: 'dimension',
      dimension: adoption,
    });
  });

  it('is the account where the play is about nothing else, or the model lost what it was about', () => {
    expect(askedBy({ about: null }, score)).toEqual({ kind: 'account' });
    expect(askedBy({ about: { kind: 'metric', key: 'gone' } }, score)).toEqual({ kind: 'account' });
  });
});
