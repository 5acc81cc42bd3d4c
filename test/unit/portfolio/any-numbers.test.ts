/** The order of the list over any numbers that a column may hold. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderedPlaces } from '../../../renderer/features/portfolio/rows/order.ts';

describe('the order of numbers', () => {
  it('puts any numbers where comparing puts them, equal ones as they come', () => {
    const number = fc.oneof(
      fc.double(),
      fc.constantFrom(0, -0, NaN, Infinity, -Infinity, 1e-320, 70_000, 2 ** 52),
    );
    const column = fc.array(number, { minLength: 30, maxLength: 30 }).map((keys) => Float64Array.from(keys));
    fc.assert(
      fc.property(column, column, fc.tuple(fc.boolean(), fc.boolean()), (first, second, [down, otherDown]) => {
        const steps = [
          { keys: first.map((key) => Math.trunc(key % 3)), descending: down },
          { keys: second, descending: otherDown },
        ];
        const apart = ({ keys, descending }: (typeof steps)[number], a: number, b: number): number => {
          const rising = (at: number) =>
            Number.isNaN(keys[at]) ? Infinity : (descending ? -1 : 1) * (keys[at] ?? NaN);
          return rising(a) === rising(b) ? 0 : rising(a) - rising(b);
        };
        const compared = [...first.keys()].toSorted(
          (a, b) => steps.map((step) => apart(step, a, b)).find((way) => way !== 0) ?? a - b,
        );
        expect([...orderedPlaces(first.length, steps)]).toEqual(compared);
      }),
    );
  });
});
