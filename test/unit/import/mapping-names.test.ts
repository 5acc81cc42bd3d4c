/** Which tables a mapping is meant for: `*` stands for any signs, and costs no time whatever there is of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mappingsFor } from '../../../electron/engine/import/map/match-mapping.ts';

const isFor = (pattern: string, name: string): boolean =>
  mappingsFor(
    { tables: [{ file: pattern, dataset: 'accounts', fields: { key: 'Key' } }] },
    { file: name, sheet: '' },
  ).length === 1;

describe('a pattern of names', () => {
  it.each([
    ['accounts.csv', 'Accounts.CSV', true],
    ['accounts.csv', 'accounts.csv.bak', false],
    ['*', '', true],
    ['*.csv', 'a.csv', true],
    ['*.csv', 'csv', false],
    ['a*b*c', 'abc', true],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'acb', false],
    ['ab*ba', 'aba', false],
    ['a*a', 'a', false],
    ['**x**', 'x', true],
    ['a.c', 'abc', false],
    ['(a+)+$', '(a+)+$', true],
    ['müşteri*', 'MÜŞTERİ listesi', true],
    ['müşteri*', 'satış', false],
    ['müşteri*', 'Müşteri listesi.xlsx', true],
    ['*\n*', 'a\nb', true],
  ])('%j and %j: %s', (pattern, name, fits) => {
    expect(isFor(pattern, name)).toBe(fits);
  });

  it('means the same as one expression of all its stars', () => {
    const signs = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 });
    const name = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 10 });
    fc.assert(
      fc.property(signs, name, (pattern, text) => {
        expect(isFor(pattern, text)).toBe(new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(text));
      }),
    );
  });

  it('is judged at once, however many stars it has', () => {
    const started = performance.now();
    expect(isFor('*a'.repeat(5_000), `${'a'.repeat(4_000)}b`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(300);
  });
});
