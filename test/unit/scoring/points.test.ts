import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreOf, valueFor } from '../../../shared/model/points.ts';
import { defaultModel } from '../../../shared/model/default-model.ts';
import type { Points } from '../../../shared/model/model.ts';

/** Two to six points at different values, scores anywhere from 0 to 100. */
const anyPoints: fc.Arbitrary<Points> = fc
  .uniqueArray(fc.integer({ min: -200, max: 400 }), { minLength: 2, maxLength: 6 })
  .chain((values) =>
    fc
      .array(fc.integer({ min: 0, max: 100 }), { minLength: values.length, maxLength: values.length })
      .map((scores) => values.toSorted((a, b) => a - b).map((value, i) => [value, scores[i] ?? 0] as const)),
  );

const risingPoints = anyPoints.map((points): Points => {
  const scores = points.map(([, score]) => score).sort((a, b) => a - b);
  return points.map(([value], i) => [value, scores[i] ?? 0]);
});

const anyValue = fc.double({ min: -500, max: 800, noNaN: true });

describe('points', () => {
  it('never leave the range of their scores, and meet every point', () => {
    fc.assert(
      fc.property(anyPoints, anyValue, (points, value) => {
        const scores = points.map(([, score]) => score);
        expect(scoreOf(points, value)).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
        expect(scoreOf(points, value)).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
        for (const [at, score] of points) expect(scoreOf(points, at)).toBeCloseTo(score, 9);
      }),
    );
  });

  it('never fall where they rise', () => {
    fc.assert(
      fc.property(risingPoints, anyValue, anyValue, (points, a, b) => {
        expect(scoreOf(points, Math.min(a, b))).toBeLessThanOrEqual(scoreOf(points, Math.max(a, b)) + 1e-9);
      }),
    );
  });

  it('are linear between two points and flat outside', () => {
    expect(
      scoreOf(
        [
          [10, 20],
          [20, 40],
        ],
        15,
      ),
    ).toBe(30);
    expect(
      scoreOf(
        [
          [10, 20],
          [20, 40],
        ],
        9,
      ),
    ).toBe(20);
    expect(
      scoreOf(
        [
          [10, 20],
          [20, 40],
        ],
        21,
      ),
    ).toBe(40);
    expect(scoreOf([[10, 20]], 99)).toBe(20);
  });
});

describe('the value that a score takes', () => {
  it('scores at least that, and no value nearer does', () => {
    fc.assert(
      fc.property(anyPoints, anyValue, fc.integer({ min: 0, max: 100 }), (points, from, score) => {
        const value = valueFor(points, score, from);
        if (value === undefined) {
          for (const [at] of points) expect(scoreOf(points, at)).toBeLessThan(score);
          return;
        }
        expect(scoreOf(points, value)).toBeGreaterThanOrEqual(score - 1e-6);
        const nearer = from + (value - from) * 0.99;
        if (Math.abs(value - from) > 1e-6) expect(scoreOf(points, nearer)).toBeLessThan(score + 1e-6);
      }),
    );
  });

  it('is the nearer of two sides, for points that are best in a range', () => {
    const best: Points = [
      [0, 0],
      [10, 100],
      [20, 100],
      [30, 0],
    ];
    expect(valueFor(best, 75, 2)).toBe(7.5);
    expect(valueFor(best, 75, 29)).toBe(22.5);
    expect(valueFor(best, 75, 12)).toBe(12);
  });

  it('takes the default model’s metrics to their green', () => {
    const points = (key: string) => defaultModel.metrics.find((metric) => metric.key === key)?.points ?? [];
    expect(valueFor(points('seatUtilisation'), 75, 42)).toBe(70);
    expect(valueFor(points('ticketRate'), 75, 21)).toBe(5);
    expect(
      valueFor(
        [
          [0, 0],
          [1, 60],
        ],
        75,
        0,
      ),
    ).toBeUndefined();
  });
});
