/** What the overview draws: points, bars, groups, renewals; nobody is lost between what is drawn and what is said beside it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupingsOf, groupsOf } from '../../../renderer/features/portfolio/overview/groups/groups.ts';
import { renewalsOf } from '../../../renderer/features/portfolio/overview/renewals/renewals.ts';
import { distributionOf } from '../../../renderer/features/portfolio/overview/scores/distribution.ts';
import {
  currenciesOf,
  usualCutoffs,
  valuePoints,
} from '../../../renderer/features/portfolio/overview/value-chart/value-points.ts';
import { moneyOf } from '../../../renderer/features/portfolio/summary.ts';
import type { PortfolioRow } from '../../../shared/model/portfolio-page.ts';
import { anyRows, unscored } from './any-rows.ts';

const mrr = ({ mrrMinor }: PortfolioRow) => mrrMinor;

describe('health against value', () => {
  it('draws every account once, or says why not', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const currencies = currenciesOf(rows, mrr);
        for (const currency of currencies) {
          const { rows: drawn, ...outside } = valuePoints(rows, mrr, currency);
          const { withoutScore, withoutAmount, inOtherCurrencies } = outside;
          expect(drawn.length + withoutScore + withoutAmount + inOtherCurrencies).toBe(rows.length);
        }
        const inAll = currencies.map((currency) => valuePoints(rows, mrr, currency).rows.length);
        const expected = rows.filter(({ score, mrrMinor }) => score !== null && mrrMinor !== null).length;
        expect(inAll.reduce((sum, count) => sum + count, 0)).toBe(expected);
      }),
    );
  });

  it('parts the accounts in the middle, and every one is in a part', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const points = valuePoints(rows, mrr, 'EUR');
        const { worthUnwell, worthWell, smallUnwell, smallWell } = points.parts;
        const [worth, small] = [
          [...worthUnwell, ...worthWell],
          [...smallUnwell, ...smallWell],
        ];
        expect(worth.length + small.length).toBe(points.rows.length);
        expect(worth.length).toBeGreaterThanOrEqual(points.rows.length / 2);
        const least = Math.min(...worth.map(({ mrrMinor }) => mrrMinor ?? 0));
        expect(small.every(({ mrrMinor }) => (mrrMinor ?? 0) < least)).toBe(true);
        expect([...worthWell, ...smallWell].every(({ band }) => band === 'green')).toBe(true);
      }),
    );
  });

  it('follows the cut-offs that most accounts have', () => {
    const own = { amber: 40, green: 80 };
    const rows = [unscored(1, { cutoffs: own }), unscored(2), unscored(3, { cutoffs: own })];
    expect(usualCutoffs(rows)).toEqual(own);
  });
});

describe('the distribution of scores', () => {
  it('counts every score in one bar that holds it', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { bars, withScore, withoutScore, most } = distributionOf(rows);
        expect(withScore + withoutScore).toBe(rows.length);
        expect(bars.reduce((sum, { accounts }) => sum + accounts.length, 0)).toBe(withScore);
        for (const { from, to, accounts, bands } of bars) {
          expect(accounts.length).toBeLessThanOrEqual(most);
          expect(Object.values(bands).reduce((sum, count) => sum + count, 0)).toBe(accounts.length);
          for (const { score } of accounts) {
            expect(score).toBeGreaterThanOrEqual(from);
            expect(score ?? 0).toBeLessThanOrEqual(to);
          }
        }
      }),
    );
  });

  it('puts a cut-off into the bar above it, and 100 into the last', () => {
    const { bars, median } = distributionOf([49.999, 50, 75, 100].map((score, i) => unscored(i, { score })));
    expect(bars.flatMap(({ from, accounts }) => accounts.map(({ score }) => [score, from]))).toEqual([
      [49.999, 45],
      [50, 50],
      [75, 75],
      [100, 95],
    ]);
    expect(median).toBe(62.5);
    expect(distributionOf([unscored(1)]).median).toBeNull();
  });
});

describe('groups', () => {
  it('count each account once and leave out no money', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const groups = groupsOf(rows, 'segment');
        expect(groups.reduce((sum, { accounts }) => sum + accounts, 0)).toBe(rows.length);
        for (const { currency, minor } of moneyOf(rows)) {
          const parts = groups.flatMap(({ money }) => money.filter((own) => own.currency === currency));
          expect(parts.reduce((sum, part) => sum + part.minor, 0)).toBe(minor);
        }
      }),
    );
  });

  it('have a mean of accounts, and of their money the share in red or amber', () => {
    const rows = [
      unscored(1, { segment: 'A', score: 20, band: 'red', mrrMinor: 100, currency: 'TRY' }),
      unscored(2, { segment: 'A', score: 80, band: 'green', mrrMinor: 300, currency: 'TRY' }),
      unscored(3, { segment: 'A', band: 'amber', mrrMinor: 900, currency: 'EUR' }),
      unscored(4, { score: 60, band: 'amber' }),
    ];
    const [a, none] = groupsOf(rows, 'segment');
    expect(a).toMatchObject({ name: 'A', accounts: 3, mean: 50, atRisk: 0.25 });
    expect(none).toMatchObject({ name: null, accounts: 1, mean: 60, atRisk: null, money: [] });
  });

  it('can be made of what some account has a value in, attributes too', () => {
    const accounts = [unscored(1, { owner: 'Deniz', attributes: { Region: 'Ege' } }), unscored(2)];
    const columns = groupingsOf({ accounts, attributes: ['Region', 'Tier'] });
    expect(columns).toEqual(['owner', 'attribute:Region']);
    expect(groupsOf(accounts, 'attribute:Region').map(({ name }) => name)).toEqual(['Ege', null]);
    expect(groupsOf(accounts, 'nothing')).toEqual([]);
  });
});

describe('renewals', () => {
  const on = (id: number, renewalOn: string | null, part: Partial<PortfolioRow> = {}) =>
    unscored(id, { renewalOn, ...part });

  it('lie from the date to the last day, both counted; what has passed is told apart', () => {
    const rows = [
      on(1, '2026-06-30', { band: 'green' }),
      on(2, '2026-09-28', { band: 'green' }),
      on(3, '2026-09-29'),
      on(4, '2026-06-29'),
      on(5, '2025-01-01'),
      on(6, null),
      on(7, '2026-09-28', { band: 'red' }),
    ];
    const { until, ahead, unwell, overdue, withoutDate } = renewalsOf(rows, '2026-06-30', 90);
    expect(until).toBe('2026-09-28');
    expect(ahead.map(({ row, days }) => [row.id, days])).toEqual([
      [1, 0],
      [7, 90],
      [2, 90],
    ]);
    expect(unwell.map(({ row }) => row.id)).toEqual([7]);
    expect(overdue.map(({ row, days }) => [row.id, days])).toEqual([
      [5, -545],
      [4, -1],
    ]);
    expect(withoutDate).toBe(1);
  });
});
