import { describe, expect, it } from 'vitest';
import { edits } from '../../../electron/engine/import/load/accounts/edits.ts';
import {
  nearEnough,
  prepareName,
  similarity,
} from '../../../electron/engine/import/load/accounts/similarity.ts';
import { nearNames } from '../../../electron/engine/import/load/accounts/near-names.ts';
import { differentPairs, samePairs, unseenPairs } from '../../helpers/company-pairs.ts';

const near = ([a, b]: readonly [string, string]): number => similarity(prepareName(a), prepareName(b));

describe('slips of the pen', () => {
  it.each([
    ['lojistik', 'lojistik', 0],
    ['lojistik', 'lojitsik', 1],
    ['lojistik', 'lojstik', 1],
    ['lojistik', 'lojiistik', 1],
    ['lojistik', 'logistik', 1],
    ['lojistik', 'logistic', 2],
    ['lojistik', 'turizm', 3],
    ['', 'ab', 2],
  ])('between %s and %s are %i', (a, b, count) => {
    expect(edits(a, b, 2)).toBe(count);
    expect(edits(b, a, 2)).toBe(count);
  });
});

describe('names that come close', () => {
  const found = samePairs.filter((pair) => near(pair) >= nearEnough);
  const mistaken = differentPairs.filter((pair) => near(pair) >= nearEnough);

  it('are those of one company, of 85 labelled pairs in three languages', () => {
    expect(samePairs.length + differentPairs.length).toBeGreaterThanOrEqual(60);
    const missed = samePairs.filter((pair) => !found.includes(pair));
    const [precision, recall] = [
      found.length / (found.length + mistaken.length),
      found.length / samePairs.length,
    ];
    expect({ precision, recall, missed, mistaken }).toEqual({
      precision: 1,
      recall: 1,
      missed: [],
      mistaken: [],
    });
  });

  it('are mostly found among 50 pairs that nothing was chosen on, and seldom mistaken', () => {
    const { same, different } = unseenPairs;
    const right = same.filter((pair) => near(pair) >= nearEnough).length;
    const wrong = different.filter((pair) => near(pair) >= nearEnough).length;
    expect([same.length, right, different.length, wrong]).toEqual([27, 23, 23, 1]);
  });

  it('come equally close both ways', () => {
    for (const [a, b] of [...samePairs, ...differentPairs]) expect(near([a, b])).toBeCloseTo(near([b, a]), 12);
  });
});

describe('looking near names up', () => {
  it('answers the closest first and leaves out what is not wanted', () => {
    const known = ['Anadolu Lojistik', 'Anadolu Lojistik Hizmetleri', 'Boğaziçi'].map((name, i) => ({
      id: i + 1,
      key: `A${i + 1}`,
      name,
    }));
    const names = nearNames(() => known);
    expect(names.near('Andolu Lojistik', () => true).map(({ key }) => key)).toEqual(['A1', 'A2']);
    expect(names.near('Andolu Lojistik', (id) => id !== 1).map(({ key }) => key)).toEqual(['A2']);
    expect(names.near('A3', () => true)).toEqual([]);
  });

  it('finds every labelled company among all the others', () => {
    const known = [...samePairs, ...differentPairs].map(([name], id) => ({ id, key: `K${id}`, name }));
    const names = nearNames(() => known);
    const missed = samePairs.filter(
      ([, text], at) => !names.near(text, () => true).some(({ id }) => id === at),
    );
    expect(missed).toEqual([]);
  });

  it('finds 2,500 slips of the pen among ten thousand names within seconds', { timeout: 60_000 }, () => {
    const syllables = ['an', 'do', 'lu', 'ka', 'ri', 'mer', 'tas', 'ol', 'ge', 'bu', 'se', 'nil'];
    const trades = ['Lojistik', 'Gıda', 'Tekstil', 'Yazılım', 'Turizm', 'Nakliyat', 'Enerji', 'Otomotiv'];
    const word = (seed: number): string =>
      [0, 1, 2, 3].map((i) => syllables[Math.floor(seed / 12 ** i) % 12]).join('');
    const known = Array.from({ length: 10_000 }, (_, id) => ({
      id,
      key: `K${id}`,
      name: `${word(id * 7 + 3)} ${trades[id % 8]} A.Ş.`,
    }));
    const names = nearNames(() => known);
    const began = process.cpuUsage();
    const found = known.filter(({ id, name }) => {
      const slip = name.slice(0, 3) + name.slice(4);
      return id % 4 === 0 && names.near(slip, () => true).some((one) => one.id === id);
    });
    const { user } = process.cpuUsage(began);
    expect(found.length).toBeGreaterThan(2_450);
    expect(user / 1_000_000).toBeLessThan(10);
  });
});
