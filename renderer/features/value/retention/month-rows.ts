/** The months of a part, row by row: what is drawn and what is written under it. Pure. */
import { type Interval, type IntervalScale, scaleFor } from '../../../charts/interval-scale.ts';
import type { Movement } from '../../../../shared/model/revenue-value.ts';

/** The rows of money; lost money stands below 0. */
export const moneyRows = ['start', 'contraction', 'churn', 'expansion', 'new', 'returned', 'end'] as const;

/** One of them. */
export type MoneyRow = (typeof moneyRows)[number];

/** What a month says in a row of money. */
export const monthMoney = (month: Movement, row: MoneyRow): number => {
  switch (row) {
    case 'contraction':
    case 'churn':
      return 0 - month[`${row}Minor`];
    default:
      return month[`${row}Minor`];
  }
};

/** The shares that are drawn. */
export const drawnShares = ['nrr', 'grr'] as const;

/** One of them. */
export type DrawnShare = (typeof drawnShares)[number];

/** A drawn share as a figure without an interval: it is counted, not estimated. */
export const drawn = (month: Movement | undefined, share: DrawnShare): Interval => ({
  value: month?.[share] ?? null,
  low: null,
  high: null,
});

/** The month with the lowest share; the earlier of two alike. Undefined where none is known. */
export const lowestMonth = (months: readonly Movement[], share: DrawnShare): Movement | undefined =>
  months
    .filter((month) => month[share] !== null)
    .reduce<Movement | undefined>(
      (least, month) => ((least?.[share] ?? Infinity) <= (month[share] ?? Infinity) ? least : month),
      undefined,
    );

/** Everything kept, nothing grown: what the lines are read against. */
const whole: Interval = { value: 1, low: null, high: null };

/** How far the scale may reach beyond what is drawn. */
const margin = 0.05;

/** The scale of the drawn shares; the whole is always on it. */
export const monthScale = (months: readonly Movement[]): IntervalScale => {
  const all = [whole, ...months.flatMap((month) => drawnShares.map((share) => drawn(month, share)))];
  const values = all.flatMap(({ value }) => value ?? []);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return scaleFor(all, [Math.max(0, least - margin), most + margin]);
};

/** How many decimals the percentages beside the drawing need, so that all have the same. */
export const tickDecimals = (ticks: readonly number[]): number =>
  ticks.every((tick) => Math.abs(tick * 100 - Math.round(tick * 100)) < 1e-9) ? 0 : 1;
