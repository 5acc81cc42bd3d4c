/** The view of what changed: which dates, and rows that add up as they are shown. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeBetween } from '../../../electron/engine/scoring/change.ts';
import type { BareScore } from '../../../electron/engine/scoring/score-account.ts';
import { scoreValues } from '../../../electron/engine/scoring/score-values.ts';
import { datePlace } from '../../../renderer/charts/date-places.ts';
import { changeGroups } from '../../../renderer/features/account/change/change-rows.ts';
import { dateOf, endsOf, firstChoice } from '../../../renderer/features/account/change/ends.ts';
import { formatFor } from '../../../shared/format.ts';
import type { Model } from '../../../shared/model/model.ts';
import { type AnyValues, anyModel, anyValues, valuesOf } from '../../helpers/any-model.ts';

const imported = (startedAt: string, undoneAt: string | null = null) => ({ startedAt, undoneAt });

describe('the dates', () => {
  it('are three months apart at first, and as far as was chosen', () => {
    expect(endsOf(firstChoice, '2026-10-31', [])).toEqual({ from: '2026-07-31', to: '2026-10-31' });
    expect(
      endsOf({ ...firstChoice, from: { date: '2026-01-02' }, to: '2026-05-04' }, '2026-10-31', []),
    ).toEqual({
      from: '2026-01-02',
      to: '2026-05-04',
    });
  });

  it('begin on a month end before the later one, also where that is one itself', () => {
    expect(dateOf('monthEnd', '2026-10-31', [])).toBe('2026-09-30');
    expect(dateOf('monthEnd', '2026-03-05', [])).toBe('2026-02-28');
    expect(dateOf('year', '2024-02-29', [])).toBe('2023-02-28');
  });

  it('begin with the last import that stands and was made before', () => {
    const imports = [
      imported('2026-10-31T09:00:00Z'),
      imported('2026-10-20T09:00:00Z', '2026-10-21T09:00:00Z'),
      imported('2026-10-03T09:00:00Z'),
      imported('2026-09-03T09:00:00Z'),
    ];
    expect(dateOf('import', '2026-10-31', imports)).toBe('2026-10-03');
    expect(dateOf('import', '2026-09-03', imports)).toBeUndefined();
  });
});

const bare = (model: Model, values: AnyValues): BareScore =>
  ({ ...scoreValues(model, valuesOf(values)), variant: null }) as BareScore;

describe('the rows', () => {
  it('run from the earlier score to the later one, and add up as they are printed', () => {
    const print = (value: number): string => formatFor('en').fixed(value).replace('−', '-');
    fc.assert(
      fc.property(fc.tuple(anyModel(), anyModel()), anyValues, anyValues, ([older, newer], before, after) => {
        const change = changeBetween({
          earlier: bare(older, before),
          later: bare(older, after),
          edited: bare(newer, after),
        });
        const { groups, from, to } = changeGroups(change);
        const rows = groups.flatMap((group) => group.rows);
        if (rows.length > 0) expect(rows.at(-1)?.to).toBeCloseTo(change.to ?? 0, 8);
        const tenths = (value: number): number => Math.round(Number(print(value)) * 10);
        const sum = rows.reduce((total, { shown }) => total + tenths(shown), tenths(from));
        expect(sum).toBe(tenths(to));
        expect(groups.reduce((total, { shown }) => total + tenths(shown), tenths(from))).toBe(tenths(to));
        for (const { shown, from: start, to: end } of rows)
          expect(Math.abs(shown - (end - start))).toBeLessThan(0.11);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a day on the chart', () => {
  const dates = ['2026-06-30', '2026-07-31', '2026-08-31'];

  it('stands between the month ends around it', () => {
    expect(datePlace(dates, '2026-07-31')).toBe(1);
    // 10 of the 31 days from 31 July to 31 August.
    expect(datePlace(dates, '2026-08-10')).toBeCloseTo(1 + 10 / 31, 12);
  });

  it('has no place outside of them', () => {
    expect([
      datePlace(dates, '2026-06-29'),
      datePlace(dates, '2026-09-01'),
      datePlace([], '2026-09-01'),
    ]).toEqual([undefined, undefined, undefined]);
  });
});
