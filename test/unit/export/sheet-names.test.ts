/** Names of sheets from whatever a file calls its own: Excel opens no workbook with a name that it does not allow. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sheetNames } from '../../../electron/engine/workbook/sheet-names.ts';

it('keeps what a sheet may be called, and makes the rest so', () => {
  const wishes = [
    'Müşteriler',
    '<b>x</b>',
    "'=a'",
    '[1]x!:\\/?*',
    'History',
    '',
    '\u0000\u001B',
    'MÜŞTERİLER',
    '=1+1',
  ];
  expect(sheetNames(wishes).slice(0, 7)).toEqual([
    'Müşteriler',
    '<b>x< b>',
    '=a',
    '1 x!',
    'History (2)',
    '-',
    '- (2)',
  ]);
});

it('makes valid names, each once, of any', () => {
  const wish = fc.string({ unit: fc.constantFrom(..."aA'[]:*?/\\ \u0000\u202Eş💣"), maxLength: 50 });
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 12 }), (wishes) => {
      const names = sheetNames(wishes);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wishes.length);
      for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\\p{Cc}]{1,31}(?<!')$/u);
      for (const name of names) expect(name.length).toBeLessThan(32);
    }),
  );
});
