/** The field that a curve of points is drawn on: from values and scores to places on it and back. Pure. */
import { percentile } from '../../../shared/model/first-points.ts';
import type { Points } from '../../../shared/model/model.ts';
import { isDrawable } from './points-moves.ts';

/** The values that the width of the field stands for. */
export interface Domain {
  readonly low: number;
  readonly high: number;
}

/** What is measured in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room beside the points, as a share of the width that they take. */
const margin = 0.05;

/** A round number: 1, 2 or 5 times a power of ten, at least as large. */
export const roundStep = (wanted: number): number => {
  const power = 10 ** Math.floor(Math.log10(wanted));
  return Number(
    (([1, 2, 5].find((digit) => digit * power >= wanted * (1 - 1e-9)) ?? 10) * power).toPrecision(6),
  );
};

/**
 * The values to draw: all points, and the accounts but for the outermost twentieth on both sides. Never below zero
 * where nothing is.
 */
export const domainOf = (points: Points, rising: readonly number[]): Domain => {
  const own = points.filter(isDrawable).map(([value]) => value);
  const some = rising.length === 0 ? own : [...own, percentile(rising, 5), percentile(rising, 95)];
  if (some.length === 0) return { low: 0, high: 1 };
  const [least, most] = [Math.min(...some), Math.max(...some)];
  const room = (most - least || Math.abs(least) || 1) * margin;
  return { low: least >= 0 ? Math.max(0, least - room) : least - room, high: most + room };
};

/** How far one step of a hand goes: a hundredth of the field, as a round number. */
export const stepOf = ({ low, high }: Domain): number => roundStep((high - low) / 150);

/** Places on the field and what they stand for. */
export interface Scale {
  readonly x: (value: number) => number;
  readonly y: (score: number) => number;
  readonly valueAt: (x: number) => number;
  readonly scoreAt: (y: number) => number;
}

/** The scale of a field. */
export const scaleOf = ({ low, high }: Domain, { width, height }: Size): Scale => ({
  x: (value) => ((value - low) / (high - low)) * width,
  y: (score) => (1 - score / 100) * height,
  valueAt: (x) => low + (x / width) * (high - low),
  scoreAt: (y) => (1 - y / height) * 100,
});

/** Round values along the field, as many as there is room for. */
export const ticksOf = ({ low, high }: Domain, most: number): readonly number[] => {
  const step = roundStep((high - low) / Math.max(1, most));
  const first = Math.ceil(low / step - 1e-9);
  const count = Math.floor(high / step + 1e-9) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => Number(((first + i) * step).toPrecision(12)) + 0);
};
