/** Health against value as marks on a drawing, with the names that have room. Pure. */
import type { Band, Cutoffs } from '../../../../shared/model/model.ts';
import { valueScale } from '../../../charts/scatter/value-scale.ts';
import type { ValuePoints } from '../overview/value-chart/value-points.ts';
import { placeLabels } from './label-places.ts';
import { byAmount, mostMarks, outliersOf } from './outliers.ts';

/** The field of the drawing in its own units, about as many as pixels of the paper. */
export const field = { width: 640, height: 205, line: 11, gap: 8, letter: 5.4 } as const;

/** One account. */
export interface ValueMark {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly band: Band;
}

/** A name on the drawing. */
export interface ValueLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Whether the text ends at its place. */
  readonly isBefore: boolean;
}

/** Everything that is drawn; heights grow downwards. */
export interface ValueDrawing {
  readonly marks: readonly ValueMark[];
  readonly labels: readonly ValueLabel[];
  readonly ticks: readonly { readonly amount: number; readonly y: number }[];
  readonly zones: readonly { readonly band: Band; readonly x: number; readonly width: number }[];
  readonly splitY: number;
  readonly isLog: boolean;
  /** Accounts of small amounts that are not drawn, as there are too many. */
  readonly leftOut: number;
}

/** What is drawn first lies lowest. */
const paintOrder: readonly Band[] = ['unknown', 'green', 'amber', 'red'];

/** Scores rise in the reading direction. */
const placesOf = (rtl: boolean) => {
  const across = (score: number): number => (score / 100) * field.width;
  return {
    at: (score: number): number => (rtl ? field.width - across(score) : across(score)),
    from: (low: number, high: number): number => (rtl ? field.width - across(high) : across(low)),
    wide: (low: number, high: number): number => across(high - low),
  };
};

const zonesOf = ({ amber, green }: Cutoffs, rtl: boolean): ValueDrawing['zones'] => {
  const { from, wide } = placesOf(rtl);
  const parts = [
    ['red', 0, amber],
    ['amber', amber, green],
    ['green', green, 100],
  ] as const;
  return parts.map(([band, low, high]) => ({ band, x: from(low, high), width: wide(low, high) }));
};

/** Lays the drawing out. */
export const valueDrawing = (
  points: ValuePoints,
  { cutoffs, rtl }: { readonly cutoffs: Cutoffs; readonly rtl: boolean },
): ValueDrawing => {
  const { rows, points: own } = points;
  const scale = valueScale(own.y);
  const { at } = placesOf(rtl);
  const yOf = (amount: number): number => field.height * (1 - scale.place(amount));
  const markOf = (i: number): ValueMark => ({
    id: rows[i]?.id ?? 0,
    x: at(own.x[i] ?? 0),
    y: yOf(own.y[i] ?? 0),
    band: own.bands[i] ?? 'unknown',
  });
  const named = outliersOf(points).map((i) => ({ ...markOf(i), text: rows[i]?.name ?? '' }));
  const places = placeLabels(
    named.map(({ x, y, text }) => ({ x, y, width: text.length * field.letter })),
    field,
  );
  const drawn = byAmount(points).slice(0, mostMarks);
  return {
    marks: paintOrder.flatMap((band) => drawn.filter((i) => own.bands[i] === band).map(markOf)),
    labels: places.map(({ mark, x, y, side }) => ({
      text: named[mark]?.text ?? '',
      x,
      y,
      isBefore: side === 'before',
    })),
    ticks: scale.ticks.map((amount) => ({ amount, y: yOf(amount) })),
    zones: zonesOf(cutoffs, rtl),
    splitY: yOf(points.split),
    isLog: scale.kind === 'log',
    leftOut: rows.length - drawn.length,
  };
};
