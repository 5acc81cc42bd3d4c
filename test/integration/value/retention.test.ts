import { describe, expect, it } from 'vitest';
import { runs, valueDay, valueOf } from '../../helpers/value.ts';

describe('retention of a workspace', () => {
  it('is 85 % gross and 103 % net in the example of the health model', () => {
    const { revenue, logos, changes } = valueOf({
      accounts: ['A', 'B', 'C', 'D'].map((key) => ({ key, currency: 'EUR' })),
      subscriptions: [
        runs('A', 5, ['2024-01-01', '2026-01-31']),
        runs('A', 4.4, ['2026-02-01']),
        runs('B', 0.9, ['2024-01-01', '2026-05-31']),
        runs('C', 4.1),
        runs('C', 1.8, ['2025-10-01']),
        // New since the start: in neither.
        runs('D', 7, ['2025-07-01']),
      ],
    });
    expect(revenue).toHaveLength(1);
    expect(revenue[0]?.window).toMatchObject({
      from: '2025-06-30',
      to: '2026-06-30',
      startMinor: 1000,
      contractionMinor: 60,
      churnMinor: 90,
      expansionMinor: 180,
      newMinor: 700,
      startAccounts: 3,
      keptAccounts: 2,
    });
    expect(revenue[0]?.window.grr).toBeCloseTo(0.85, 12);
    expect(revenue[0]?.window.nrr).toBeCloseTo(1.03, 12);
    expect(logos).toMatchObject({ startAccounts: 3, keptAccounts: 2, logoRetention: 2 / 3 });
    expect(changes.map(({ key, move, startMinor, endMinor }) => [key, move, startMinor, endMinor])).toEqual([
      ['A', 'contracted', 500, 440],
      ['B', 'churned', 90, 0],
      ['C', 'expanded', 410, 590],
      ['D', 'new', 0, 700],
    ]);
  });

  it('puts each move into its month', () => {
    const { revenue, logos } = valueOf({
      subscriptions: [
        runs('A', 10, ['2024-01-01', '2026-03-31']),
        runs('A', 8, ['2026-04-01']),
        runs('B', 5, ['2024-01-01', '2026-05-30']),
      ],
    });
    const months = revenue[0]?.months ?? [];
    expect(months.map(({ to }) => to)).toHaveLength(12);
    expect([months[0]?.from, months.at(-1)?.to]).toEqual(['2025-06-30', '2026-06-30']);
    const moved = months.filter(({ startMinor, endMinor }) => startMinor !== endMinor);
    expect(moved.map(({ to, contractionMinor, churnMinor }) => [to, contractionMinor, churnMinor])).toEqual([
      ['2026-04-30', 200, 0],
      ['2026-05-31', 0, 500],
    ]);
    // One lost in eleven months of two and one month of one: 1 ÷ 23.
    expect(logos).toMatchObject({ accountMonths: 23, monthlyChurn: 1 / 23 });
    expect(logos.yearlyChurn).toBeCloseTo(1 - (22 / 23) ** 12, 12);
  });

  it('keeps currencies apart and counts accounts across them', () => {
    const { revenue, logos } = valueOf({
      accounts: [
        { key: 'A', currency: 'EUR' },
        { key: 'B', currency: 'TRY' },
        { key: 'C', currency: null },
        { key: 'D', currency: null },
      ],
      subscriptions: [runs('A', 10), runs('B', 300, ['2024-01-01', '2025-12-31']), runs('C', 7), runs('D', 4)],
      // D names no currency, all its invoices name one.
      invoices: [{ account: 'D', dueOn: '2026-01-01', amount: 5, currency: 'EUR' }],
    });
    expect(
      revenue.map(({ currency, mrrMinor, window }) => [currency, mrrMinor, window.startMinor, window.grr]),
    ).toEqual([
      ['EUR', 1400, 1400, 1],
      ['TRY', 0, 30_000, 0],
      [null, 700, 700, 1],
    ]);
    expect(logos).toMatchObject({ startAccounts: 4, keptAccounts: 3, logoRetention: 0.75 });
  });

  it('ends with the account where a subscription says no end', () => {
    const value = valueOf({
      accounts: [{ key: 'A', endedOn: '2026-01-31' }, { key: 'B' }],
      subscriptions: [runs('A', 10), runs('B', 20)],
    });
    expect(value.revenue[0]).toMatchObject({ mrrMinor: 2000, window: { churnMinor: 1000, endMinor: 2000 } });
    const [gone] = value.changes;
    expect(value.former).toEqual([{ id: gone?.id, key: 'A', name: 'A' }]);
    expect(value.notes).toContainEqual({ code: 'endedAccounts', accounts: [gone?.id] });
    // On its last day it is still there.
    expect(
      valueOf({ accounts: [{ key: 'A', endedOn: valueDay }], subscriptions: [runs('A', 10)] }).logos,
    ).toMatchObject({ keptAccounts: 1 });
  });

  it('looks back as far as it is told, and takes a year for expected value all the same', () => {
    const rows = { subscriptions: [runs('A', 10, ['2024-01-01', '2026-01-31']), runs('B', 10)] };
    const value = valueOf(rows, { months: 3 });
    expect(value.logos).toMatchObject({ from: '2026-03-31', startAccounts: 1, keptAccounts: 1 });
    expect(value.logos.months.map(({ to }) => to)).toEqual(['2026-04-30', '2026-05-31', '2026-06-30']);
    expect(value.retention).toMatchObject({ value: 0.5, startAccounts: 2, keptAccounts: 1 });
  });

  it('looks back from day to day of the month where the date ends none', () => {
    const dates = (asOf: string, months: number) => {
      const { logos } = valueOf({ subscriptions: [runs('A', 10)] }, { asOf, months });
      return [logos.from, logos.months[0]?.from, logos.months.at(-1)?.to];
    };
    expect(dates('2026-06-10', 12)).toEqual(['2025-06-10', '2025-05-31', '2026-05-31']);
    // From one end of February to another, the 29th among them.
    expect(dates('2025-02-28', 12)).toEqual(['2024-02-29', '2024-02-29', '2025-02-28']);
  });

  it('parts accounts by any attribute, those without it last', () => {
    const { revenue, accounts } = valueOf(
      {
        accounts: [{ key: 'A', plan: 'Pro' }, { key: 'B', plan: 'Basic' }, { key: 'C' }],
        subscriptions: [runs('A', 1), runs('B', 2), runs('C', 4)],
      },
      { by: 'plan' },
    );
    expect(accounts.map(({ key, group }) => [key, group])).toEqual([
      ['A', 'Pro'],
      ['B', 'Basic'],
      ['C', null],
    ]);
    expect(revenue.map(({ group, mrrMinor }) => [group, mrrMinor])).toEqual([
      ['Basic', 200],
      ['Pro', 100],
      [null, 400],
    ]);
  });

  it('says what it cannot know', () => {
    const codes = (rows: Parameters<typeof valueOf>[0]) => valueOf(rows).notes.map(({ code }) => code);
    expect(codes({ accounts: [{ key: 'A', mrr: 5, currency: 'EUR' }] })).toEqual([
      'noSubscriptions',
      'ownFigures',
    ]);
    expect(codes({ subscriptions: [runs('A', 5, ['2026-01-01'])] })).toEqual([
      'noCohort',
      'noEndsKnown',
      'noCurrency',
    ]);
    const many = Array.from({ length: 20 }, (_, i) => runs(`K${i}`, 5));
    expect(codes({ subscriptions: many })).toEqual(['nobodyLost', 'noEndsKnown', 'noCurrency']);
    expect(codes({ subscriptions: [...many, runs('L', 5, ['2024-01-01', '2026-06-29'])] })).toEqual([
      'noCurrency',
    ]);
    expect(valueOf({ accounts: [{ key: 'A', mrr: 5 }] })).toMatchObject({
      retention: { value: null, gap: 'noSubscriptions' },
      revenue: [{ mrrMinor: 500, window: { grr: null, nrr: null } }],
    });
  });

  it('answers for an empty workspace', () => {
    expect(valueOf({})).toMatchObject({ accounts: [], revenue: [], worth: [], cohorts: [], renewals: [] });
  });
});
