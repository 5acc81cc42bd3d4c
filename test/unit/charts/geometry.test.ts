/** Where lines, points and labels of the drawings stand. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { curveField, curvePlaces } from '../../../renderer/charts/curve-places.ts';
import { spread } from '../../../renderer/charts/spread.ts';
import { trendField, trendPaths } from '../../../renderer/charts/trend-paths.ts';

describe('a trend line', () => {
  it('runs from edge to edge, high scores on top', () => {
    expect(trendPaths([0, 50, 100])).toEqual({
      lines: `M0 100L${trendField.width / 2} 50L${trendField.width} 0`,
      last: { x: trendField.width, y: 0 },
    });
  });

  it('breaks at what is unknown, and shows a value alone as a dot', () => {
    const { lines, last } = trendPaths([10, null, 20, null]);
    expect(lines).toBe('M0 90h0M160 80h0');
    expect(last).toEqual({ x: 160, y: 80 });
  });

  it('is empty without values, and stands at the end with one', () => {
    expect(trendPaths([null, null])).toEqual({ lines: '', last: null });
    expect(trendPaths([70])).toEqual({
      lines: `M${trendField.width} 30h0`,
      last: { x: trendField.width, y: 30 },
    });
  });
});

describe('a points curve', () => {
  const points = [
    [0, 0],
    [50, 60],
    [100, 100],
  ] as const;

  it('places every point by value and score', () => {
    const { places } = curvePlaces(points, null);
    expect(places.map(({ x }) => x)).toEqual([0, curveField.width / 2, curveField.width]);
    expect(places.map(({ y }) => y)).toEqual([curveField.height, curveField.height * 0.4, 0]);
  });

  it('keeps an account outside the points at the edge', () => {
    expect(curvePlaces(points, { value: 250, score: 100 }).mark?.x).toBe(curveField.width);
    expect(curvePlaces(points, { value: -9, score: 0 }).mark?.x).toBe(0);
  });
});

describe('labels', () => {
  it('stay where they want to be while they do not touch', () => {
    expect(spread([10, 90, 50], { low: 0, high: 100, gap: 12 })).toEqual([10, 90, 50]);
  });

  it('keep their order, the gap and the room', () => {
    const wanted = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 8 });
    fc.assert(
      fc.property(wanted, (heights) => {
        const placed = spread(heights, { low: 0, high: 100, gap: 12 });
        const order = heights
          .map((_, index) => index)
          .toSorted((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
        const sorted = order.map((index) => placed[index] ?? 0);
        for (const [index, height] of sorted.entries()) {
          expect(height).toBeGreaterThanOrEqual(0);
          expect(height).toBeLessThanOrEqual(100);
          if (index > 0) expect(height - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(12);
        }
      }),
    );
  });
});
