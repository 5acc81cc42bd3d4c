/** How much the lights hang on single weights: which accounts change band if one moves by a tenth (section 5). */
import { type Day, isoOf } from '../../../../shared/dates.ts';
import type { Band, Model } from '../../../../shared/model/model.ts';
import type { BandChange, Sensitivity, WeightSensitivity } from '../../../../shared/model/sensitivity.ts';
import type { Db } from '../../db/statements.ts';
import { currentModel } from '../current-model.ts';
import { evaluate, type WhatIfScores } from './evaluate.ts';
import { keptTable } from './kept-table.ts';
import { bandCodes, type WhatIfTable } from './table.ts';

/** How far a weight is moved, as a share of it. */
const nudge = 0.1;

/** The model with one weight times a factor, in the base and in every variant that sets it. */
const scaled = (
  model: Model,
  { kind, key }: Pick<WeightSensitivity, 'kind' | 'key'>,
  factor: number,
): Model => {
  const own = <T extends { readonly key: string; readonly weight: number }>(items: readonly T[]) =>
    items.map((item) => (item.key === key ? { ...item, weight: item.weight * factor } : item));
  if (kind === 'dimension')
    return {
      ...model,
      dimensions: own(model.dimensions),
      variants: model.variants.map((variant) => {
        const weight = variant.dimensionWeights?.[key];
        if (weight === undefined) return variant;
        return { ...variant, dimensionWeights: { ...variant.dimensionWeights, [key]: weight * factor } };
      }),
    };
  return {
    ...model,
    metrics: own(model.metrics),
    variants: model.variants.map((variant) => {
      const metric = variant.metrics?.[key];
      if (metric?.weight === undefined) return variant;
      return {
        ...variant,
        metrics: { ...variant.metrics, [key]: { ...metric, weight: metric.weight * factor } },
      };
    }),
  };
};

const bandAt = ({ bands }: WhatIfScores, at: number): Band => bandCodes[bands[at] as number] ?? 'unknown';

/** The accounts whose band differs between two evaluations of one table. */
export const bandChanges = (
  table: WhatIfTable,
  before: WhatIfScores,
  after: WhatIfScores,
): readonly BandChange[] =>
  table.accounts.flatMap((account, at) =>
    before.bands[at] === after.bands[at]
      ? []
      : [{ ...account, from: bandAt(before, at), to: bandAt(after, at) }],
  );

/** Every weight above 0 of the model, those that move most accounts first. */
export const sensitivityOf = (table: WhatIfTable, model: Model): readonly WeightSensitivity[] => {
  const before = evaluate(table, model);
  const weights = [
    ...model.dimensions.map(({ key, weight }) => ({ kind: 'dimension' as const, key, weight })),
    ...model.metrics.map(({ key, weight }) => ({ kind: 'metric' as const, key, weight })),
  ].filter(({ weight }) => weight > 0);
  const moved = (own: (typeof weights)[number], factor: number) =>
    bandChanges(table, before, evaluate(table, scaled(model, own, factor)));
  return weights
    .map((own) => ({ ...own, larger: moved(own, 1 + nudge), smaller: moved(own, 1 - nudge) }))
    .toSorted((a, b) => b.larger.length + b.smaller.length - (a.larger.length + a.smaller.length));
};

/** How much the lights of a date hang on single weights of the current model. */
export const sensitivityAt = (db: Db, asOf: Day): Sensitivity => {
  const model = currentModel(db);
  const table = keptTable(db, { asOf, model });
  const { name, version } = model;
  return {
    asOf: isoOf(asOf),
    model: { name, version },
    accounts: table.accounts.length,
    weights: sensitivityOf(table, model),
  };
};
