/** What the list of accounts shows: search, lights. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matcher } from '../../../renderer/features/portfolio/filters/matcher.ts';
import { searchable } from '../../../renderer/features/portfolio/filters/search.ts';
import { toggled } from '../../../renderer/features/portfolio/view-state.ts';
import type { Band } from '../../../shared/model/model.ts';
import { row } from './made-up-rows.ts';

const rows = [
  row(1, { name: 'Çınar Gıda', owner: 'İpek Yılmaz', band: 'red' }),
  row(2, { name: 'IŞIK Enerji', segment: 'Büyük', band: 'green' }),
  row(3, { name: 'שָׁלוֹם תקשורת', owner: 'דנה כהן', band: 'unknown' }),
];

const found = (search: string, bands: readonly Band[] = []): readonly number[] => {
  const words = searchable(rows);
  const matches = matcher({ search, bands, filters: [], asOf: '2026-06-30' });
  return rows.filter((one, i) => matches(one, () => words[i] ?? '')).map(({ id }) => id);
};

describe('search', () => {
  it.each([
    ['cinar', [1]],
    ['ÇINAR', [1]],
    ['isik', [2]],
    ['ışık', [2]],
    ['שלום', [3]],
    ['דנה', [3]],
    ['ipek yilmaz', [1]],
    ['gida ipek', [1]],
    ['buyuk', [2]],
    ['k-3', [3]],
    ['nobody', []],
    ['  ', [1, 2, 3]],
  ])('finds by “%s”', (search, ids) => {
    expect(found(search)).toEqual(ids);
  });

  it('needs every word, in any field', () => {
    expect(found('cinar cohen')).toEqual([]);
  });

  it('finds every account by its own name, in capitals or small letters', () => {
    const letters = [...'abcçdefgğhıijklmnoöprsştuüvyzאבגדהוזחטיכלמנסעפצקרשת 0123456789'];
    const names = fc.array(fc.constantFrom(...letters), { minLength: 1 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(names, (name) => {
        const one = row(9, { name });
        const words = searchable([one])[0] ?? '';
        const spellings = [name, name.toLocaleUpperCase('tr'), name.toUpperCase()];
        return spellings.every((search) =>
          matcher({ search, bands: [], filters: [], asOf: '2026-06-30' })(one, () => words),
        );
      }),
    );
  });
});

describe('lights as a filter', () => {
  it('shows every band when none is chosen, else the chosen ones', () => {
    expect(found('')).toEqual([1, 2, 3]);
    expect(found('', ['red', 'unknown'])).toEqual([1, 3]);
  });

  it('holds beside the search', () => {
    expect(found('cinar', ['green'])).toEqual([]);
  });

  it('adds a band and takes it away again', () => {
    expect(toggled(['red'], 'green')).toEqual(['red', 'green']);
    expect(toggled(['red', 'green'], 'red')).toEqual(['green']);
  });
});
