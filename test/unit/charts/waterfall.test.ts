/** Where the bars of a waterfall stand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOn, scaleAround, waterfallSteps, wholeScale } from '../../../renderer/charts/waterfall.ts';

const numbers = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 25 });

describe('a waterfall', () => {
  it('ends on the sum of its parts, each bar beginning where the one before it ended', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), numbers, (start, parts) => {
        const steps = waterfallSteps(start, parts);
        expect(steps[0]?.from).toBe(start);
        steps.forEach(({ from, to }, i) => {
          expect(to - from).toBeCloseTo(parts[i] ?? Number.NaN, 9);
          if (i > 0) expect(from).toBe(steps[i - 1]?.to);
        });
        expect(steps.at(-1)?.to).toBeCloseTo(
          parts.reduce((sum, part) => sum + part, start),
          9,
        );
      }),
    );
  });

  it('is drawn on tens around what it shows, never beyond the score', () => {
    expect(scaleAround([63.2, 71.9])).toEqual({ low: 60, high: 80 });
    expect(scaleAround([1, 99])).toEqual(wholeScale);
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1 }), (values) => {
        const scale = scaleAround(values);
        for (const value of values) {
          expect(value).toBeGreaterThanOrEqual(scale.low);
          expect(value).toBeLessThanOrEqual(scale.high);
        }
        expect(scale.low).toBeLessThan(scale.high);
      }),
    );
  });

  it('keeps a value outside the scale at the edge', () => {
    const scale = { low: 60, high: 80 };
    expect([50, 60, 65, 80, 90].map((value) => placeOn(scale, value))).toEqual([0, 0, 25, 100, 100]);
  });
});
