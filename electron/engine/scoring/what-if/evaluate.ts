/**
 * Scores a whole table under a model, without SQL and without an object per account: fast enough to follow a slider.
 * The sums run in the order of the roll-up, so that the figures are the same to the last bit.
 */
import type { Model } from '../../../../shared/model/model.ts';
import { overallBand } from '../bands.ts';
import { holds } from '../caps.ts';
import { formsOf } from '../variants.ts';
import { type Plan, type PlannedDimension, planOf } from './plan.ts';
import { basisOf, standings, type WhatIfTable } from './table.ts';

/** What the table's accounts score; the same place is the same account. */
export interface WhatIfScores {
  /** 0..100; NaN when nothing is known. */
  readonly scores: Float64Array;
  /** Dimension key → its scores; NaN where it has none. */
  readonly dimensions: ReadonlyMap<string, Float64Array>;
  /** 0..1. */
  readonly coverage: Float64Array;
  /** After caps, or as a person set it: index into `bandCodes`. */
  readonly bands: Uint8Array;
}

const live = standings.indexOf('live');
const leftOut = standings.indexOf('leftOut');

/** A dimension of the account that is being scored. `counted` is 0 where it has no score. */
interface Sums {
  counted: number;
  known: number;
  all: number;
}

const addUp = (sums: Sums, { metrics }: PlannedDimension, at: number): void => {
  sums.counted = sums.known = sums.all = 0;
  let isBlocked = false;
  for (const { weight, standing, standIn, blocks } of metrics) {
    if (standing[at] === leftOut) continue;
    sums.all += weight;
    if (standing[at] === live) {
      sums.known += weight;
      sums.counted += weight;
    } else if (blocks) isBlocked = true;
    else if (!Number.isNaN(standIn)) sums.counted += weight;
  }
  if (isBlocked) sums.counted = 0;
};

/** Points of the overall score that a dimension's metrics contribute, on top of `score`. */
const contribute = (score: number, { metrics }: PlannedDimension, { at, own, share }: Place): number => {
  let total = score;
  for (const { weight, standing, scores, standIn } of metrics) {
    if (standing[at] === leftOut) continue;
    const as = standing[at] === live ? (scores[at] as number) : standIn;
    if (!Number.isNaN(as)) total += share * (weight / own) * as;
  }
  return total;
};

/** The score of a dimension that has one. */
const dimensionScore = ({ metrics }: PlannedDimension, own: number, at: number): number => {
  let points = 0;
  for (const { weight, standing, scores, standIn } of metrics) {
    if (standing[at] === leftOut) continue;
    const as = standing[at] === live ? (scores[at] as number) : standIn;
    if (!Number.isNaN(as)) points += weight * as;
  }
  return points / own;
};

interface Place {
  readonly at: number;
  readonly own: number;
  readonly share: number;
}

const scoreOne = (plan: Plan, all: readonly Sums[], { out, at }: { out: WhatIfScores; at: number }): void => {
  let [applying, scored] = [0, 0];
  plan.dimensions.forEach((dimension, d) => {
    const sums = all[d] as Sums;
    addUp(sums, dimension, at);
    if (sums.all > 0) applying += dimension.weight;
    if (sums.counted > 0) scored += dimension.weight;
  });
  let [score, coverage] = [0, 0];
  plan.dimensions.forEach((dimension, d) => {
    const sums = all[d] as Sums;
    if (sums.all > 0) coverage += (dimension.weight / applying) * (sums.known / sums.all);
    if (sums.counted === 0) return;
    score = contribute(score, dimension, { at, own: sums.counted, share: dimension.weight / scored });
    (out.dimensions.get(dimension.key) as Float64Array)[at] = dimensionScore(dimension, sums.counted, at);
  });
  out.scores[at] = scored > 0 ? score : NaN;
  out.coverage[at] = coverage;
};

const codeOf = { unknown: 0, red: 1, amber: 2, green: 3 } as const;

const bandAt = ({ model, caps }: Plan, { scores, coverage }: WhatIfScores, at: number): number => {
  const score = scores[at] as number;
  const known = { score: Number.isNaN(score) ? null : score, coverage: coverage[at] as number };
  let band: number = codeOf[overallBand(known, model)];
  if (band === codeOf.unknown) return band;
  for (const cap of caps) {
    const value = cap.values[at] as number;
    if (cap.band < band && !Number.isNaN(value) && holds(cap.rule, value)) band = cap.band;
  }
  return band;
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
    bands: new Uint8Array(accounts),
  };
  const plans = formsOf(model).map((form) => planOf(table, form));
  const sums = model.dimensions.map((): Sums => ({ counted: 0, known: 0, all: 0 }));
  for (let at = 0; at < accounts; at += 1) {
    const plan = plans[table.forms[at] as number] as Plan;
    scoreOne(plan, sums, { out, at });
    out.bands[at] = (table.overrides[at] as number) || bandAt(plan, out, at);
  }
  return out;
};
