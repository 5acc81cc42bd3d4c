/** Adds up one dimension for all accounts of a form, a metric at a time: short loops over columns are what makes it fast. */
import type { PlannedDimension, PlannedMetric } from './plan.ts';
import { standings } from './table.ts';

const live = standings.indexOf('live');
const leftOut = standings.indexOf('leftOut');

/** A dimension's weights per account, in the order of `rows`. `counted` is 0 where the dimension has no score. */
export interface DimensionSums {
  readonly known: Float64Array;
  readonly all: Float64Array;
  readonly counted: Float64Array;
}

const addMetric = (
  { weight, standing, standIn }: PlannedMetric,
  rows: Uint32Array,
  { known, all, counted }: DimensionSums,
): void => {
  const unknownWeight = Number.isNaN(standIn) ? 0 : weight;
  for (let i = 0; i < rows.length; i += 1) {
    const stands = standing[rows[i] as number] as number;
    if (stands === leftOut) continue;
    all[i] = (all[i] as number) + weight;
    if (stands === live) known[i] = (known[i] as number) + weight;
    counted[i] = (counted[i] as number) + (stands === live ? weight : unknownWeight);
  }
};

/** Where an unknown value keeps its dimension from having a score, nothing counts. */
const block = ({ standing }: PlannedMetric, rows: Uint32Array, { counted }: DimensionSums): void => {
  for (let i = 0; i < rows.length; i += 1) {
    const stands = standing[rows[i] as number] as number;
    if (stands !== leftOut && stands !== live) counted[i] = 0;
  }
};

/** How much of a dimension is there, and how much of it is known, for each of some accounts. */
export const sumsOf = ({ metrics }: PlannedDimension, rows: Uint32Array): DimensionSums => {
  const column = (): Float64Array => new Float64Array(rows.length);
  const sums = { known: column(), all: column(), counted: column() };
  for (const metric of metrics) addMetric(metric, rows, sums);
  for (const metric of metrics) if (metric.blocks) block(metric, rows, sums);
  return sums;
};

/** What is added to: by account of `rows`, the overall score, and points times weight of the dimension alone. */
export interface Totals {
  readonly score: Float64Array;
  readonly points: Float64Array;
}

/** Adds what a metric contributes; `share` is the dimension's share of the overall score, by account. */
export const contribute = (
  { weight, standing, scores, standIn }: PlannedMetric,
  { rows, share, counted }: { rows: Uint32Array; share: Float64Array; counted: Float64Array },
  { score, points }: Totals,
): void => {
  for (let i = 0; i < rows.length; i += 1) {
    const own = counted[i] as number;
    const at = rows[i] as number;
    const stands = standing[at] as number;
    if (own === 0 || stands === leftOut) continue;
    const as = stands === live ? (scores[at] as number) : standIn;
    if (Number.isNaN(as)) continue;
    score[i] = (score[i] as number) + (share[i] as number) * (weight / own) * as;
    points[i] = (points[i] as number) + weight * as;
  }
};
