import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreOf } from '../../../shared/model/points.ts';
import { firstPoints } from '../../../shared/model/first-points.ts';

describe('first points', () => {
  // 21 accounts with 0, 10, … 200: the percentile p lies at place 20 p: 5 % at 10, 25 % at 50, 60 % at 120, 95 % at 190.
  const spread = Array.from({ length: 21 }, (_, i) => i * 10);

  it('stand at the percentiles of the accounts', () => {
    expect(firstPoints(spread.toReversed(), 'higher')).toEqual({
      points: [
        [10, 0],
        [50, 50],
        [120, 75],
        [190, 100],
      ],
    });
  });

  it('are mirrored where lower is better: 5 % at 10, 40 % at 80, 75 % at 150, 95 % at 190', () => {
    expect(firstPoints(spread, 'lower')).toEqual({
      points: [
        [10, 100],
        [80, 75],
        [150, 50],
        [190, 0],
      ],
    });
  });

  it('lie between two accounts where the percentile does', () => {
    // Places 0.2, 1, 2.4 and 3.8 of 1, 2, 3, 4, 8: 1.2, 2, 3.4 and 4 + 0.8 × 4 = 7.2.
    const { points } = firstPoints([1, 2, 3, 4, 8], 'higher') as { points: readonly (readonly number[])[] };
    expect(points.map(([value]) => value)).toEqual(
      [1.2, 2, 3.4, 7.2].map((value) => expect.closeTo(value, 12)),
    );
  });

  it('of equal percentiles are one point with their mean score', () => {
    // Half of the accounts have 0: 5 % and 25 % fall on it, (0 + 50) ÷ 2 = 25.
    const values = [0, 0, 0, 0, 0, 10, 10, 10, 10, 10, 10];
    expect(firstPoints(values, 'higher')).toEqual({
      points: [
        [0, 25],
        [10, 87.5],
      ],
    });
  });

  it('need five accounts that are not all alike', () => {
    expect(firstPoints([1, 2, 3, 4], 'higher')).toEqual({ code: 'firstPointsFew', accounts: 4, least: 5 });
    expect(firstPoints([7, 7, 7, 7, 7], 'lower')).toEqual({ code: 'firstPointsEqual', value: 7 });
  });

  it('always rise in value, and never score the better account lower', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 5, maxLength: 40 });
    fc.assert(
      fc.property(values, fc.constantFrom('higher', 'lower'), (own, direction) => {
        const first = firstPoints(own, direction);
        if (!('points' in first)) return void expect(first.code).toBe('firstPointsEqual');
        const xs = first.points.map(([value]) => value);
        expect(xs.every((x, i) => i === 0 || x > (xs[i - 1] as number))).toBe(true);
        const best = direction === 'higher' ? Math.max(...own) : Math.min(...own);
        const worst = direction === 'higher' ? Math.min(...own) : Math.max(...own);
        expect(scoreOf(first.points, best)).toBeGreaterThan(scoreOf(first.points, worst));
        return undefined;
      }),
    );
  });
});
