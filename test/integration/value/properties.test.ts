import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOf, parseDay } from '../../../shared/dates.ts';
import { valueDay, valueOf } from '../../helpers/value.ts';

describe('any workspace', () => {
  const asOf = parseDay(valueDay) as number;
  const subscription = fc.record({
    account: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
    start: fc.integer({ min: -900, max: 60 }),
    length: fc.option(fc.integer({ min: 0, max: 900 })),
    mrr: fc.nat(100),
  });
  const accountRow = fc.record({
    segment: fc.constantFrom('Large', 'Small', null),
    currency: fc.constantFrom('EUR', 'USD', null),
    mrr: fc.option(fc.nat(100)),
    grossMargin: fc.option(fc.constantFrom(0, 0.5, 1)),
  });

  it('comes to the same whether it is parted or not', () => {
    fc.assert(
      fc.property(
        fc.tuple(accountRow, accountRow, accountRow, accountRow, accountRow),
        fc.array(subscription, { maxLength: 10 }),
        (accounts, subscriptions) => {
          const rows = {
            accounts: accounts.map((account, i) => ({ key: 'ABCDE'[i] as string, ...account })),
            subscriptions: subscriptions.map(({ account, start, length, mrr }) => ({
              account,
              startedOn: isoOf(asOf + start),
              endedOn: length === null ? null : isoOf(asOf + start + length),
              mrr,
            })),
          };
          const [whole, parted] = [valueOf(rows), valueOf(rows, { by: 'SEGMENT' })];
          for (const { currency, mrrMinor, window, atRisk } of whole.revenue) {
            const parts = parted.revenue.filter((row) => row.currency === currency);
            const sum = (of: (row: (typeof parts)[0]) => number) =>
              parts.reduce((total, row) => total + of(row), 0);
            expect(sum((row) => row.mrrMinor)).toBe(mrrMinor);
            for (const field of [
              'startMinor',
              'churnMinor',
              'contractionMinor',
              'expansionMinor',
              'endMinor',
            ] as const)
              expect(sum((row) => row.window[field])).toBe(window[field]);
            expect(atRisk.reduce((total, light) => total + light.mrrMinor, 0)).toBe(mrrMinor);
          }
          expect(parted.logos).toEqual(whole.logos);
          expect(whole.revenue.reduce((total, { window }) => total + window.startAccounts, 0)).toBe(
            whole.logos.startAccounts,
          );
        },
      ),
      { numRuns: 20 },
    );
  });
});
