/** One form of a model laid out for the evaluator: numbers in arrays instead of objects. */
import type { CapRule, Model, Points, Policy } from '../../../../shared/model/model.ts';
import { scoreOf } from '../../../../shared/model/points.ts';
import { bandCodes, type WhatIfColumn, type WhatIfTable } from './table.ts';

/** One metric as the evaluator reads it. */
export interface PlannedMetric {
  readonly weight: number;
  readonly scores: Float64Array;
  readonly standing: Uint8Array;
  /** What an unknown value counts as; NaN: it does not count. */
  readonly standIn: number;
  readonly blocks: boolean;
}

/** One dimension with the metrics that weigh anything. */
export interface PlannedDimension {
  readonly key: string;
  readonly weight: number;
  readonly metrics: readonly PlannedMetric[];
}

/** A cap: the accounts it strikes are known once their values are. */
export interface PlannedCap {
  readonly rule: CapRule;
  readonly values: Float64Array;
  /** Index into `bandCodes`. */
  readonly band: number;
}

/** A form of the model, ready to be evaluated. */
export interface Plan {
  readonly model: Model;
  readonly dimensions: readonly PlannedDimension[];
  readonly caps: readonly PlannedCap[];
}

const standIns: Readonly<Record<Policy, number>> = { exclude: NaN, neutral: 50, worst: 0, block: NaN };

/** Scores of a column by its points; weights move far more often than points, so they are kept. */
const kept = new WeakMap<WhatIfColumn, { readonly points: string; readonly scores: Float64Array }[]>();
const keptPoints = 4;

const scoresOf = (column: WhatIfColumn, points: Points): Float64Array => {
  const text = JSON.stringify(points);
  const known = kept.get(column) ?? [];
  const found = known.find((own) => own.points === text);
  if (found) return found.scores;
  const scores = column.values.map((value) => (Number.isNaN(value) ? NaN : scoreOf(points, value)));
  kept.set(column, [{ points: text, scores }, ...known].slice(0, keptPoints));
  return scores;
};

const columnOf = (table: WhatIfTable, key: string): WhatIfColumn => {
  const column = table.columns.get(key);
  if (!column) throw new RangeError(`the table has no metric ${key}`);
  return column;
};

/** Lays a form of the model out over a table. Throws a RangeError for a metric that the table does not have. */
export const planOf = (table: WhatIfTable, model: Model): Plan => ({
  model,
  dimensions: model.dimensions
    .filter(({ weight }) => weight > 0)
    .map(({ key, weight }) => ({
      key,
      weight,
      metrics: model.metrics
        .filter((metric) => metric.dimension === key && metric.weight > 0)
        .map((metric) => {
          const column = columnOf(table, metric.key);
          return {
            weight: metric.weight,
            scores: scoresOf(column, metric.points),
            standing: column.standing,
            standIn: standIns[metric.policy],
            blocks: metric.policy === 'block',
          };
        }),
    })),
  caps: model.caps
    .filter((rule) => table.columns.has(rule.metric))
    .map((rule) => ({
      rule,
      values: columnOf(table, rule.metric).values,
      band: bandCodes.indexOf(rule.band),
    })),
});
