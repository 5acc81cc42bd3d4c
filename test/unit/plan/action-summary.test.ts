/** What waits, what was done lately, and how its metrics moved since. */
import { describe, expect, it } from 'vitest';
import { actionsTable } from '../../../renderer/features/plan/actions/actions-table.ts';
import { aboutChange, scoreChange, valueThenNow } from '../../../renderer/features/plan/actions/moved-since.ts';
import { summaryOf } from '../../../renderer/features/plan/actions/summary.ts';
import type { ListedAction, Stood } from '../../../shared/model/plan/action.ts';
import { createI18n } from '../../../shared/i18n/index.ts';
import { anAction } from '../../helpers/plan-action.ts';

const asOf = '2026-06-30';
const stood = (score: number | null, about: number | null, value: number | null = null): Stood => ({
  asOf,
  score,
  band: 'amber',
  about: { score: about, band: 'red', value },
});
const done = (endedOn: string, before: number | null, after: number | null): ListedAction =>
  anAction({ state: 'done', endedOn, stood: stood(50, before), now: stood(60, after) });

describe('the summary', () => {
  it('counts what was done in the window, its first day left out and its last counted', () => {
    const actions = ['2026-03-31', '2026-04-01', '2026-04-02', '2026-06-30', '2026-07-01'].map((day) =>
      done(day, 20, 30),
    );
    expect(summaryOf(actions, { asOf, days: 90 })).toMatchObject({ done: 2, rose: 2 });
    expect(summaryOf(actions, { asOf, days: 30 })).toMatchObject({ done: 1, rose: 1 });
  });

  it('tells what rose from what fell, stayed or is not known', () => {
    const actions = [
      done(asOf, 20, 35),
      done(asOf, 20, 10),
      done(asOf, 20, 20.04),
      done(asOf, null, 40),
      anAction({ state: 'done', endedOn: asOf, about: null }),
      anAction({ state: 'dropped', endedOn: asOf, stood: stood(1, 1), now: stood(9, 9) }),
      anAction({ overdueDays: 3 }),
      anAction({ state: 'doing' }),
    ];
    expect(summaryOf(actions, { asOf, days: 30 })).toEqual({
      waiting: 2,
      overdue: 1,
      done: 5,
      rose: 1,
      fell: 1,
      same: 1,
      unknown: 2,
    });
  });
});

describe('then and now', () => {
  it('are compared only where both are known', () => {
    const moved = { stood: stood(50, 20, 59), now: stood(57.5, 80, 12) };
    expect([scoreChange(moved), aboutChange(moved)]).toEqual([7.5, 60]);
    expect(valueThenNow(moved)).toEqual({ before: 59, now: 12 });
    expect(scoreChange({ stood: null, now: stood(1, 1) })).toBeNull();
    expect(valueThenNow({ stood: stood(1, null), now: null })).toBeNull();
  });
});

describe('the copied table', () => {
  it('says texts as they read and figures as figures, no score in a better light than it is', () => {
    const { t } = createI18n('en');
    const action = anAction({
      owner: null,
      dueOn: '2026-07-01',
      stood: stood(49.6, 20, 59),
      now: stood(57.43, 80, 12),
    });
    const table = actionsTable([action], {
      t,
      aboutName: ({ key }) => key,
      cutoffs: { amber: 50, green: 75 },
    });
    const cells = Object.fromEntries(table.columns.map(({ heading }, at) => [heading, table.rows[0]?.[at]]));
    expect(cells).toMatchObject({
      State: 'Open',
      Account: 'Acme',
      Reason: 'oldestOverdue',
      'Value at adoption': 59,
      'Value now': 12,
      'Score at adoption': 49,
      'Score now': 57,
      Points: 7.8,
      Owner: null,
      Due: '2026-07-01',
    });
  });
});
