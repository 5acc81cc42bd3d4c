/** Measuring boxes, as the layout tests do it: put to the test itself. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  besideGrid,
  type Box,
  leaving,
  overlapping,
  smallestType,
  type TextBox,
} from '../../e2e/app/measure-boxes.ts';

const box = (left: number, top: number): Box => ({ left, top, right: left + 40, bottom: top + 8 });
const text = (own: Partial<TextBox> & Pick<TextBox, 'text' | 'box'>): TextBox => ({
  layer: -1,
  fontPx: 12,
  ...own,
});

describe('texts on texts', () => {
  const a = text({ text: 'a', box: box(0, 0) });

  it('are named once, by what they say', () => {
    const texts = [a, text({ text: 'b', box: box(30, 4) }), text({ text: 'c', box: box(0, 40) })];
    expect(overlapping({ texts })).toEqual(['“a” lies on “b”']);
  });

  it('may touch, and may pass under a bar', () => {
    const texts = [a, text({ text: 'b', box: box(39, 0) }), text({ text: 'c', box: box(0, 0), layer: 0 })];
    expect(overlapping({ texts })).toEqual([]);
  });
});

describe('texts over the edge', () => {
  it('leave the page on any side, and not where they end on its edge', () => {
    const frame = { left: 0, top: 0, right: 100, bottom: 100 };
    const at = (left: number, top: number) =>
      leaving({ texts: [text({ text: 'a', box: box(left, top) })], frame });
    expect(at(60, 92)).toEqual([]);
    for (const [left, top] of [
      [-3, 0],
      [63, 0],
      [0, -3],
      [0, 95],
    ] as const)
      expect(at(left, top)).toEqual(['“a” leaves the page']);
  });
});

it('the smallest type is that of the smallest text', () => {
  const texts = [12, 9.5, 64].map((fontPx) => text({ text: `${fontPx}`, box: box(0, 0), fontPx }));
  expect(smallestType({ texts })).toBe(9.5);
});

it('an edge on the grid is never beside it, one a few pixels off always is', () => {
  const lines = fc
    .array(fc.integer({ min: 0, max: 50 }), { minLength: 1 })
    .map((all) => all.map((line) => line * 40));
  fc.assert(
    fc.property(lines, fc.integer({ min: 2, max: 11 }), (grid, off) => {
      expect(besideGrid(grid, grid)).toEqual([]);
      const shifted = grid.map((line) => line + off);
      expect(besideGrid(shifted, grid)).toEqual(shifted);
    }),
  );
});
