/** Where the words of a chart's marks stand. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markWords } from '../../../renderer/charts/mark-words.ts';

const room = { low: 0, high: 100, after: 10, before: 3 };

it('writes a word after its mark where it reaches neither the next mark nor the edge', () => {
  expect(markWords([{ x: 10, width: 40 }], room)).toEqual(['after']);
  expect(
    markWords(
      [
        { x: 10, width: 20 },
        { x: 60, width: 20 },
      ],
      room,
    ),
  ).toEqual(['after', 'after']);
});

it('writes the word of a mark at the edge before it, and none where neither side has room', () => {
  expect(markWords([{ x: 100, width: 40 }], room)).toEqual(['before']);
  expect(
    markWords(
      [
        { x: 70, width: 40 },
        { x: 85, width: 40 },
        { x: 100, width: 40 },
      ],
      room,
    ),
  ).toEqual(['before', 'none', 'none']);
});

it('never lets a word reach another word, another mark or the edge', () => {
  const words = fc.array(
    fc.record({ x: fc.integer({ min: 0, max: 100 }), width: fc.integer({ min: 1, max: 60 }) }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(words, (drawn) => {
      const sorted = drawn.toSorted((a, b) => a.x - b.x);
      const spans = markWords(sorted, room).flatMap((side, index) => {
        const { x, width } = sorted[index] ?? { x: 0, width: 0 };
        if (side === 'none') return [];
        return [
          side === 'after'
            ? [x + room.after, x + room.after + width]
            : [x - room.before - width, x - room.before],
        ];
      });
      for (const [index, [from = 0, to = 0]] of spans.entries()) {
        expect(from).toBeGreaterThanOrEqual(room.low);
        expect(to).toBeLessThanOrEqual(room.high);
        expect(from).toBeGreaterThanOrEqual(spans[index - 1]?.[1] ?? room.low);
        for (const { x } of sorted) expect(x <= from || x >= to).toBe(true);
      }
    }),
  );
});
