/** Names on the drawing of health against value: none on another, none outside, and the ones that matter first. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LabelRoom, placeLabels } from '../../../renderer/features/portfolio/report/label-places.ts';
import { outliersOf } from '../../../renderer/features/portfolio/report/outliers.ts';
import { field, valueDrawing } from '../../../renderer/features/portfolio/report/value-marks.ts';
import { valuePoints } from '../../../renderer/features/portfolio/overview/value-chart/value-points.ts';
import { anyRows } from '../portfolio/any-rows.ts';
import { row } from '../portfolio/made-up-rows.ts';

const room: LabelRoom = { width: 600, height: 200, line: 11, gap: 8 };

const anyMarks = fc.array(
  fc.record({
    x: fc.double({ min: 0, max: room.width, noNaN: true }),
    y: fc.double({ min: 0, max: room.height, noNaN: true }),
    width: fc.integer({ min: 5, max: 200 }),
  }),
  { maxLength: 14 },
);

describe('names beside marks', () => {
  it('stay in the drawing and lie on no other name', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const boxes = placeLabels(marks, room).map(({ mark, x, y, side }) => {
          const width = marks[mark]?.width ?? 0;
          const from = side === 'after' ? x : x - width;
          return { from, to: from + width, top: y - room.line / 2, bottom: y + room.line / 2 };
        });
        for (const [i, box] of boxes.entries()) {
          expect(box.from).toBeGreaterThanOrEqual(0);
          expect(box.to).toBeLessThanOrEqual(room.width);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.bottom).toBeLessThanOrEqual(room.height);
          for (const other of boxes.slice(i + 1)) {
            const apart =
              box.to <= other.from ||
              other.to <= box.from ||
              box.bottom <= other.top ||
              other.bottom <= box.top;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });

  it('go to the important mark first where there is room for one', () => {
    const marks = [
      { x: 300, y: 100, width: 290 },
      { x: 300, y: 104, width: 290 },
      { x: 300, y: 96, width: 290 },
    ];
    expect(placeLabels(marks, { ...room, height: 110 })[0]?.mark).toBe(0);
  });
});

describe('the drawing', () => {
  const rows = [
    row(1, { name: 'Small', band: 'green', score: 90, mrrMinor: 100, currency: 'EUR' }),
    row(2, { name: 'Large and red', band: 'red', score: 20, mrrMinor: 900, currency: 'EUR' }),
    row(3, { name: 'Large', band: 'green', score: 80, mrrMinor: 1000, currency: 'EUR' }),
  ];
  const points = valuePoints(rows, ({ mrrMinor }) => mrrMinor, 'EUR');

  it('names what is valuable and unwell first', () => {
    expect(outliersOf(points).map((i) => points.rows[i]?.name)).toEqual(['Large and red', 'Large', 'Small']);
  });

  it('is mirrored for readers from the right, marks, zones and all', () => {
    const cutoffs = { amber: 50, green: 75 };
    const [plain, mirrored] = [
      valueDrawing(points, { cutoffs, rtl: false }),
      valueDrawing(points, { cutoffs, rtl: true }),
    ];
    expect(mirrored.marks.map(({ x }) => x)).toEqual(plain.marks.map(({ x }) => field.width - x));
    expect(mirrored.marks.map(({ y }) => y)).toEqual(plain.marks.map(({ y }) => y));
    const red = mirrored.zones.find(({ band }) => band === 'red');
    expect((red?.x ?? 0) + (red?.width ?? 0)).toBe(field.width);
  });

  it('draws every account that has a score and an amount, inside the field', () => {
    fc.assert(
      fc.property(anyRows, (any) => {
        const own = valuePoints(any, ({ mrrMinor }) => mrrMinor, 'EUR');
        if (own.rows.length === 0) return;
        const { marks, leftOut } = valueDrawing(own, { cutoffs: { amber: 50, green: 75 }, rtl: false });
        expect(marks.length + leftOut).toBe(own.rows.length);
        for (const { x, y } of marks) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(field.width);
          expect(y).toBeGreaterThanOrEqual(-1e-9);
          expect(y).toBeLessThanOrEqual(field.height + 1e-9);
        }
      }),
    );
  });
});
