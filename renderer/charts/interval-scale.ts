/** The scale of figures with their intervals, and where they stand on it. Pure. */
import { placeOn, type WaterfallScale } from './waterfall.ts';

/** A figure and how far chance alone may have moved it; null where it is not known. */
export interface Interval {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** The part of a measure that a drawing shows, and the round values written beside it. */
export interface IntervalScale extends WaterfallScale {
  readonly ticks: readonly number[];
}

const mostSteps = 4;
const roundSteps = [1, 2, 5, 10];

/** The smallest round step that comes from one end to the other in a few. */
const stepFor = (span: number): number => {
  const size = 10 ** Math.floor(Math.log10(span / mostSteps));
  return size * (roundSteps.find((round) => round * size * mostSteps >= span * 0.999) ?? 10);
};

/** Sums of tenths are not tenths. */
const exact = (value: number): number => Number(value.toPrecision(12));

const valuesOf = (intervals: readonly Interval[]): readonly number[] =>
  intervals.flatMap(({ value, low, high }) => [value, low, high].filter((own) => own !== null));

/** Round values around everything that is drawn, within the ends of the measure; the whole measure where nothing is. */
export const scaleFor = (
  intervals: readonly Interval[],
  [least, most]: readonly [number, number],
): IntervalScale => {
  const values = valuesOf(intervals);
  const [from, to] = values.length === 0 ? [least, most] : [Math.min(...values), Math.max(...values)];
  const step = stepFor(Math.max(to - from, (most - least) / 10));
  const low = Math.max(least, exact(Math.floor(exact(from / step)) * step));
  const high = Math.min(most, exact(Math.max(Math.ceil(exact(to / step)), Math.floor(from / step) + 1) * step));
  const first = Math.ceil(exact(low / step));
  const count = Math.floor(exact(high / step)) - first + 1;
  return { low, high, ticks: Array.from({ length: count }, (_, i) => exact((first + i) * step)) };
};

/** A figure between its neighbours in time. */
export interface Neighbours {
  readonly before: Interval | null;
  readonly own: Interval;
  readonly after: Interval | null;
}

/** Half of the way to a neighbour, so that the parts of two columns meet at their edge. */
const halfWay = (own: number, other: number | null | undefined): number | null =>
  other === null || other === undefined ? null : (own + other) / 2;

type Side = readonly [x: number, value: number];

/** A figure's own place with the edges of its column, where there is a neighbour behind them. */
const across = (neighbours: Neighbours, pick: keyof Interval): readonly Side[] => {
  const own = neighbours.own[pick];
  if (own === null) return [];
  const [start, end] = [neighbours.before, neighbours.after].map((other) => halfWay(own, other?.[pick]));
  const sides: readonly (readonly [number, number | null | undefined])[] = [
    [0, start],
    [50, own],
    [100, end],
  ];
  return sides.flatMap(([x, value]): Side[] => (value === null || value === undefined ? [] : [[x, value]]));
};

/** What one column of a chart over time draws, on a field of 100 by 100 with the greatest value on top. */
export interface ColumnPaths {
  /** The line through the values; empty where there is no neighbour to go to. */
  readonly line: string;
  /** The band between the limits. */
  readonly band: string;
}

/** The paths of a column. */
export const columnPaths = (scale: WaterfallScale, neighbours: Neighbours): ColumnPaths => {
  const points = (sides: readonly Side[]): string =>
    sides.map(([x, value]) => `${x} ${exact(100 - placeOn(scale, value))}`).join('L');
  const line = across(neighbours, 'value');
  const [lows, highs] = [across(neighbours, 'low'), across(neighbours, 'high')];
  const isBand = lows.length > 1 && lows.length === highs.length;
  return {
    line: line.length > 1 ? `M${points(line)}` : '',
    band: isBand ? `M${points(lows)}L${points(highs.toReversed())}Z` : '',
  };
};
