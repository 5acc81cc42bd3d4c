/** What the report of the portfolio says and lists: its sentences, its order, its limits, and why some have no light. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listedAccounts, weakestOf } from '../../../renderer/features/portfolio/report/account-groups.ts';
import { notScoredOf } from '../../../renderer/features/portfolio/report/not-scored.ts';
import { atRiskOf, meansNow, stateSentences } from '../../../renderer/features/portfolio/report/state.ts';
import { countBands } from '../../../shared/model/count-bands.ts';
import type { MonthSummary } from '../../../shared/model/month-summary.ts';
import type { Movers } from '../../../shared/model/overview.ts';
import type { PortfolioPage, PortfolioRow } from '../../../shared/model/portfolio-page.ts';
import { anyRows, unscored } from '../portfolio/any-rows.ts';
import { row } from '../portfolio/made-up-rows.ts';

const asOf = '2026-06-30';

const pageOf = (accounts: readonly PortfolioRow[]): PortfolioPage => ({
  asOf,
  model: { name: 'Standard', version: 1, names: { metrics: {}, dimensions: {} } },
  dimensions: ['support', 'finance'],
  dimensionsOff: [],
  counts: countBands(accounts),
  attributes: [],
  accounts,
});

const nobodyMoved: Movers = {
  from: '2026-05-31',
  to: asOf,
  up: { accounts: 0, lights: 0, shown: [] },
  down: { accounts: 0, lights: 0, shown: [] },
  steady: 0,
  unclear: 0,
  started: 0,
  left: 0,
};

const month = (date: string, mean: number | null): MonthSummary => ({
  date,
  accounts: 2,
  mean,
  bands: { red: 0, amber: 0, green: 2, unknown: 0 },
});

const kinds = (accounts: readonly PortfolioRow[], movers = nobodyMoved): readonly string[] =>
  stateSentences({
    page: pageOf(accounts),
    months: [month('2026-05-31', 60), month(asOf, 62)],
    movers,
  }).map(({ kind }) => kind);

describe('the sentences of the first page', () => {
  it('say that there is nobody, and nothing else', () => {
    expect(kinds([])).toEqual(['nobody']);
  });

  it('say of unknown accounts that they are unknown, and never a mean or a risk', () => {
    expect(kinds([unscored(1), unscored(2, { renewalOn: '2026-07-10' })])).toEqual(['unknown', 'renewals']);
  });

  it('say what moved, what is at risk and what is due where there is any of it', () => {
    const quiet = [row(1, { mrrMinor: null, renewalOn: null })];
    expect(kinds(quiet)).toEqual(['mean']);
    const movers = { ...nobodyMoved, up: { accounts: 1, lights: 0, shown: [] } };
    const busy = [row(1, { mrrMinor: 100, currency: 'EUR', renewalOn: '2026-07-10' })];
    expect(kinds(busy, movers)).toEqual(['mean', 'moved', 'risk', 'renewals']);
  });

  it('compare the mean with the month end before, where it has one', () => {
    expect(meansNow([month('2026-05-31', 60), month(asOf, 62)])).toEqual({
      now: { date: asOf, mean: 62 },
      before: { date: '2026-05-31', mean: 60 },
    });
    expect(meansNow([month('2026-05-31', null), month(asOf, 62)]).before).toBeNull();
    expect(meansNow([])).toEqual({ now: null, before: null });
  });
});

describe('revenue at risk', () => {
  it('names the largest red account before a larger amber one, in the currency of most accounts', () => {
    const rows = [
      row(1, { band: 'amber', mrrMinor: 900, currency: 'EUR' }),
      row(2, { band: 'red', mrrMinor: 200, currency: 'EUR' }),
      row(3, { band: 'red', mrrMinor: 100, currency: 'EUR' }),
      row(4, { band: 'red', mrrMinor: 99_000, currency: 'TRY' }),
    ];
    const risk = atRiskOf(rows);
    expect([risk?.all, risk?.unwellMinor, risk?.share, risk?.largest?.id]).toEqual([
      { currency: 'EUR', minor: 1200, accounts: 3 },
      1200,
      1,
      2,
    ]);
  });

  it('is nothing where nobody pays', () => {
    expect(atRiskOf([row(1, { mrrMinor: null }), row(2, { mrrMinor: 0 })])).toBeNull();
  });
});

describe('the list of accounts', () => {
  it('has everybody once, by light and within a light and currency by money', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { groups, more } = listedAccounts(rows);
        expect(more).toBe(0);
        expect(groups.flatMap((group) => group.rows.map(({ id }) => id)).toSorted((a, b) => a - b)).toEqual(
          rows.map(({ id }) => id),
        );
        for (const { band, rows: own } of groups) {
          expect(own.every((account) => account.band === band)).toBe(true);
          for (const [i, account] of own.entries()) {
            const next = own[i + 1];
            if (next?.mrrMinor == null || next.currency !== account.currency) continue;
            expect(account.mrrMinor).toBeGreaterThanOrEqual(next.mrrMinor);
          }
        }
      }),
    );
  });

  it('ends at its limit with the urgent ones in it, and says how many more there are', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 0, max: 5 }), (rows, most) => {
        const { groups, more } = listedAccounts(rows, most);
        const listed = groups.flatMap((group) => group.rows);
        expect(listed.length + more).toBe(rows.length);
        expect(listed.length).toBe(Math.min(most, rows.length));
        const red = rows.filter(({ band }) => band === 'red').length;
        expect(listed.filter(({ band }) => band === 'red').length).toBe(Math.min(red, most));
      }),
    );
  });

  it('names the dimension with the lowest score, and none where nothing is known', () => {
    const scores = { dimensions: { support: 70, finance: 41 }, dimensionBands: { finance: 'red' } } as const;
    expect(weakestOf(scores, ['support', 'finance'])).toEqual({ key: 'finance', score: 41, band: 'red' });
    expect(weakestOf({ dimensions: { support: null }, dimensionBands: {} }, ['support'])).toBeNull();
  });
});

describe('accounts without a light', () => {
  it('say whether nothing is known or too little, those of most money first', () => {
    const rows = [
      unscored(1, { mrrMinor: 10 }),
      row(2, { band: 'unknown', score: 32, mrrMinor: 500 }),
      row(3, { band: 'green' }),
    ];
    expect(notScoredOf(rows).map(({ row: { id }, reason }) => [id, reason])).toEqual([
      [2, 'little'],
      [1, 'nothing'],
    ]);
  });
});
