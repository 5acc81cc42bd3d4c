import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../shared/dates.ts';
import { monthlyChurnOf, movementOf, type Step, stepsOf } from '../../../electron/engine/value/movement.ts';
import { revenueDays, spansByAccount } from '../../../electron/engine/value/revenue-days.ts';

const day = (iso: string): number => parseDay(iso) as number;
const period = { from: day('2025-06-30'), to: day('2026-06-30') };

/** Subscriptions of accounts 1, 2, ...: first day, last day, revenue in hundredths. */
type Span = readonly [startedOn: string, endedOn: string | null, mrrMinor: number];

const revenueOf = (accounts: readonly (readonly Span[])[]) =>
  revenueDays(
    spansByAccount(
      accounts.flatMap((spans, i) =>
        spans.map(([startedOn, endedOn, mrrMinor]) => ({
          account: i + 1,
          startedOn: day(startedOn),
          endedOn: endedOn === null ? null : day(endedOn),
          mrrMinor,
          endedByAccount: 0 as const,
        })),
      ),
    ),
  );

const movesOf = (...accounts: readonly (readonly Span[])[]) =>
  stepsOf(revenueOf(accounts), period).map(({ account, move, startMinor, endMinor }) => [
    account,
    move,
    startMinor,
    endMinor,
  ]);

describe('retention of revenue', () => {
  it('is 85 % gross and 103 % net for a start of 10.0, contraction 0.6, churn 0.9 and expansion 1.8', () => {
    const steps: readonly Step[] = [
      { account: 1, startMinor: 500, endMinor: 440, move: 'contracted' },
      { account: 2, startMinor: 90, endMinor: 0, move: 'churned' },
      { account: 3, startMinor: 400, endMinor: 580, move: 'expanded' },
      { account: 4, startMinor: 10, endMinor: 10, move: 'unchanged' },
      // New since: in neither.
      { account: 5, startMinor: 0, endMinor: 700, move: 'new' },
    ];
    const movement = movementOf(steps, period);
    expect(movement).toMatchObject({
      startMinor: 1000,
      contractionMinor: 60,
      churnMinor: 90,
      expansionMinor: 180,
      newMinor: 700,
      returnedMinor: 0,
      endMinor: 1730,
      startAccounts: 4,
      keptAccounts: 3,
      logoRetention: 0.75,
      logoChurn: 0.25,
      contracted: [1],
      churned: [2],
      expanded: [3],
      new: [5],
      returned: [],
    });
    expect(movement.grr).toBeCloseTo(0.85, 12);
    expect(movement.nrr).toBeCloseTo(1.03, 12);
  });

  it('has no shares without anybody at the start', () => {
    const movement = movementOf([{ account: 1, startMinor: 0, endMinor: 5, move: 'new' }], period);
    expect(movement).toMatchObject({ grr: null, nrr: null, logoRetention: null, logoChurn: null, newMinor: 5 });
  });

  it('counts neither a change of plan nor a renewal as churn', () => {
    const spans: readonly Span[] = [
      ['2024-01-01', '2026-03-31', 100],
      ['2026-04-01', null, 80],
    ];
    expect(movesOf(spans)).toEqual([[1, 'contracted', 100, 80]]);
    // On the last day itself the old one runs, and it alone.
    const months = { from: day('2026-03-31'), to: day('2026-04-01') };
    expect(stepsOf(revenueOf([spans]), months)).toMatchObject([{ startMinor: 100, endMinor: 80 }]);
  });

  it('adds the subscriptions of an account up before comparing', () => {
    expect(
      movesOf([
        ['2024-01-01', '2025-12-31', 60],
        ['2024-01-01', null, 40],
        ['2026-01-01', null, 60],
      ]),
    ).toEqual([[1, 'unchanged', 100, 100]]);
  });

  it('tells a contraction to nothing, a pause and a trial apart', () => {
    expect(
      movesOf(
        // Goes on for nothing: gone as a paying account.
        [
          ['2024-01-01', '2025-12-31', 100],
          ['2026-01-01', null, 0],
        ],
        // Paused across the start: no churn of this window, and not new either.
        [
          ['2024-01-01', '2025-05-31', 70],
          ['2025-08-01', null, 70],
        ],
        // Paused inside the window: kept.
        [
          ['2024-01-01', '2025-09-30', 30],
          ['2026-02-01', null, 30],
        ],
        // A free trial at the start makes no customer: new when it pays.
        [
          ['2025-01-01', '2025-12-31', 0],
          ['2026-01-01', null, 20],
        ],
        // Came and went inside the window: at neither end.
        [['2025-09-01', '2026-01-31', 50]],
        // Only ever for nothing.
        [['2024-01-01', null, 0]],
      ),
    ).toEqual([
      [1, 'churned', 100, 0],
      [2, 'returned', 0, 70],
      [3, 'unchanged', 30, 30],
      [4, 'new', 0, 20],
    ]);
  });
});

