import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  dayOf,
  isoOf,
  isoOrNull,
  lastOfMonth,
  monthEnds,
  parseDay,
  today,
} from '../../../shared/dates.ts';

const day = fc.integer({ min: -100_000, max: 100_000 });
const iso = (text: string): number => parseDay(text) ?? Number.NaN;

describe('a day number', () => {
  it('counts from 1970-01-01', () => {
    expect([parseDay('1970-01-01'), parseDay('1970-01-02'), parseDay('1969-12-31')]).toEqual([0, 1, -1]);
    expect(parseDay('2026-10-31')).toBe(20_757);
  });

  it('beyond every calendar is written as its first or last day', () => {
    const days = [-1e18, -719_529, -719_528, 2_932_896, 2_932_897, 1e18, Number.POSITIVE_INFINITY, Number.NaN];
    const [first, last] = ['0000-01-01', '9999-12-31'];
    expect(days.map(isoOf)).toEqual([first, first, first, last, last, last, last, '1970-01-01']);
  });

  it('goes to a text and back unchanged', () => {
    fc.assert(fc.property(day, (n) => parseDay(isoOf(n)) === n));
  });

  it('rises with the calendar: the next day’s number is one more', () => {
    fc.assert(fc.property(day, (n) => isoOf(n) < isoOf(n + 1)));
  });

  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '31.12.2025',
    '',
    ' 2026-01-01',
  ])('does not exist for "%s"', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  it('knows leap years, the century’s exception and its exception', () => {
    expect([lastOfMonth(2024, 2), lastOfMonth(2026, 2), lastOfMonth(1900, 2), lastOfMonth(2000, 2)]).toEqual([
      29, 28, 28, 29,
    ]);
    expect(dayOf(2024, 2, 29)).toBe(iso('2024-02-29'));
  });

  it('stays null in JSON where there is none', () => {
    expect([isoOrNull(null), isoOrNull(undefined), isoOrNull(0)]).toEqual([null, null, '1970-01-01']);
  });

  it('of today is the calendar date of this machine, whatever the hour', () => {
    expect(isoOf(today(new Date(2026, 2, 5, 0, 1)))).toBe('2026-03-05');
    expect(isoOf(today(new Date(2026, 2, 5, 23, 59)))).toBe('2026-03-05');
  });
});

describe('months later', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-05-05', 0, '2026-05-05'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(isoOf(addMonths(iso(from), months))).toBe(to);
  });

  it('is never in a month beyond the one meant', () => {
    const monthIndex = (n: number): number =>
      Number(isoOf(n).slice(0, -6)) * 12 + Number(isoOf(n).slice(-5, -3));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }),
        fc.integer({ min: -200, max: 200 }),
        (n, months) => monthIndex(addMonths(n, months)) === monthIndex(n) + months,
      ),
    );
  });
});

describe('month ends', () => {
  it('are the last days of the months before, oldest first', () => {
    expect(monthEnds(iso('2026-03-15'), 3).map(isoOf)).toEqual(['2025-12-31', '2026-01-31', '2026-02-28']);
  });

  it('hold the day itself when it ends its month', () => {
    expect(monthEnds(iso('2024-02-29'), 2).map(isoOf)).toEqual(['2024-01-31', '2024-02-29']);
  });

  it('do not skip a short month from a long one', () => {
    expect(monthEnds(iso('2026-03-30'), 2).map(isoOf)).toEqual(['2026-01-31', '2026-02-28']);
  });

  it('always end a month, one month apart, none after the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (n) => {
        const ends = monthEnds(n, 24);
        expect(ends).toHaveLength(24);
        expect(ends.every((end) => isoOf(end + 1).endsWith('-01'))).toBe(true);
        expect(ends.at(-1)).toBeLessThanOrEqual(n);
        expect(n - (ends.at(-1) ?? 0)).toBeLessThan(31);
        expect(ends.slice(1).every((end, i) => end - (ends[i] ?? 0) >= 28 && end - (ends[i] ?? 0) <= 31)).toBe(
          true,
        );
      }),
    );
  });
});
