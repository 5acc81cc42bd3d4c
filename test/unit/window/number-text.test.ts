import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldText, readNumber } from '../../../renderer/ui/number-text.ts';
import { type Language, languages } from '../../../shared/languages.ts';

describe('a number as it is typed', () => {
  it.each<[string, Language, number | null]>([
    ['1.5', 'en', 1.5],
    ['1,5', 'tr', 1.5],
    ['1.5', 'tr', 1.5],
    ['1,5', 'en', 1.5],
    ['1.500', 'tr', 1500],
    ['1,500', 'en', 1500],
    ['1.500', 'en', 1.5],
    ['12.345.678,9', 'tr', 12_345_678.9],
    ['−3', 'he', -3],
    ['\u200E-3', 'he', -3],
    [' 7 ', 'en', 7],
    ['.5', 'en', 0.5],
    ['4.', 'en', 4],
    ['', 'en', null],
    ['   ', 'tr', null],
  ])('%j in %s is %s', (text, language, number) => {
    expect(readNumber(text, language)).toBe(number);
  });

  it.each(['abc', '1.2.3', '--4', '1e5', '-', '5%'])('%s is none', (text) => {
    expect(readNumber(text, 'en')).toBeNaN();
  });

  it('is read as it was written', () => {
    const numbers = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((n) => n / 1000 + 0);
    fc.assert(
      fc.property(numbers, fc.constantFrom(...languages), (number, language) => {
        expect(readNumber(fieldText(number, language), language)).toBe(number);
      }),
    );
  });

  it('is blank where there is none', () => {
    expect(fieldText(null, 'en')).toBe('');
    expect(fieldText(Number.NaN, 'tr')).toBe('');
  });
});
