import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identify } from '../../../electron/engine/people/identify.ts';

const ayse = { key: 'P-1', name: 'Ayşe Kaya', email: 'ayse.kaya@a.example', role: 'Planner' };
const ali = { key: 'P-2', name: 'Ali Işık', email: null, role: null };
const otherAli = { key: 'P-3', name: 'ALI ISIK', email: 'ali@a.example', role: null };

const placesOf = (listed: readonly (typeof ayse | typeof ali)[], texts: readonly string[]) => {
  const { placeOf } = identify(listed, texts);
  return texts.map((text) => placeOf.get(text));
};

describe('who is meant', () => {
  it('is found by key, e-mail and name in any spelling', () => {
    const texts = ['P-1', 'p 1', 'Ayse.Kaya@A.example', 'AYŞE  KAYA', 'Ayse Kaya'];
    expect(placesOf([ali, ayse], texts)).toEqual([1, 1, 1, 1, 1]);
    expect(identify([ali, ayse], texts).people).toHaveLength(2);
  });

  it('is somebody of their own where only rows name them, in all spellings one', () => {
    const { people, placeOf } = identify([ayse], ['Can', 'CAN', 'P-1', 'can.', 'Deniz']);
    expect(people.slice(1)).toEqual([
      { person: 'Can', name: 'Can', email: null, role: null, listed: false },
      { person: 'Deniz', name: 'Deniz', email: null, role: null, listed: false },
    ]);
    expect([...placeOf]).toEqual([
      ['Can', 1],
      ['CAN', 1],
      ['P-1', 0],
      ['can.', 1],
      ['Deniz', 2],
    ]);
  });

  it('is neither of two people of one name', () => {
    const { people, placeOf } = identify([ali, otherAli], ['Ali Işık', 'P-2', 'ali@a.example']);
    expect(people[placeOf.get('Ali Işık') as number]).toMatchObject({ person: 'Ali Işık', listed: false });
    expect([placeOf.get('P-2'), placeOf.get('ali@a.example')]).toEqual([0, 1]);
  });

  it('is the one with the very key, where two keys fold to one', () => {
    const two = [
      { ...ali, key: 'A-1' },
      { ...ali, key: 'a 1', name: 'Someone' },
    ];
    expect(placesOf(two, ['A-1', 'a 1'])).toEqual([0, 1]);
    expect(identify(two, ['a_1']).people[2]).toMatchObject({ person: 'a_1', listed: false });
  });

  it('is nobody in a text without a letter or digit', () => {
    const { people, placeOf } = identify([], ['-', '***', ' ']);
    expect(people).toEqual([]);
    expect(placeOf.size).toBe(0);
  });

  it('shows e-mail or key where there is no name', () => {
    const nameless = { ...ayse, name: null };
    expect(
      identify([nameless, { ...nameless, key: 'K', email: null }], []).people.map(({ name }) => name),
    ).toEqual(['ayse.kaya@a.example', 'K']);
  });

  it('tells everybody apart, whatever lists and rows say', () => {
    const word = fc.constantFrom('a', 'A', 'b', 'ç', 'C', 'a 1', 'A-1', '-', 'x@y', 'X@Y');
    const person = fc.record({ name: fc.option(word), email: fc.option(word), role: fc.constant(null) });
    const lists = fc.dictionary(word, person, { maxKeys: 5 });
    fc.assert(
      fc.property(lists, fc.uniqueArray(word), (byKey, texts) => {
        const listed = Object.entries(byKey).map(([key, own]) => ({ key, ...own }));
        const { people, placeOf } = identify(listed, texts);
        expect(new Set(people.map((own) => own.person)).size).toBe(people.length);
        for (const place of placeOf.values()) expect(people[place]).toBeDefined();
        for (const [place, { key }] of listed.entries())
          if (placeOf.has(key)) expect(placeOf.get(key)).toBe(place);
      }),
    );
  });
});
