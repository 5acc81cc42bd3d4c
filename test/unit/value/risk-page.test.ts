/** Revenue at risk and the renewals ahead, as the page shows them. */
import { expect, it } from 'vitest';
import { atRisk, daysBetween, ofLight, renewalsOf } from '../../../renderer/features/value/risk/risk-rows.ts';
import type { Band } from '../../../shared/model/model.ts';
import type { RevenueAtRisk } from '../../../shared/model/revenue-value.ts';
import { countBands } from '../../../shared/model/count-bands.ts';

const light = (band: Band, mrrMinor: number, accounts: readonly number[]): RevenueAtRisk => ({
  band,
  mrrMinor,
  share: null,
  accounts,
  renewalMrrMinor: 0,
  renewals: [],
});

const renewal = (id: number, band: Band, currency: string | null) => ({
  id,
  key: `K${id}`,
  name: `N${id}`,
  renewalOn: '2026-07-10',
  band,
  currency,
  mrrMinor: 100,
});

it('counts red and amber money as at risk, of the money in all lights', () => {
  const lights = [light('red', 100, [1]), light('amber', 200, [2, 3]), light('green', 700, [4])];
  expect(atRisk(lights)).toEqual({ mrrMinor: 300, share: 0.3, accounts: 3 });
  expect(atRisk([light('green', 0, [])]).share).toBeNull();
  expect(ofLight(lights, 'unknown')).toMatchObject({ mrrMinor: 0, accounts: [] });
});

it('narrows renewals to a group and currency, and counts them by light', () => {
  const renewals = [renewal(1, 'red', 'EUR'), renewal(2, 'green', 'EUR'), renewal(3, 'red', null)];
  const accounts = [
    { id: 1, group: 'Large' },
    { id: 2, group: 'Small' },
    { id: 3, group: null },
  ];
  const ids = (part: Parameters<typeof renewalsOf>[2]) =>
    renewalsOf(renewals, accounts, part).map(({ id }) => id);
  expect(ids(null)).toEqual([1, 2, 3]);
  expect(ids({ group: 'Large', currency: 'EUR' })).toEqual([1]);
  expect(ids({ group: null, currency: null })).toEqual([3]);
  expect(countBands(renewals)).toEqual({ red: 2, amber: 0, green: 1, unknown: 0 });
});

it('counts the days to a renewal', () => {
  expect(daysBetween('2026-06-30', '2026-07-10')).toBe(10);
  expect(daysBetween('2026-06-30', '2026-06-30')).toBe(0);
});
