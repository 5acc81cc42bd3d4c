/** The past of all accounts, as its words and bars. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foremost, reduceJobs, type Jobs, type JobsAction } from '../../../renderer/app/jobs-state.ts';
import { barsOf, hasPast, meansOf } from '../../../renderer/features/portfolio/past-summary.ts';
import type { MonthSummary } from '../../../shared/model/month-summary.ts';

const month = (date: string, mean: number | null, [red, green] = [0, 0]): MonthSummary => ({
  date,
  mean,
  accounts: red + green,
  bands: { red, amber: 0, green, unknown: 0 },
});

describe('the past', () => {
  it('needs two months', () => {
    expect(hasPast([])).toBe(false);
    expect(hasPast([month('2026-05-31', 50)])).toBe(false);
    expect(hasPast([month('2026-05-31', 50), month('2026-06-30', 60)])).toBe(true);
  });

  it('goes from the first month with a mean to the last', () => {
    const months = [
      month('2026-03-31', null),
      month('2026-04-30', 40),
      month('2026-05-31', 50),
      month('2026-06-30', null),
    ];
    expect(meansOf(months)).toEqual({
      first: { date: '2026-04-30', mean: 40 },
      last: { date: '2026-05-31', mean: 50 },
    });
    expect(meansOf(months.slice(0, 2))).toBeNull();
  });

  it('draws every account as high as every other, the fullest month to the top', () => {
    expect(
      barsOf([month('2026-05-31', 1, [1, 1]), month('2026-06-30', 1, [1, 3])]).map(({ parts }) => parts),
    ).toEqual([
      [
        { band: 'red', share: 0.25 },
        { band: 'green', share: 0.25 },
      ],
      [
        { band: 'red', share: 0.25 },
        { band: 'green', share: 0.75 },
      ],
    ]);
    const count = fc.nat(500);
    fc.assert(
      fc.property(fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 24 }), (all) => {
        const bars = barsOf(all.map(([red, green]) => month('2026-06-30', 1, [red, green])));
        const heights = bars.map(({ parts }) => parts.reduce((sum, { share }) => sum + share, 0));
        const most = Math.max(...all.map(([red, green]) => red + green));
        expect(Math.max(...heights)).toBeCloseTo(most === 0 ? 0 : 1);
      }),
    );
  });
});

describe('work that nobody started', () => {
  const all = (...actions: readonly JobsAction[]): Jobs => actions.reduce(reduceJobs, []);
  const history: JobsAction = {
    type: 'job.progress',
    job: 'h',
    phase: 'history',
    share: 0.5,
    subject: '',
    months: { done: 12, all: 24 },
  };

  it('is spoken of only while nothing runs that the user started', () => {
    expect(foremost(all(history))?.id).toBe('h');
    expect(foremost(all({ type: 'job.started', job: 'a', kind: 'import' }, history))?.id).toBe('a');
    expect(foremost(all({ ...history, phase: 'scoring' }))).toBeUndefined();
  });

  it('leaves nothing behind when it ends, well or not', () => {
    expect(all(history, { type: 'job.done', job: 'h', result: { keptMonths: 24 } })).toEqual([]);
    expect(all({ type: 'job.done', job: 'h', result: { keptMonths: 24 } })).toEqual([]);
    expect(all(history, { type: 'job.failed', job: 'h', error: { code: 'cancelled' } as never })).toEqual([]);
  });
});
