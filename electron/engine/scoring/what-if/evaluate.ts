/**
 * Scores a whole table under a model, without SQL and without an object per account: fast enough to follow a slider.
 * The sums run in the order of the roll-up, so that the figures are the same to the last bit.
 */
import type { Model } from '../../../../shared/model/model.ts';
import { overallBand } from '../bands.ts';
import { holds } from '../caps.ts';
import { formsOf } from '../variants.ts';
import { type Plan, planOf } from './plan.ts';
import { contribute, type DimensionSums, sumsOf } from './sums.ts';
import { basisOf, type WhatIfTable } from './table.ts';

/** What the table's accounts score; the same place is the same account. */
export interface WhatIfScores {
  /** 0..100; NaN when nothing is known. */
  readonly scores: Float64Array;
  /** Dimension key → its scores; NaN where it has none. */
  readonly dimensions: ReadonlyMap<string, Float64Array>;
  /** 0..1. */
  readonly coverage: Float64Array;
  /** Of the number alone, before caps and what a person set: index into `bandCodes`. */
  readonly alone: Uint8Array;
  /** After caps, or as a person set it: index into `bandCodes`. */
  readonly bands: Uint8Array;
}

/** The accounts that one form of the model applies to, as places in the table. */
interface Part {
  readonly plan: Plan;
  readonly rows: Uint32Array;
  readonly sums: readonly DimensionSums[];
}

/** The weight of all dimensions of which an account has some: of what applies, or of what has a score. */
const weightWhere = ({ plan, rows, sums }: Part, kind: 'all' | 'counted'): Float64Array => {
  const total = new Float64Array(rows.length);
  plan.dimensions.forEach(({ weight }, d) => {
    const own = (sums[d] as DimensionSums)[kind];
    for (let i = 0; i < rows.length; i += 1)
      if ((own[i] as number) > 0) total[i] = (total[i] as number) + weight;
  });
  return total;
};

const coverageOf = (part: Part): Float64Array => {
  const { plan, rows, sums } = part;
  const applying = weightWhere(part, 'all');
  const coverage = new Float64Array(rows.length);
  plan.dimensions.forEach(({ weight }, d) => {
    const { known, all } = sums[d] as DimensionSums;
    for (let i = 0; i < rows.length; i += 1)
      if ((all[i] as number) > 0)
        coverage[i] =
          (coverage[i] as number) +
          (weight / (applying[i] as number)) * ((known[i] as number) / (all[i] as number));
  });
  return coverage;
};

/** A weight as a share of each account's whole. */
const sharesOf = (weight: number, of: Float64Array): Float64Array => {
  const shares = new Float64Array(of.length);
  for (let i = 0; i < of.length; i += 1) shares[i] = weight / (of[i] as number);
  return shares;
};

/** Puts what was added up for some accounts into the columns of all. */
const put = (rows: Uint32Array, from: Float64Array, out: Float64Array): void => {
  for (let i = 0; i < rows.length; i += 1) out[rows[i] as number] = from[i] as number;
};

const scorePart = (part: Part, out: WhatIfScores): void => {
  const { plan, rows, sums } = part;
  const scored = weightWhere(part, 'counted');
  const score = new Float64Array(rows.length);
  plan.dimensions.forEach(({ key, weight, metrics }, d) => {
    const { counted } = sums[d] as DimensionSums;
    const share = sharesOf(weight, scored);
    const points = new Float64Array(rows.length);
    for (const metric of metrics) contribute(metric, { rows, share, counted }, { score, points });
    // Where nothing counts, 0 ÷ 0 is NaN: no score.
    for (let i = 0; i < rows.length; i += 1) points[i] = (points[i] as number) / (counted[i] as number);
    put(rows, points, out.dimensions.get(key) as Float64Array);
  });
  for (let i = 0; i < rows.length; i += 1) if (scored[i] === 0) score[i] = NaN;
  put(rows, score, out.scores);
  put(rows, coverageOf(part), out.coverage);
};

const codeOf = { unknown: 0, red: 1, amber: 2, green: 3 } as const;

/** The band of an account's number. */
const aloneAt = ({ model }: Plan, { scores, coverage }: WhatIfScores, at: number): number => {
  const score = scores[at] as number;
  const known = { score: Number.isNaN(score) ? null : score, coverage: coverage[at] as number };
  return codeOf[overallBand(known, model)];
};

const cappedAt = ({ caps }: Plan, alone: number, at: number): number => {
  let band = alone;
  if (band === codeOf.unknown) return band;
  for (const cap of caps) {
    const value = cap.values[at] as number;
    if (cap.band < band && !Number.isNaN(value) && holds(cap.rule, value)) band = cap.band;
  }
  return band;
};

/** The places of the accounts that a form applies to. */
const rowsOf = ({ forms }: WhatIfTable, form: number): Uint32Array => {
  const rows = new Uint32Array(forms.length);
  let count = 0;
  forms.forEach((own, at) => {
    if (own === form) rows[count++] = at;
  });
  return rows.subarray(0, count);
};

/** Whether a table answers for a model: it differs only in weights, points, policies, caps, cut-offs, minimum coverage. */
export const canEvaluate = (table: WhatIfTable, model: Model): boolean => table.basis === basisOf(model);

/** Scores every account of the table. Throws a RangeError for a model that the table cannot answer for. */
export const evaluate = (table: WhatIfTable, model: Model): WhatIfScores => {
  if (!canEvaluate(table, model)) throw new RangeError('this model needs a table of its own');
  const accounts = table.accounts.length;
  const out: WhatIfScores = {
    scores: new Float64Array(accounts),
    dimensions: new Map(model.dimensions.map(({ key }) => [key, new Float64Array(accounts).fill(NaN)])),
    coverage: new Float64Array(accounts),
    alone: new Uint8Array(accounts),
    bands: new Uint8Array(accounts),
  };
  formsOf(model).forEach((form, index) => {
    const rows = rowsOf(table, index);
    if (rows.length === 0) return;
    const plan = planOf(table, form);
    scorePart({ plan, rows, sums: plan.dimensions.map((dimension) => sumsOf(dimension, rows)) }, out);
    for (const at of rows) {
      const alone = aloneAt(plan, out, at);
      out.alone[at] = alone;
      out.bands[at] = (table.overrides[at] as number) || cappedAt(plan, alone, at);
    }
  });
  return out;
};
