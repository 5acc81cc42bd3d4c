import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldHeading } from '../../../shared/fold.ts';

describe('folding a name', () => {
  it.each([
    ['  ÇINAR  Gıda ', 'Çınar gıda'],
    ['IŞIK', 'ışık'],
    ['İSTANBUL', 'istanbul'],
    ['ISTANBUL', 'İstanbul'],
    ['Müşteri No', 'MUSTERI NO'],
    ['Straße', 'STRASSE'],
    ['Łódź', 'LODZ'],
    ['café', 'café'],
    ['שָׁלוֹם', 'שלום'],
    ['צה״ל', 'צה"ל'],
    ['O’Brien', "O'Brien"],
    ['north-gate', 'North Gate'],
    ['\u200fאלון\u200e', 'אלון'],
    ['Ac\u00adme\u200b', 'acme'],
  ])('brings %s and %s together', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  it.each([
    ['Akpınar', 'Akpunar'],
    ['אלון', 'אילון'],
    ['Acme 1', 'Acme 2'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });

  it('changes nothing a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => fold(fold(text)) === fold(text)),
    );
  });

  it('leaves no capital, no Turkish letter of its own and no space at the ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'AZazıİIiğĞşŞçÇöÖüÜ -_'), maxLength: 20 }), (text) => {
        expect(fold(text)).toMatch(/^$|^[a-z]+( [a-z]+)*$/);
      }),
    );
  });
});

describe('folding plain letters and signs', () => {
  it('gives what the way of all other texts gives', () => {
    // A mark of direction folds to nothing, but takes the text out of the shorter way.
    const plain = fc.string({ unit: 'grapheme-ascii' });
    fc.assert(
      fc.property(plain, (text) => fold(text) === fold(`${text}\u200f`)),
      { numRuns: 1000 },
    );
  });
});

describe('folding a heading', () => {
  it.each([
    ['startedOn', 'Started on'],
    ['STARTED_ON', 'started-on'],
    ['Müşteri No.', 'müşterino'],
    ['Seats (total)', 'seats total'],
    ['תאריך סיום', 'תאריך_סיום'],
  ])('brings %s and %s together', (a, b) => {
    expect(foldHeading(a)).toBe(foldHeading(b));
  });
});
