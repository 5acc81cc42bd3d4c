import { expect, it } from 'vitest';
import { cohortsOf, periodOf } from '../../../electron/engine/value/cohorts.ts';
import { monthEnds, parseDay } from '../../../shared/dates.ts';

const day = (iso: string): number => parseDay(iso) as number;

/** An account with revenue from one day to another. */
const account = (id: number, since: string, until = '9999-12-31') => ({
  account: id,
  since: day(since),
  at: (asked: number) => (asked >= day(since) && asked <= day(until) ? 100 : 0),
});

const accounts = [
  account(1, '2026-01-01'),
  account(2, '2026-01-31', '2026-03-30'),
  account(3, '2026-02-10', '2026-03-31'),
  account(4, '2026-04-30'),
];
const ends = monthEnds(day('2026-04-30'), 4);

it('names months and quarters', () => {
  expect(
    ['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map((iso) => periodOf(day(iso), 'quarter')),
  ).toEqual(['2026-Q1', '2026-Q1', '2026-Q2', '2026-Q4']);
  expect(periodOf(day('2026-02-28'), 'month')).toBe('2026-02');
});

it('follows each month of accounts from its own end on', () => {
  // January: accounts 1 and 2; on 31 March only 1 is left. February: account 3, whose last day is 31 March.
  expect(cohortsOf(accounts, ends, 'month')).toEqual([
    {
      period: '2026-01',
      accounts: [1, 2],
      months: [
        { date: '2026-01-31', keptAccounts: 2, logoRetention: 1 },
        { date: '2026-02-28', keptAccounts: 2, logoRetention: 1 },
        { date: '2026-03-31', keptAccounts: 1, logoRetention: 0.5 },
        { date: '2026-04-30', keptAccounts: 1, logoRetention: 0.5 },
      ],
    },
    {
      period: '2026-02',
      accounts: [3],
      months: [
        { date: '2026-02-28', keptAccounts: 1, logoRetention: 1 },
        { date: '2026-03-31', keptAccounts: 1, logoRetention: 1 },
        { date: '2026-04-30', keptAccounts: 0, logoRetention: 0 },
      ],
    },
    {
      period: '2026-04',
      accounts: [4],
      months: [{ date: '2026-04-30', keptAccounts: 1, logoRetention: 1 }],
    },
  ]);
});

it('follows a quarter only once it is over', () => {
  expect(cohortsOf(accounts, ends, 'quarter')).toEqual([
    {
      period: '2026-Q1',
      accounts: [1, 2, 3],
      months: [
        { date: '2026-03-31', keptAccounts: 2, logoRetention: 2 / 3 },
        { date: '2026-04-30', keptAccounts: 1, logoRetention: 1 / 3 },
      ],
    },
    { period: '2026-Q2', accounts: [4], months: [] },
  ]);
});
