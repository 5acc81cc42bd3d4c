/** The rows behind a metric: its own, the figures given for it, or those of the metrics that it is computed from. */
import { AppError } from '../../../../shared/errors.ts';
import { formulaOf } from '../../../../shared/model/formula/known-formulas.ts';
import type { AccountAt } from '../../db/queries/scope.ts';
import type { Db } from '../../db/statements.ts';
import { metricNamed } from '../../metrics/index.ts';
import { currentModel } from '../../scoring/index.ts';
import type { Asked } from './asked.ts';
import { givenRows } from './given-rows.ts';

const ownRows = (key: string): readonly Asked[] =>
  (metricNamed(key)?.rows ?? []).map((spec) => ({ metric: key, spec }));

/** The rows of a metric of the model, or of a built-in one that is not in it. Throws `usage` where there is none. */
export const metricRows = (db: Db, at: AccountAt, wanted: string): readonly Asked[] => {
  const metrics = new Map(currentModel(db).metrics.map((metric) => [metric.key, metric]));
  const seen = new Set<string>();
  const rowsOf = (key: string): readonly Asked[] => {
    // A metric that two inputs of a formula name is listed once.
    if (seen.has(key)) return [];
    seen.add(key);
    const metric = metrics.get(key);
    if (!metric) return ownRows(key);
    const { source } = metric;
    if (source?.kind === 'formula') return formulaOf(source.formula).names.flatMap(rowsOf);
    return [...(source ? [] : ownRows(key)), ...givenRows(db, at, metric)];
  };
  if (!metrics.has(wanted) && !metricNamed(wanted))
    throw new AppError('usage', { problem: `no such metric: ${wanted}` });
  return rowsOf(wanted);
};
