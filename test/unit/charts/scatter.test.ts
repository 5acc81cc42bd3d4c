/** A scatter: where amounts stand, which point is near, how keys walk. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestWithin } from '../../../renderer/charts/scatter/nearest.ts';
import { valueScale } from '../../../renderer/charts/scatter/value-scale.ts';
import { placeOfMost, stepOfKey, walked, walkOver } from '../../../renderer/charts/scatter/walk.ts';

const amounts = fc
  .array(fc.integer({ min: -50_000, max: 900_000_000 }), { minLength: 1, maxLength: 60 })
  .map((own) => Float64Array.from(own));

describe('the scale of amounts', () => {
  it('holds every amount, keeps their order, and marks round amounts on it', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const { place, ticks, kind } = valueScale(values);
        const places = values.toSorted().map(place);
        expect(places.every((own) => own >= 0 && own <= 1 + 1e-9)).toBe(true);
        expect(places.every((own, i) => i === 0 || own >= (places[i - 1] ?? 0))).toBe(true);
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThanOrEqual(kind === 'linear' ? 13 : 12);
        expect(ticks.every((tick) => place(tick) >= -1e-9 && place(tick) <= 1 + 1e-9)).toBe(true);
      }),
    );
  });

  it('is even from nought where amounts are alike', () => {
    const scale = valueScale(Float64Array.of(2_000, 3_000, 4_000));
    expect([scale.kind, scale.low, scale.high]).toEqual(['linear', 0, 4_000]);
    expect(scale.ticks).toEqual([0, 1_000, 2_000, 3_000, 4_000]);
    expect(scale.place(1_000)).toBe(0.25);
  });

  it('goes by powers of ten where one is many times the others; nought lies on the bottom line', () => {
    const scale = valueScale(Float64Array.of(0, 100, 200, 300, 90_000));
    expect(scale.kind).toBe('log');
    expect(scale.ticks).toEqual([100, 1_000, 10_000, 100_000]);
    expect(scale.place(0)).toBe(0);
    expect(scale.place(100)).toBeGreaterThan(0);
    expect(scale.place(10_000) - scale.place(1_000)).toBeCloseTo(scale.place(1_000) - scale.place(100), 9);
  });

  it('stands also where all pay nothing, or less', () => {
    expect(valueScale(Float64Array.of(0, 0)).place(0)).toBe(0);
    const owed = valueScale(Float64Array.of(-500, 100_000));
    expect(owed.kind).toBe('linear');
    expect(owed.low).toBeLessThanOrEqual(-500);
  });
});

const points = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 })), { minLength: 1 })
  .map((own) => ({
    x: Float64Array.from(own, ([x]) => x),
    y: Float64Array.from(own, ([, y]) => y),
  }));

describe('the point under the pointer', () => {
  it('is the nearest within reach, as looking at all of them would find', () => {
    const at = fc.tuple(fc.integer({ min: -20, max: 420 }), fc.integer({ min: -20, max: 320 }));
    fc.assert(
      fc.property(points, at, ({ x, y }, [atX, atY]) => {
        const distances = [...x].map((own, i) => Math.hypot(own - atX, (y[i] ?? 0) - atY));
        const least = Math.min(...distances);
        const found = nearestWithin({ x, y }, 16)(atX, atY);
        if (least > 16) expect(found).toBe(-1);
        else expect(distances[found]).toBe(least);
      }),
    );
  });
});

describe('the keys', () => {
  it('reach every point, once, in the order of the scores and in the order of the amounts', () => {
    fc.assert(
      fc.property(points, ({ x, y }) => {
        const walk = walkOver(x, y);
        const all = (first: number, step: 'forward' | 'up'): readonly number[] => {
          const way = [first];
          for (let i = 1; i < x.length; i += 1) way.push(walked(walk, way.at(-1) ?? 0, step));
          return way;
        };
        const along = all(walk.along[0] ?? 0, 'forward');
        const up = all(walked(walk, 0, 'last'), 'up');
        expect([...along].toSorted((a, b) => a - b)).toEqual([...x.keys()]);
        expect([...up].toSorted((a, b) => a - b)).toEqual([...x.keys()]);
        expect(along.map((i) => x[i])).toEqual(Array.from(x.toSorted()));
        expect(up.map((i) => y[i])).toEqual(Array.from(y.toSorted()));
        expect(walked(walk, up.at(-1) ?? 0, 'up')).toBe(up.at(-1));
        expect(y[placeOfMost(y)]).toBe(Math.max(...y));
      }),
    );
  });

  it('go with the reading direction', () => {
    expect([stepOfKey('ArrowRight', false), stepOfKey('ArrowRight', true)]).toEqual(['forward', 'back']);
    expect([stepOfKey('ArrowLeft', false), stepOfKey('ArrowLeft', true)]).toEqual(['back', 'forward']);
    expect([stepOfKey('ArrowUp', true), stepOfKey('Home', true), stepOfKey('a', false)]).toEqual([
      'up',
      'first',
      null,
    ]);
  });
});
