/** A table of a few accounts under a model of two metrics, for cases that are worked out by hand. */
import type { Valued } from '../../electron/engine/scoring/values.ts';
import { tableOf, type WhatIfTable } from '../../electron/engine/scoring/what-if/table.ts';
import type { CapRule, MetricModel, Model } from '../../shared/model/model.ts';

/** The values of one account; null = missing. */
export interface WorkedRow {
  readonly a: number | null;
  readonly b: number | null;
  readonly override?: 'red' | 'amber' | 'green';
}

const metric = (key: string): MetricModel => ({
  key,
  source: { kind: 'own', dataset: 'measurements', metric: key },
  dimension: 'one',
  weight: 1,
  points: [
    [0, 0],
    [100, 100],
  ],
  policy: 'exclude',
  switch: 'auto',
  minimumN: null,
  maximumAgeDays: null,
});

const valued = (value: number | null): Valued => ({
  state: value === null ? 'missing' : 'ok',
  standing: value === null ? 'unknown' : 'live',
  value,
  unit: 'number',
  n: null,
  newest: null,
  source: value === null ? null : 'given',
  waiting: false,
});

/** Metrics a and b of one dimension weigh the same and score their own value; amber from 50, green from 75. */
export const worked = (
  rows: readonly WorkedRow[],
  caps: readonly CapRule[],
): { readonly table: WhatIfTable; readonly model: Model } => {
  const model: Model = {
    name: 'Worked',
    version: 1,
    cutoffs: { amber: 50, green: 75 },
    minimumCoverage: 0.6,
    dimensions: [{ key: 'one', weight: 1 }],
    metrics: [metric('a'), metric('b')],
    caps,
    variants: [],
  };
  const table = tableOf(
    model,
    rows.map((row, id) => ({
      id,
      key: `K${id}`,
      name: `Account ${id}`,
      form: 0,
      model,
      valueOf: ({ key }) => valued(key === 'a' ? row.a : row.b),
      override: row.override ?? null,
    })),
  );
  return { table, model };
};
