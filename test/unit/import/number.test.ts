import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalOf } from '../../../electron/engine/import/check/values/decimal.ts';
import { readNumber, type Decimal } from '../../../electron/engine/import/check/values/number.ts';

const value = (text: string, decimal: Decimal): number | undefined => readNumber(text, decimal)?.value;

describe('numbers', () => {
  it.each([
    ['1234.56', '.', 1234.56],
    ['1,234.56', '.', 1234.56],
    ['1.234,56', ',', 1234.56],
    ['1.234', ',', 1234],
    ['1 234,56', ',', 1234.56],
    ['1\u00a0234\u00a0567,8', ',', 1234567.8],
    ["1'234.50", '.', 1234.5],
    ['₺1.234,56', ',', 1234.56],
    ['1.234,56 TL', ',', 1234.56],
    ['€ 12', '.', 12],
    ['12.50 ש"ח', '.', 12.5],
    ['₪12.50', '.', 12.5],
    ['(1,234.50)', '.', -1234.5],
    ['-5', '.', -5],
    ['5-', '.', -5],
    ['\u22125', '.', -5],
    ['.5', '.', 0.5],
    ['1.5E+3', '.', 1500],
    ['0', '.', 0],
    ['NIS 1,200', '.', 1200],
  ] as const)('reads %s with decimal %s', (text, decimal, expected) => {
    expect(value(text, decimal)).toBe(expected);
  });

  it('notes a percent sign', () => {
    expect(readNumber('83 %', '.')).toEqual({ value: 83, percent: true });
    expect(readNumber('%83,5', ',')).toEqual({ value: 83.5, percent: true });
  });

  it.each(['', 'abc', '12 apples', '1,2,3', '1.2.3', '--5', '12:30', '2026-01-05', '1,23.4', 'Nis 2025'])(
    'refuses %j',
    (text) => {
      expect(readNumber(text, '.')).toBeUndefined();
    },
  );

  it('does not take 1,5 for 15 where the point is the decimal sign', () => {
    expect(readNumber('1,5', '.')).toBeUndefined();
  });

  it('reads back what is written in four ways', () => {
    const ways = [
      ['en-US', '.'],
      ['de-DE', ','],
      ['fr-FR', ','],
      ['de-CH', '.'],
    ] as const;
    const amount = fc.integer({ min: -999_999_999, max: 999_999_999 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(amount, fc.constantFrom(...ways), (number, [locale, decimal]) => {
        const text = number.toLocaleString(locale, { minimumFractionDigits: 2 });
        expect(value(text, decimal)).toBe(number);
      }),
    );
  });
});

describe('the decimal sign of a column', () => {
  it.each([
    [['1.234,56', '5'], ','],
    [['1,234.56', '5'], '.'],
    [['12,5', '1.234'], ','],
    [['0.125'], '.'],
    [['0,125'], ','],
    [['1.234.567'], ','],
    [['1,234,567'], '.'],
    [['1.234', '5.678'], undefined],
    [['12', '7'], undefined],
    [['%12,5'], ','],
  ] as const)('of %j is %j', (cells, expected) => {
    expect(decimalOf(cells)).toBe(expected);
  });

  it('is found in any column of Turkish or English amounts', () => {
    const amounts = fc.array(
      fc.integer({ min: 1, max: 99_999_999 }).map((cents) => cents / 100),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(amounts, (numbers) => {
        const written = (locale: string): string[] =>
          numbers.map((n) => n.toLocaleString(locale, { minimumFractionDigits: 2 }));
        expect(decimalOf(written('tr-TR'))).toBe(',');
        expect(decimalOf(written('en-US'))).toBe('.');
      }),
    );
  });
});
