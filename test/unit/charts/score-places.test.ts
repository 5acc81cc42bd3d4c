/** Where things stand on a printed chart of scores. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alongOf, labelHeights, markSides, newestOf } from '../../../renderer/charts/score-places.ts';

describe('a point', () => {
  it('stands between the first and the last date', () => {
    expect([0, 11.5, 23].map((at) => alongOf(at, 24))).toEqual([0, 0.5, 1]);
  });

  it('stands at the end where it is alone', () => {
    expect(alongOf(0, 1)).toBe(1);
  });
});

describe('the names of lines', () => {
  it('stand beside the newest value that is known', () => {
    expect(newestOf([12, 40, null])).toBe(40);
    expect(newestOf([null, null])).toBeNull();
  });

  it('are a line apart, within the chart, whatever the scores', () => {
    const scores = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(scores, (own) => {
        const heights = labelHeights(own).toSorted((a, b) => a - b);
        heights.slice(1).forEach((height, index) => {
          expect(height - (heights[index] ?? 0)).toBeGreaterThanOrEqual(10 - 1e-9);
        });
        expect(heights[0]).toBeGreaterThanOrEqual(-1e-9);
        expect(heights.at(-1)).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });
});

describe('the words of marks', () => {
  it('stand after their mark, before it at the end, nowhere between two that are close', () => {
    const mark = (at: number) => ({ at, text: 'checkpoint' });
    expect(markSides([mark(3)], 24)).toEqual(['after']);
    expect(markSides([mark(23)], 24)).toEqual(['before']);
    expect(markSides([mark(22.5), mark(21.5), mark(22)], 24)).toEqual(['none', 'before', 'none']);
  });
});
