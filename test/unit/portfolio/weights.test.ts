/** Lights counted and weighted by money: the parts come to the whole, and two currencies are never added. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOrder, lightWeights, moneyOf } from '../../../renderer/features/portfolio/summary.ts';
import { anyRows, unscored } from './any-rows.ts';

describe('money by light', () => {
  it('adds up to all accounts and to all money, currency by currency', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const weights = bandOrder.map((band) => lightWeights(rows)[band]);
        expect(weights.reduce((sum, { accounts }) => sum + accounts, 0)).toBe(rows.length);
        for (const { currency, minor, accounts } of moneyOf(rows)) {
          const parts = weights.flatMap(({ money }) => money.filter((own) => own.currency === currency));
          expect(parts.reduce((sum, part) => sum + part.minor, 0)).toBe(minor);
          expect(parts.reduce((sum, part) => sum + part.accounts, 0)).toBe(accounts);
          const shares = parts.map(({ share }) => share ?? 0).reduce((sum, share) => sum + share, 0);
          expect(shares).toBeCloseTo(minor === 0 ? 0 : 1, 9);
        }
        for (const { accounts, money, withoutMoney } of weights)
          expect(money.reduce((sum, own) => sum + own.accounts, withoutMoney)).toBe(accounts);
      }),
    );
  });

  it('stands by light and currency, the currency of most accounts first, nought beside unknown', () => {
    const rows = [
      unscored(1, { band: 'red', mrrMinor: 100_050, currency: 'TRY' }),
      unscored(2, { band: 'red', mrrMinor: 50, currency: 'TRY' }),
      unscored(3, { band: 'green', mrrMinor: 300_000, currency: 'TRY' }),
      unscored(4, { band: 'green', mrrMinor: 9_000_000, currency: 'EUR' }),
      unscored(5, { band: 'amber', mrrMinor: 0, currency: 'TRY' }),
      unscored(6, { band: 'amber' }),
    ];
    expect(lightWeights(rows)).toEqual({
      red: {
        accounts: 2,
        withoutMoney: 0,
        money: [
          { currency: 'TRY', minor: 100_100, accounts: 2, share: 100_100 / 400_100 },
          { currency: 'EUR', minor: 0, accounts: 0, share: 0 },
        ],
      },
      amber: {
        accounts: 2,
        withoutMoney: 1,
        money: [
          { currency: 'TRY', minor: 0, accounts: 1, share: 0 },
          { currency: 'EUR', minor: 0, accounts: 0, share: 0 },
        ],
      },
      green: {
        accounts: 2,
        withoutMoney: 0,
        money: [
          { currency: 'TRY', minor: 300_000, accounts: 1, share: 300_000 / 400_100 },
          { currency: 'EUR', minor: 9_000_000, accounts: 1, share: 1 },
        ],
      },
      unknown: {
        accounts: 0,
        withoutMoney: 0,
        money: [
          { currency: 'TRY', minor: 0, accounts: 0, share: 0 },
          { currency: 'EUR', minor: 0, accounts: 0, share: 0 },
        ],
      },
    });
  });
});
