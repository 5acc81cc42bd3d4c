/** What the page makes of what was kept: steps, shares with their numbers, months. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movementOf, type Step } from '../../../electron/engine/value/movement.ts';
import { columnPaths } from '../../../renderer/charts/interval-scale.ts';
import { keptShares } from '../../../renderer/features/value/retention/kept-shares.ts';
import {
  drawn,
  lowestMonth,
  monthScale,
  tickDecimals,
} from '../../../renderer/features/value/retention/month-rows.ts';
import {
  accountsBehind,
  countBehind,
  movementRows,
  movementScale,
  movementSteps,
} from '../../../renderer/features/value/retention/movement-steps.ts';
import { amountsIn } from '../../../renderer/features/value/parts/amounts.ts';
import { filledShare } from '../../../renderer/features/value/retention/share-text.ts';
import { parseDay } from '../../../shared/dates.ts';
import { formatFor } from '../../../shared/format.ts';
import type { Language } from '../../../shared/languages.ts';
import type { RevenueMove, RevenueValue } from '../../../shared/model/revenue-value.ts';

const day = (iso: string): number => parseDay(iso) as number;
const period = { from: day('2025-06-30'), to: day('2026-06-30') };

const partOf = (steps: readonly Step[]): RevenueValue => ({
  group: null,
  currency: 'EUR',
  mrrMinor: 0,
  accounts: 0,
  window: movementOf(steps, period),
  months: [movementOf(steps, period)],
  monthlyChurn: 0.01,
  yearlyChurn: 1 - 0.99 ** 12,
  accountMonths: 100,
  atRisk: [],
});

const example: readonly Step[] = [
  { account: 1, startMinor: 500, endMinor: 440, move: 'contracted' },
  { account: 2, startMinor: 90, endMinor: 0, move: 'churned' },
  { account: 3, startMinor: 410, endMinor: 590, move: 'expanded' },
  { account: 4, startMinor: 0, endMinor: 700, move: 'new' },
];

const moveOf = (startMinor: number, endMinor: number, before: boolean): RevenueMove => {
  if (startMinor === 0) return before ? 'returned' : 'new';
  if (endMinor === 0) return 'churned';
  if (startMinor === endMinor) return 'unchanged';
  return endMinor < startMinor ? 'contracted' : 'expanded';
};

const anySteps: fc.Arbitrary<readonly Step[]> = fc
  .array(fc.tuple(fc.nat(1000), fc.nat(1000), fc.boolean()), { maxLength: 30 })
  .map((all) =>
    all
      .filter(([start, end]) => start + end > 0)
      .map(([startMinor, endMinor, before], account) => ({
        account,
        startMinor,
        endMinor,
        move: moveOf(startMinor, endMinor, before),
      })),
  );

describe('the percentages beside the months', () => {
  it('all have the same decimals', () => {
    expect(tickDecimals([0.97, 0.98, 0.99, 1, 1.01, 1.02])).toBe(0);
    expect(tickDecimals([0.995, 1, 1.005])).toBe(1);
  });
});

describe('the steps', () => {
  it('begin where the one before ended, and end on the end', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const rows = movementRows(movementOf(steps, period));
        expect(rows.map(({ step }) => step)).toEqual(movementSteps);
        const [start, ...moves] = rows.slice(0, -1);
        expect(start?.from).toBe(0);
        let so = start?.to ?? 0;
        for (const { from, to, amountMinor } of moves) {
          expect(from).toBe(so);
          expect(to - from).toBe(amountMinor);
          so = to;
        }
        expect(so).toBe(rows.at(-1)?.to);
        const { low, high } = movementScale(rows);
        for (const { to } of rows) expect(low <= to && to <= high).toBe(true);
        expect(low).toBeLessThan(high);
      }),
    );
  });

  it('are drawn from 0 where they can be read so, else from a round sum below them', () => {
    const rowsOf = (startMinor: number, endMinor: number) =>
      movementRows(
        movementOf([{ account: 1, startMinor, endMinor, move: moveOf(startMinor, endMinor, false) }], period),
      );
    expect(movementScale(rowsOf(1_000_000, 400_000))).toEqual({ low: 0, high: 1_000_000 });
    // 100.00 of 10,000.00: from 9,850.00 on, two thirds of the width are the step's.
    expect(movementScale(rowsOf(1_000_000, 990_000))).toEqual({ low: 985_000, high: 1_000_000 });
    expect(movementScale(rowsOf(1_000_000, 1_000_000))).toEqual({ low: 0, high: 1_000_000 });
    expect(movementScale(rowsOf(500, 499)).low % 100).toBe(0);
  });

  it('have as many accounts behind them as they say, and their money', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const movement = movementOf(steps, period);
        const part = { group: null, currency: 'EUR' };
        const changes = steps.map(({ account, ...step }) => ({
          id: account,
          key: '',
          name: '',
          ...part,
          ...step,
        }));
        for (const { step, amountMinor } of movementRows(movement)) {
          const behind = accountsBehind(changes, part, step);
          expect(behind).toHaveLength(countBehind(movement, step));
          const sum = behind.reduce((total, { startMinor, endMinor }) => {
            if (step === 'start') return total + startMinor;
            return total + (step === 'end' ? endMinor : endMinor - startMinor);
          }, 0);
          expect(sum).toBe(amountMinor + 0);
        }
        expect(accountsBehind(changes, { group: 'other', currency: 'EUR' }, 'start')).toEqual([]);
      }),
    );
  });
});

describe('the shares', () => {
  it('never keep more than all, and net never less than gross', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { grr, nrr, logoRetention, logoChurn } = movementOf(steps, period);
        if (grr === null || nrr === null || logoRetention === null || logoChurn === null) return;
        expect(grr).toBeLessThanOrEqual(1);
        expect(grr).toBeLessThanOrEqual(nrr);
        expect(logoRetention + logoChurn).toBeCloseTo(1, 12);
      }),
    );
  });

  it('say the example of the health model with its numbers', () => {
    const filled = keptShares(partOf(example)).map((share) => filledShare(share, formatFor('en'), 'EUR'));
    expect(filled).toEqual([
      '(10.00 − 0.60 − 0.90) ÷ 10.00 = 85.0%',
      '(10.00 − 0.60 − 0.90 + 1.80) ÷ 10.00 = 103.0%',
      '2 ÷ 3 = 66.7%',
      '1 ÷ 3 = 33.3%',
      '1 ÷ 100 = 1.00%',
      '1 − (1 − 1.00%)^12 = 11.4%',
    ]);
  });

  it('have no formula where nobody was there at the start', () => {
    const [grr] = keptShares(partOf([{ account: 1, startMinor: 0, endMinor: 5, move: 'new' }]));
    expect(grr && filledShare(grr, formatFor('tr'), null)).toBeNull();
  });
});

describe('the months', () => {
  it('are drawn on a scale that holds them and the whole', () => {
    fc.assert(
      fc.property(fc.array(anySteps, { minLength: 1, maxLength: 6 }), (all) => {
        const months = all.map((steps) => movementOf(steps, period));
        const scale = monthScale(months);
        expect(scale.low).toBeLessThanOrEqual(1);
        expect(scale.high).toBeGreaterThanOrEqual(1);
        for (const month of months) {
          if (month.nrr !== null) expect(scale.high).toBeGreaterThanOrEqual(month.nrr - 1e-9);
          const { line } = columnPaths(scale, {
            before: null,
            own: drawn(month, 'nrr'),
            after: drawn(month, 'grr'),
          });
          expect(line).not.toContain('NaN');
        }
      }),
    );
  });

  it('name the one that kept least', () => {
    const worse = movementOf([{ account: 1, startMinor: 10, endMinor: 0, move: 'churned' }], period);
    const month = movementOf(example, period);
    expect(lowestMonth([month, worse, worse], 'grr')).toBe(worse);
    expect(lowestMonth([], 'grr')).toBeUndefined();
  });
});

it('writes a plus where the language puts a minus', () => {
  const change = (language: Language, minor: number) =>
    amountsIn(formatFor(language), 'TRY', [minor]).change(minor);
  expect([change('en', 4_869_500), change('en', -60), change('en', 0)]).toEqual(['+₺48,695', '−₺0.60', '₺0']);
  expect(change('he', 500)).toBe(change('he', -500).replace('−', '+'));
});
