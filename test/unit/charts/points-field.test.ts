/** The field that points are moved on: its scale, its ticks, and the accounts drawn behind the line. */
import { describe, expect, it } from 'vitest';
import { domainOf, roundStep, scaleOf, stepOf, ticksOf } from '../../../renderer/charts/points-editor/field.ts';
import { histogramOf, piecesOfBar } from '../../../renderer/charts/points-editor/histogram.ts';
import { snapped } from '../../../renderer/charts/points-editor/points-moves.ts';
import type { Points } from '../../../shared/model/model.ts';

describe('the field of the drawing', () => {
  const line: Points = [
    [0, 0],
    [90, 100],
  ];

  it('holds all points and nine tenths of the accounts', () => {
    const values = Array.from({ length: 101 }, (_, i) => i * 2);
    expect(domainOf(line, values)).toEqual({ low: 0, high: 190 + 9.5 });
    expect(domainOf([], [])).toEqual({ low: 0, high: 1 });
    expect(domainOf([[5, 0]], []).high).toBeGreaterThan(5);
  });

  it('finds places and what they stand for', () => {
    const { x, y, valueAt, scoreAt } = scaleOf({ low: -10, high: 90 }, { width: 200, height: 100 });
    expect([x(40), y(75)]).toEqual([100, 25]);
    expect([valueAt(100), scoreAt(25)]).toEqual([40, 75]);
  });

  it('steps and ticks in round numbers', () => {
    expect([0.003, 1, 1.01, 3, 7].map(roundStep)).toEqual([0.005, 1, 2, 5, 10]);
    expect(stepOf({ low: 0, high: 100 })).toBe(1);
    expect(snapped(0.30000000000000004, 0.1)).toBe(0.3);
    expect(ticksOf({ low: -12, high: 31 }, 5)).toEqual([-10, 0, 10, 20, 30]);
    expect(ticksOf({ low: 0, high: 0.4 }, 4)).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
  });

  it('counts every account into one bar or outside', () => {
    const rising = [0, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6, 10, 11];
    const { bars, most, outside } = histogramOf(rising, { low: 0, high: 10 }, 5);
    // Up to 2, 4, 6, 8 and 10; 2, 4 and 6 begin a bar, 10 ends the last one.
    expect(bars.map(({ values }) => values.length)).toEqual([3, 4, 4, 1, 1]);
    expect([most, outside]).toEqual([4, 1]);
  });

  it('gives each answer on a short scale a bar right above it', () => {
    const { bars } = histogramOf([1, 3, 3, 4], { low: 0, high: 5 }, 5);
    expect(bars.map(({ from, to, values }) => [(from + to) / 2, values.length])).toEqual([
      [1, 1],
      [3, 2],
      [4, 1],
    ]);
  });

  it('tells in each bar how many of its accounts stand in which light', () => {
    const short: Points = [
      [0, 0],
      [10, 100],
    ];
    const bar = { from: 4, to: 8, values: [4, 4.9, 5, 7.5, 7.6] };
    // Amber begins at 5, green at 7.5.
    expect(piecesOfBar(bar, short, { amber: 50, green: 75 })).toEqual([
      { band: 'red', below: 0, accounts: 2 },
      { band: 'amber', below: 2, accounts: 1 },
      { band: 'green', below: 3, accounts: 2 },
    ]);
    expect(piecesOfBar(bar, [], { amber: 50, green: 75 })).toEqual([
      { band: 'unknown', below: 0, accounts: 5 },
    ]);
  });
});
