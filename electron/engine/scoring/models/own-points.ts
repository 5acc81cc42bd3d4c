/** Gives the metrics of a model that ask for it their first points, from the accounts of the workspace. */
import type { Day } from '../../../../shared/dates.ts';
import type { ReadModel } from '../../../../shared/model/file/parse-model.ts';
import { type ModelProblem, problemAt } from '../../../../shared/model/file/problems.ts';
import { firstPoints } from '../../../../shared/model/first-points.ts';
import type { MetricModel, Model } from '../../../../shared/model/model.ts';
import type { Db } from '../../db/statements.ts';
import { withFormulas } from '../formula-values.ts';
import { type Snapshot, snapshotAt } from '../snapshot.ts';
import { valueOf } from '../values.ts';

/** The values of some metrics over all accounts; accounts without one are left out. */
const valuesIn = (
  snapshot: Snapshot,
  model: Model,
  keys: readonly string[],
): ReadonlyMap<string, readonly number[]> => {
  const wanted = model.metrics.filter(({ key }) => keys.includes(key));
  const values = new Map(wanted.map(({ key }) => [key, [] as number[]]));
  for (const { id } of snapshot.accounts) {
    const valueIn = withFormulas(model, (metric) => valueOf(snapshot, id, metric));
    for (const metric of wanted) {
      const { value } = valueIn(metric);
      if (value !== null) values.get(metric.key)?.push(value);
    }
  }
  return values;
};

/** The model with first points where its file asks for them, or the problem of each metric that can have none. */
export const withOwnPoints = (
  db: Db,
  { model, relative }: ReadModel,
  asOf: Day,
): { readonly model: Model; readonly problems: readonly ModelProblem[] } => {
  if (relative.length === 0) return { model, problems: [] };
  const values = valuesIn(snapshotAt(db, { day: asOf, model }), model, relative);
  const problems: ModelProblem[] = [];
  const pointed = (metric: MetricModel, i: number): MetricModel => {
    const own = values.get(metric.key);
    if (own === undefined) return metric;
    const first = firstPoints(own, metric.direction ?? 'higher');
    if ('points' in first) return { ...metric, points: first.points };
    const { code, ...detail } = first;
    problems.push(problemAt(model, ['metrics', i, 'points'], { code, detail }));
    return metric;
  };
  return { model: { ...model, metrics: model.metrics.map(pointed) }, problems };
};
