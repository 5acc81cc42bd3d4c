import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnPaths, type Interval, scaleFor } from '../../../renderer/charts/interval-scale.ts';

const of = (low: number, value: number, high: number): Interval => ({ low, value, high });
const nothing: Interval = { low: null, value: null, high: null };

describe('the scale', () => {
  it('goes in round steps around all that is drawn', () => {
    expect(scaleFor([of(12, 24, 36), of(31, 42, 52)], [-100, 100])).toEqual({
      low: 10,
      high: 60,
      ticks: [10, 20, 30, 40, 50, 60],
    });
    expect(scaleFor([of(0.78, 0.82, 0.85)], [0, 1])).toEqual({
      low: 0.75,
      high: 0.85,
      ticks: [0.75, 0.8, 0.85],
    });
  });

  it('is the whole measure where nothing is known, and never leaves it', () => {
    expect(scaleFor([nothing], [1, 7])).toMatchObject({ low: 1, high: 7, ticks: [2, 4, 6] });
    expect(scaleFor([of(96, 100, 100)], [-100, 100])).toMatchObject({ high: 100 });
    expect(scaleFor([of(-100, -100, -100)], [-100, 100])).toMatchObject({ low: -100 });
  });

  it('holds every figure on at least one step and a few ticks', () => {
    const value = fc.double({ min: -100, max: 100, noNaN: true });
    const interval = fc.tuple(value, value, value).map((all) => {
      const [low = 0, own = 0, high = 0] = all.toSorted((a, b) => a - b);
      return of(low, own, high);
    });
    fc.assert(
      fc.property(fc.array(interval, { minLength: 1, maxLength: 5 }), (intervals) => {
        const { low, high, ticks } = scaleFor(intervals, [-100, 100]);
        expect(low).toBeLessThan(high);
        expect(low).toBeLessThanOrEqual(Math.min(...intervals.map((own) => own.low ?? 0)) + 1e-9);
        expect(high).toBeGreaterThanOrEqual(Math.max(...intervals.map((own) => own.high ?? 0)) - 1e-9);
        expect(ticks.length).toBeGreaterThanOrEqual(1);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(ticks.every((tick) => tick >= low && tick <= high)).toBe(true);
      }),
    );
  });
});

describe('a column', () => {
  const scale = { low: 0, high: 100, ticks: [] };

  it('meets its neighbours half way', () => {
    const paths = columnPaths(scale, { before: of(0, 20, 40), own: of(40, 60, 80), after: of(20, 40, 60) });
    expect(paths.line).toBe('M0 60L50 40L100 50');
    expect(paths.band).toBe('M0 80L50 60L100 70L100 30L50 20L0 40Z');
  });

  it('begins and ends where there is no neighbour, and is blank without one', () => {
    const own = of(40, 60, 80);
    expect(columnPaths(scale, { before: null, own, after: of(20, 40, 60) }).line).toBe('M50 40L100 50');
    expect(columnPaths(scale, { before: nothing, own, after: null })).toEqual({ line: '', band: '' });
    expect(columnPaths(scale, { before: own, own: nothing, after: own })).toEqual({ line: '', band: '' });
  });
});
