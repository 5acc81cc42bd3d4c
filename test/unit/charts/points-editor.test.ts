import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pressedOn } from '../../../renderer/charts/points-editor/handle-keys.ts';
import {
  isRising,
  mirrored,
  movedPoint,
  straightLine,
  withPointAt,
  withPointBeside,
  withPointInWidestGap,
  withoutPoint,
} from '../../../renderer/charts/points-editor/points-moves.ts';
import { mostPoints } from '../../../shared/model/limits.ts';
import type { Points } from '../../../shared/model/model.ts';
import { scoreOf } from '../../../shared/model/points.ts';
import { anyPoints } from '../../helpers/valid-models.ts';

const points: Points = [
  [0, 0],
  [40, 50],
  [70, 75],
  [90, 100],
];

describe('points moved by hand', () => {
  it('go where they are put', () => {
    expect(movedPoint(points, 1, { to: [55, 60], step: 1 })[1]).toEqual([55, 60]);
  });

  it('stay a step away from their neighbours, and on the scale of scores', () => {
    expect(movedPoint(points, 1, { to: [95, 120], step: 1 })[1]).toEqual([69, 100]);
    expect(movedPoint(points, 1, { to: [-20, -5], step: 1 })[1]).toEqual([1, 0]);
    expect(movedPoint(points, 3, { to: [400, 90], step: 1 })[3]).toEqual([400, 90]);
  });

  it('keep their value where there is no room between the neighbours', () => {
    const close: Points = [
      [1, 0],
      [1.5, 50],
      [2, 100],
    ];
    expect(movedPoint(close, 1, { to: [1.9, 60], step: 1 })[1]).toEqual([1.5, 60]);
  });

  it('move beside a neighbour that is still blank', () => {
    const blank: Points = [
      [Number.NaN, 0],
      [40, 50],
      [70, 75],
    ];
    expect(movedPoint(blank, 1, { to: [-3, 20], step: 1 })[1]).toEqual([-3, 20]);
  });

  it('are added on the line, half way, and where the next one is farthest', () => {
    expect(withPointAt(points, 55)).toEqual({ index: 2, points: points.toSpliced(2, 0, [55, 63]) });
    expect(withPointAt(points, 120)?.points.at(-1)).toEqual([120, 100]);
    expect(withPointAt(points, 40)).toBeUndefined();
    expect(withPointBeside(points, 2)?.points[3]).toEqual([80, 88]);
    expect(withPointBeside(points, 3)?.points[3]).toEqual([80, 88]);
    expect(withPointInWidestGap(points)?.points[1]).toEqual([20, 25]);
  });

  it('are not more than a model takes', () => {
    const many: Points = Array.from({ length: mostPoints }, (_, i) => [i, 50] as const);
    expect(withPointAt(many, 0.5)).toBeUndefined();
  });

  it('are removed but for the last two', () => {
    expect(withoutPoint(points, 0)).toEqual(points.slice(1));
    expect(withoutPoint(points.slice(0, 2), 0)).toEqual(points.slice(0, 2));
  });

  it('turn round in a mirror, and back', () => {
    expect(mirrored(points)).toEqual([
      [0, 100],
      [20, 75],
      [50, 50],
      [90, 0],
    ]);
    expect(mirrored(mirrored(points))).toEqual(points);
  });

  it('begin as a line from the least to the most', () => {
    expect(straightLine(2, 8, 'lower')).toEqual([
      [2, 100],
      [8, 0],
    ]);
    expect(isRising(straightLine(5, 5, 'higher'))).toBe(true);
  });
});

describe('keys on a point', () => {
  const pressed = (key: string, shift = false, index = 1) => pressedOn(points, index, { key, shift, step: 2 });

  it('move it by a step, ten with Shift', () => {
    expect(pressed('ArrowRight')?.points[1]).toEqual([42, 50]);
    expect(pressed('ArrowLeft', true)?.points[1]).toEqual([20, 50]);
    expect(pressed('ArrowUp')?.points[1]).toEqual([40, 51]);
    expect(pressed('ArrowDown', true)?.points[1]).toEqual([40, 40]);
  });

  it('remove it and add another, and say where the focus goes', () => {
    expect(pressed('Delete', false, 3)).toEqual({ points: points.slice(0, 3), index: 2 });
    expect(pressed('Enter')).toMatchObject({ index: 2 });
    expect(pressed('Insert')?.points).toHaveLength(5);
  });

  it('mean nothing otherwise', () => {
    expect(pressed('a')).toBeUndefined();
  });
});

/** Everything that a hand can do to points, with any figures. */
const anyMove = fc.oneof(
  fc.record({
    kind: fc.constant('move' as const),
    index: fc.nat(8),
    value: fc.double({ min: -1000, max: 1000, noNaN: true }),
    score: fc.double({ min: -50, max: 150, noNaN: true }),
    step: fc.constantFrom(0.01, 0.5, 1, 20),
  }),
  fc.record({ kind: fc.constant('add' as const), value: fc.double({ min: -1000, max: 1000, noNaN: true }) }),
  fc.record({
    kind: fc.constant('key' as const),
    index: fc.nat(8),
    key: fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Delete', 'Enter', 'Insert'),
    shift: fc.boolean(),
    step: fc.constantFrom(0.01, 1, 50),
  }),
  fc.record({ kind: fc.constant('mirror' as const) }),
);
type Move = typeof anyMove extends fc.Arbitrary<infer T> ? T : never;

const after = (own: Points, move: Move): Points => {
  switch (move.kind) {
    case 'move':
      return movedPoint(own, move.index % own.length, { to: [move.value, move.score], step: move.step });
    case 'add':
      return withPointAt(own, move.value)?.points ?? own;
    case 'key':
      return pressedOn(own, move.index % own.length, move)?.points ?? own;
    case 'mirror':
      return mirrored(own);
  }
};

describe('whatever is done to points', () => {
  it('keeps them rising, on the scale, and neither too few nor too many', () => {
    fc.assert(
      fc.property(anyPoints, fc.array(anyMove, { maxLength: 40 }), (begun, moves) => {
        let own = begun;
        for (const move of moves) {
          own = after(own, move);
          expect(isRising(own)).toBe(true);
          expect(own.every(([, score]) => score >= 0 && score <= 100)).toBe(true);
          expect(own.length).toBeGreaterThanOrEqual(2);
          expect(own.length).toBeLessThanOrEqual(mostPoints);
        }
      }),
    );
  });

  it('never moves the curve by more than half a score where a point is added', () => {
    fc.assert(
      fc.property(anyPoints, fc.double({ min: -600, max: 600, noNaN: true }), (own, value) => {
        const added = withPointAt(own, value);
        if (!added) return;
        for (const [at] of own) expect(scoreOf(added.points, at)).toBeCloseTo(scoreOf(own, at), 9);
        expect(Math.abs(scoreOf(added.points, value) - scoreOf(own, value))).toBeLessThanOrEqual(0.5);
      }),
    );
  });
});
