import { describe, expect, it } from 'vitest';
import { accountIn, valueDay, valueOf } from '../../helpers/value.ts';
import type { Row } from '../../helpers/workspace.ts';

describe('revenue at risk', () => {
  const rated = (key: string, value: number, rest: Row): Row => ({ key, currency: 'EUR', value, ...rest });
  const accounts = [
    rated('A', 95, { mrr: 100, renewalOn: valueDay }),
    rated('B', 10, { mrr: 300, renewalOn: '2026-09-28' }),
    rated('C', 10, { mrr: 50, renewalOn: '2026-09-29' }),
    rated('D', 10, { renewalOn: '2026-07-15' }),
  ];
  const rows = {
    accounts: accounts.map(({ value: _, ...account }) => account),
    // One metric of a dimension each is enough for a light.
    measurements: accounts.flatMap(({ key, value }) =>
      ['seatUtilisation', 'trainingCompletion', 'csat', 'onTimePayment', 'firstContactResolution'].map(
        (metric) => ({
          account: key as string,
          date: '2026-06-01',
          metric,
          value: value as number,
        }),
      ),
    ),
  };

  it('is the revenue of each light, with the renewals of ninety days, the next one first', () => {
    const value = valueOf(rows);
    const id = (key: string): number => accountIn(value, key).id;
    expect(value.accounts.map(({ key, band }) => [key, band])).toEqual([
      ['A', 'green'],
      ['B', 'red'],
      ['C', 'red'],
      ['D', 'red'],
    ]);
    expect(value.revenue[0]?.atRisk).toEqual([
      // 350 of 450; 28 September is day 90, the 29th lies beyond it. D's revenue is not known: it is in no light.
      {
        band: 'red',
        mrrMinor: 35_000,
        share: 350 / 450,
        accounts: [id('B'), id('C')],
        renewalMrrMinor: 30_000,
        renewals: [id('B')],
      },
      { band: 'amber', mrrMinor: 0, share: 0, accounts: [], renewalMrrMinor: 0, renewals: [] },
      {
        band: 'green',
        mrrMinor: 10_000,
        share: 100 / 450,
        accounts: [id('A')],
        renewalMrrMinor: 10_000,
        renewals: [id('A')],
      },
      { band: 'unknown', mrrMinor: 0, share: 0, accounts: [], renewalMrrMinor: 0, renewals: [] },
    ]);
    expect(value.renewals.map(({ key, renewalOn }) => [key, renewalOn])).toEqual([
      ['A', '2026-06-30'],
      ['D', '2026-07-15'],
      ['B', '2026-09-28'],
    ]);
  });
});
