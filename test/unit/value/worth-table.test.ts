/** The table of accounts, the bars of the ratio, the sums behind ratios of many, and what may be typed as a setting. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fieldValue,
  isUsual,
  problemWith,
  settingTyped,
  typedSettings,
  usualAgain,
} from '../../../renderer/features/value/settings/setting-values.ts';
import { firstNames, namesById } from '../../../renderer/features/value/notes/note-names.ts';
import {
  foundRows,
  orderedRows,
  searchTexts,
  worthColumns,
} from '../../../renderer/features/value/worth/accounts/rows.ts';
import { ratioBars } from '../../../renderer/features/value/worth/ratio-bars.ts';
import { partsOfMany } from '../../../renderer/features/value/worth/sums/sums.ts';
import type { AccountInValue } from '../../../shared/model/value-page.ts';
import { usualSettings } from '../../../shared/model/value-settings.ts';

const account = (id: number, part: Partial<AccountInValue> = {}): AccountInValue => ({
  id,
  key: `K${id}`,
  name: `Name ${id}`,
  group: null,
  currency: 'EUR',
  mrrMinor: null,
  grossMargin: null,
  cacMinor: null,
  historicClvMinor: null,
  historicCurrency: null,
  expectedClvMinor: null,
  clvToCac: null,
  paybackMonths: null,
  band: 'unknown',
  renewalOn: null,
  gaps: {},
  ...part,
});

const idsOf = (rows: readonly AccountInValue[]): readonly number[] => rows.map(({ id }) => id);

describe('the order of the table', () => {
  it('keeps accounts without the figure last, whichever way round', () => {
    const rows = [account(1), account(2, { clvToCac: 2 }), account(3, { clvToCac: 5 })];
    expect(idsOf(orderedRows(rows, { column: 'clvToCac', descending: false }))).toEqual([2, 3, 1]);
    expect(idsOf(orderedRows(rows, { column: 'clvToCac', descending: true }))).toEqual([3, 2, 1]);
  });

  it('orders money inside of each currency: amounts of two have no order', () => {
    const rows = [
      account(1, { currency: 'TRY', expectedClvMinor: 9 }),
      account(2, { currency: 'EUR', expectedClvMinor: 1 }),
      account(3, { currency: 'TRY', expectedClvMinor: 100 }),
      account(4, { currency: 'EUR', expectedClvMinor: 50 }),
      account(5, { currency: null, expectedClvMinor: 70 }),
    ];
    expect(idsOf(orderedRows(rows, { column: 'expectedClv', descending: true }))).toEqual([4, 2, 3, 1, 5]);
    expect(idsOf(orderedRows(rows, { column: 'expectedClv', descending: false }))).toEqual([2, 4, 1, 3, 5]);
  });

  it('puts the light that needs help first, and loses no account by any column', () => {
    const rows = [account(1, { band: 'green' }), account(2, { band: 'red' }), account(3, { band: 'amber' })];
    expect(idsOf(orderedRows(rows, { column: 'band', descending: false }))).toEqual([2, 3, 1]);
    for (const column of worthColumns)
      for (const descending of [true, false])
        expect(idsOf(orderedRows(rows, { column, descending })).toSorted()).toEqual([1, 2, 3]);
  });

  it('finds every word in name, key or group, however it is spelled', () => {
    const rows = [
      account(1, { name: 'Şahin Yapı', group: 'Large' }),
      account(2, { name: 'Sahil', key: 'ACC-7' }),
    ];
    const found = (search: string) => idsOf(foundRows(rows, search, searchTexts(rows)));
    expect(found('sahin')).toEqual([1]);
    expect(found(' large  ŞAHİN ')).toEqual([1]);
    expect(found('acc-7')).toEqual([2]);
    expect(found('')).toEqual([1, 2]);
    expect(found('sahin acc')).toEqual([]);
  });
});

describe('the bars of CLV : CAC', () => {
  it('hold every account that has the ratio once, each bar with its lower end', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.float({ min: 0, max: 100, noNaN: true }))), (ratios) => {
        const bars = ratioBars(ratios.map((clvToCac) => ({ clvToCac })));
        const known = ratios.filter((ratio) => ratio !== null);
        expect(bars.accounts).toBe(known.length);
        for (const { from, to, accounts } of bars.bars)
          expect(accounts).toBe(known.filter((r) => r >= (from ?? -1) && r < (to ?? Infinity)).length);
        expect(bars.bars.reduce((sum, { accounts }) => sum + accounts, 0)).toBe(known.length);
      }),
    );
  });

  it('count three to one as reached, and one to one as not lost', () => {
    const { atLeastUsual, belowCost } = ratioBars([3, 2.99, 1, 0.99].map((clvToCac) => ({ clvToCac })));
    expect({ atLeastUsual, belowCost }).toEqual({ atLeastUsual: 1, belowCost: 1 });
  });
});

describe('a ratio of many', () => {
  it('is one of sums over the accounts that have both parts', () => {
    const rows = [
      account(1, { expectedClvMinor: 900, cacMinor: 100, mrrMinor: 50, grossMargin: 0.5 }),
      account(2, { expectedClvMinor: 100, cacMinor: 100, mrrMinor: 150, grossMargin: 0.5 }),
      account(3, { expectedClvMinor: 5000 }),
    ];
    const parts = partsOfMany(
      { clvToCacAccounts: [1, 2], paybackAccounts: [2] },
      new Map(rows.map((row) => [row.id, row])),
    );
    expect(parts.clvToCac).toEqual({ aboveMinor: 1000, belowMinor: 200, accounts: 2 });
    expect(parts.paybackMonths).toEqual({ aboveMinor: 100, belowMinor: 75, accounts: 1 });
  });
});

describe('the accounts of a note', () => {
  it('are named as far as there is room, those that left without a way to their page', () => {
    const byId = namesById({
      accounts: [account(1), account(2)],
      former: [{ id: 9, key: 'K9', name: 'Gone' }],
    });
    expect(firstNames([9, 1, 2], byId, 2)).toEqual({
      shown: [
        { id: 9, name: 'Gone', isCustomer: false },
        { id: 1, name: 'Name 1', isCustomer: true },
      ],
      more: 1,
    });
    expect(firstNames([1], byId, 3)).toMatchObject({ more: 0 });
  });
});

describe('a setting', () => {
  it('is stored as the share that was typed in percent, and shown the same again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
        const typed = hundredths / 100;
        expect(problemWith('discount', typed)).toBeNull();
        const settings = { ...usualSettings, ...settingTyped('discount', typed) };
        expect(fieldValue('discount', settings)).toBe(typed);
      }),
    );
  });

  it('may be blank where accounts or the workspace say it themselves', () => {
    expect(typedSettings.map((name) => problemWith(name, null))).toEqual(['share', null, null, 'months']);
    expect(settingTyped('margin', null)).toEqual({ margin: null });
  });

  it('is refused where no figure could be computed with it', () => {
    expect(problemWith('margin', 101)).toBe('share');
    expect(problemWith('retention', -1)).toBe('share');
    expect(problemWith('discount', Number.NaN)).toBe('share');
    expect([0, 61, 2.5, Number.NaN].map((months) => problemWith('months', months))).toEqual(
      [0, 1, 2, 3].map(() => 'months'),
    );
    expect(problemWith('months', 60)).toBeNull();
  });

  it('is the usual again after a reset, whatever accounts are grouped by', () => {
    const own = { ...usualSettings, margin: 0.4, months: 6, by: 'segment' };
    expect(isUsual(own)).toBe(false);
    const again = { ...own, ...usualAgain };
    expect(isUsual(again)).toBe(true);
    expect(again.by).toBe('segment');
  });
});