describe('monthly churn', () => {
  it('pools the months and compounds to a year', () => {
    // 1 + 4 lost of 80 + 120: 2.5 %; over a year 1 − 0.975^12 = 26.2 %, not 30 %.
    const churn = monthlyChurnOf([
      { startAccounts: 80, keptAccounts: 79 },
      { startAccounts: 120, keptAccounts: 116 },
    ]);
    expect(churn).toMatchObject({ monthlyChurn: 0.025, accountMonths: 200 });
    expect(churn.yearlyChurn).toBeCloseTo(0.262_001_654_173_349_1, 12);
  });

  it('is not known of nobody', () => {
    expect(monthlyChurnOf([{ startAccounts: 0, keptAccounts: 0 }])).toEqual({
      monthlyChurn: null,
      yearlyChurn: null,
      accountMonths: 0,
    });
  });
});

describe('any movement', () => {
  const span = fc
    .tuple(fc.integer({ min: -900, max: 900 }), fc.option(fc.integer({ min: 0, max: 900 })), fc.nat(50_000))
    .map(([start, length, mrrMinor]) => ({
      startedOn: period.from + start,
      endedOn: length === null ? null : period.from + start + length,
      mrrMinor,
      endedByAccount: 0 as const,
    }));
  const anyRevenue = fc
    .array(fc.array(span, { maxLength: 4 }), { maxLength: 12 })
    .map((accounts) =>
      revenueDays(
        spansByAccount(
          accounts
            .flatMap((spans, i) => spans.map((own) => ({ account: i + 1, ...own })))
            .toSorted((a, b) => a.startedOn - b.startedOn),
        ),
      ),
    );

  it('adds up from the start to the end, with a gross retention of at most 1 and at most the net one', () => {
    fc.assert(
      fc.property(anyRevenue, (revenue) => {
        const m = movementOf(stepsOf(revenue, period), period);
        const kept = m.startMinor - m.contractionMinor - m.churnMinor;
        expect(kept + m.expansionMinor + m.newMinor + m.returnedMinor).toBe(m.endMinor);
        expect(m.startMinor).toBe(revenue.reduce((sum, { at }) => sum + at(period.from), 0));
        expect(m.endMinor).toBe(revenue.reduce((sum, { at }) => sum + at(period.to), 0));
        expect(m.startAccounts - m.churned.length).toBe(m.keptAccounts);
        expect([m.grr === null, m.nrr === null]).toEqual([m.startMinor === 0, m.startMinor === 0]);
        expect(m.grr ?? 0).toBeGreaterThanOrEqual(0);
        expect(m.grr ?? 0).toBeLessThanOrEqual(1);
        expect(m.grr ?? 0).toBeLessThanOrEqual(m.nrr ?? 0);
      }),
    );
  });

  it('adds up from parts of the accounts', () => {
    fc.assert(
      fc.property(anyRevenue, fc.nat(12), (revenue, at) => {
        const sums = [revenue, revenue.slice(0, at), revenue.slice(at)].map((part) =>
          movementOf(stepsOf(part, period), period),
        );
        const [whole, one, other] = sums as [(typeof sums)[0], (typeof sums)[0], (typeof sums)[0]];
        for (const field of [
          'startMinor',
          'contractionMinor',
          'churnMinor',
          'expansionMinor',
          'newMinor',
          'returnedMinor',
          'endMinor',
          'startAccounts',
          'keptAccounts',
        ] as const)
          expect([field, one[field] + other[field]]).toEqual([field, whole[field]]);
      }),
    );
  });
});
