/** What the keys do to a point that has the focus. Pure. */
import type { Points } from '../../../shared/model/model.ts';
import { movedPoint, withoutPoint, withPointBeside } from './points-moves.ts';

/** A key as it is pressed on a point. */
export interface Pressed {
  readonly key: string;
  readonly shift: boolean;
}

/** What a key came to: the points, and the point that has the focus afterwards. */
export interface KeyAnswer {
  readonly points: Points;
  readonly index: number;
}

/** With Shift a step is ten times as long. */
const far = 10;

const ways: Readonly<Record<string, readonly [value: number, score: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** The answer to a key; undefined for one that means nothing here. Values grow to the right in every language. */
export const pressedOn = (
  points: Points,
  index: number,
  { key, shift, step }: Pressed & { readonly step: number },
): KeyAnswer | undefined => {
  const from = points[index];
  const way = ways[key];
  if (!from) return undefined;
  if (way) {
    const times = shift ? far : 1;
    const to = [from[0] + way[0] * times * step, from[1] + way[1] * times] as const;
    return { points: movedPoint(points, index, { to, step }), index };
  }
  if (key === 'Delete' || key === 'Backspace') {
    const left = withoutPoint(points, index);
    return { points: left, index: Math.min(index, left.length - 1) };
  }
  if (key === 'Enter' || key === 'Insert') return withPointBeside(points, index) ?? { points, index };
  return undefined;
};
