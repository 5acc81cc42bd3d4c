import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOrderOf } from '../../../electron/engine/import/check/values/date-order.ts';
import { readDate, type DateOrder } from '../../../electron/engine/import/check/values/date.ts';
import { readPeriod } from '../../../electron/engine/import/check/values/period.ts';
import { isoOf, parseDay } from '../../../shared/dates.ts';
import type { Cell } from '../../../electron/engine/import/read/cells.ts';

const read = (cell: Cell, order: DateOrder = 'dmy'): string | undefined => {
  const date = readDate(cell, order);
  if (date === undefined) return undefined;
  return isoOf(date.day) + (date.minute === null ? '' : ` ${date.minute}`);
};

describe('dates', () => {
  it.each([
    ['2025-12-31', '2025-12-31'],
    ['2025/12/31', '2025-12-31'],
    ['2025-12-31T14:30', '2025-12-31 870'],
    ['2025-12-31 14:30:59', '2025-12-31 870'],
    ['2025-12-31T23:59:59.999Z', '2025-12-31 1439'],
    ['2025-12-31T00:30:00+03:00', '2025-12-31 30'],
    ['2025/12/31 3:00:11 PM GMT+3', '2025-12-31 900'],
    ['2025-12-31 10:05:00+02', '2025-12-31 605'],
    ['31.12.2025', '2025-12-31'],
    ['31/12/2025', '2025-12-31'],
    ['31-12-2025', '2025-12-31'],
    ['28-07-2023 03:00', '2023-07-28 180'],
    ['1.2.25', '2025-02-01'],
    ['31 Aralık 2025', '2025-12-31'],
    ['5 Ağu 2025', '2025-08-05'],
    ['31 בדצמבר 2025', '2025-12-31'],
    ['Dec 31, 2025', '2025-12-31'],
    ['31-Dec-25', '2025-12-31'],
    ['20251231', '2025-12-31'],
    ['46022', '2025-12-31'],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('reads month-first dates and afternoons', () => {
    expect(read('12/31/2025', 'mdy')).toBe('2025-12-31');
    expect(read('1/2/2025 1:05 PM', 'mdy')).toBe('2025-01-02 785');
    expect(read('1/2/2025 12:05 am', 'mdy')).toBe('2025-01-02 5');
  });

  it('reads what a spreadsheet knows to be a date', () => {
    expect(read({ day: 20_453, minute: 60 })).toBe('2025-12-31 60');
    expect(read(46_022)).toBe('2025-12-31');
  });

  it.each([
    '31.02.2025',
    '2025-13-01',
    '32/01/2025',
    '12',
    'soon',
    '12:30',
    '2025-01-01 25:00',
    '1.234,56',
    '5 foo 2025',
  ])('refuses %s', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('refuses a date that the given order makes impossible', () => {
    expect(read('12/31/2025', 'dmy')).toBeUndefined();
  });

  it('reads back every day written in four ways', () => {
    const day = fc.integer({ min: parseDay('1990-01-01') as number, max: parseDay('2069-12-31') as number });
    fc.assert(
      fc.property(day, (number) => {
        const [year, month, date] = isoOf(number).split('-') as [string, string, string];
        expect(readDate(`${date}.${month}.${year}`, 'dmy')?.day).toBe(number);
        expect(readDate(`${Number(month)}/${Number(date)}/${year}`, 'mdy')?.day).toBe(number);
        expect(readDate(`${year}-${month}-${date}`, 'mdy')?.day).toBe(number);
        expect(readDate(`${date}-${month}-${year.slice(2)} 00:00`, 'dmy')).toEqual({ day: number, minute: 0 });
      }),
    );
  });
});

describe('the order of a column of dates', () => {
  it.each([
    [['01/02/2025', '13/02/2025'], 'dmy'],
    [['01/02/2025', '02/13/2025'], 'mdy'],
    [['01/02/2025', '03/04/2025'], undefined],
    [['2025-01-31'], undefined],
  ] as const)('of %j is %j', (cells, expected) => {
    expect(dateOrderOf(cells)).toBe(expected);
  });
});

describe('seconds since 1970', () => {
  it.each([
    ['1767225600', { day: 20_454, minute: 0 }],
    [1_767_229_260, { day: 20_454, minute: 61 }],
    ['1767225600000', { day: 20_454, minute: 0 }],
  ] as const)('%s', (cell, expected) => {
    expect(readDate(cell, 'dmy')).toEqual(expected);
  });

  it.each(['2767225600', '17672256', '176722560'])('are not %s', (cell) => {
    expect(readDate(cell, 'dmy')).toBeUndefined();
  });
});

describe('years of two figures', () => {
  it('are of one century in dates and in months', () => {
    expect([read('31-Dec-99'), read('31-Dec-25')]).toEqual(['1999-12-31', '2025-12-31']);
    const ends = ['Dec-99', 'Dec-25'].map((text) => isoOf(readPeriod(text)?.last ?? Number.NaN));
    expect(ends).toEqual(['1999-12-31', '2025-12-31']);
  });
});
