import { expect, it } from 'vitest';
import { periodsUpTo } from '../../../electron/engine/surveys/periods.ts';
import { isoOf, parseDay } from '../../../shared/dates.ts';

const read = (asOf: string, kind: 'month' | 'quarter') =>
  periodsUpTo(parseDay(asOf) as number, kind).map(({ name, first, last }) => [name, isoOf(first), isoOf(last)]);

it('counts back a year of months and one to compare with', () => {
  const months = read('2024-02-29', 'month');
  expect(months).toHaveLength(13);
  expect(months[0]).toEqual(['2023-02', '2023-02-01', '2023-02-28']);
  expect(months.at(-1)).toEqual(['2024-02', '2024-02-01', '2024-02-29']);
});

it('counts back two years of quarters and one to compare with, on calendar borders', () => {
  const quarters = read('2026-05-31', 'quarter');
  expect(quarters).toHaveLength(9);
  expect(quarters[0]).toEqual(['2024-Q2', '2024-04-01', '2024-06-30']);
  expect(quarters.at(-2)).toEqual(['2026-Q1', '2026-01-01', '2026-03-31']);
  expect(quarters.at(-1)).toEqual(['2026-Q2', '2026-04-01', '2026-06-30']);
});
