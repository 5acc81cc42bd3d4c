/** Runs the metrics' SQL: readings of all accounts, or of one, at a date. */
import type { Day } from '../../../shared/dates.ts';
import { formulaOf } from '../../../shared/model/formula/known-formulas.ts';
import type { MetricModel, Model } from '../../../shared/model/model.ts';
import { customersIn, type Scope, scopeParameters } from '../db/queries/scope.ts';
import type { WorkspaceFacts } from '../db/queries/workspace-facts.ts';
import { type Db, prepare } from '../db/statements.ts';
import { featureWindowDays } from './feature-breadth.ts';
import { metricNamed } from './index.ts';
import type { Beside, Metric, MetricInput, Reading } from './metric.ts';
import { withParts } from './parts.ts';

/** Whether the workspace holds what a metric is computed from. */
export const isMeasurable = (metric: Metric, facts: WorkspaceFacts): boolean =>
  metric.needs.every((group) => group.some((fact) => facts.known.has(fact)));

const isFed = (
  { key, source }: MetricModel,
  facts: WorkspaceFacts,
  isOn: (key: string) => boolean,
): boolean => {
  switch (source?.kind) {
    case 'own':
      return (source.dataset === 'measurements' ? facts.measured : facts.judged).has(source.metric);
    case 'formula':
      return formulaOf(source.formula).names.every(isOn);
    case undefined: {
      const metric = metricNamed(key);
      return facts.measured.has(key) || (metric !== undefined && isMeasurable(metric, facts));
    }
  }
};

/**
 * The keys of a model's metrics that anything in the workspace can feed: rows, or figures that somebody gave.
 * A formula is fed when every metric it names is in use.
 */
export const fedMetrics = (model: Pick<Model, 'metrics'>, facts: WorkspaceFacts): ReadonlySet<string> => {
  const byKey = new Map(model.metrics.map((metric) => [metric.key, metric]));
  const known = new Map<string, boolean>();
  const fed = (metric: MetricModel): boolean => {
    const before = known.get(metric.key);
    if (before !== undefined) return before;
    // A formula that comes back to itself feeds nothing; a published model has none.
    known.set(metric.key, false);
    const answer = isFed(metric, facts, isOn);
    known.set(metric.key, answer);
    return answer;
  };
  const isOn = (key: string): boolean => {
    const metric = byKey.get(key);
    return metric !== undefined && metric.switch !== 'off' && (metric.switch === 'on' || fed(metric));
  };
  return new Set(model.metrics.flatMap((metric) => (fed(metric) ? [metric.key] : [])));
};

const featuresAt = (facts: WorkspaceFacts, day: Day): number =>
  new Set(
    facts.featureDays.flatMap((f) => (f.day > day - featureWindowDays && f.day <= day ? [f.feature] : [])),
  ).size;

/** What the metrics' SQL takes at a date. */
export const metricInput = (facts: WorkspaceFacts, scope: Scope): MetricInput => ({
  ...scopeParameters(scope),
  countsActiveUsers: facts.known.has('usage.activeUsers') ? 1 : 0,
  countsSeats: facts.known.has('usage.seats') ? 1 : 0,
  firstUse: facts.dates.usage[0] ?? null,
  features: featuresAt(facts, scope.day),
});

const wholeReading: Beside = { n: true, newest: true };

const sqlOf = (db: Db, metric: Metric, { n, newest }: Beside): string =>
  withParts(db, metric).replace(
    '{behind}',
    `${n ? metric.behind?.n : 'NULL'} AS n, ${newest ? metric.behind?.newest : 'NULL'} AS newest`,
  );

/**
 * Account id → reading; accounts that nothing is known of are not in it. All: those that are customers on the day.
 * What is not asked for beside the value may be null.
 */
export const readingsOf = (
  db: Db,
  metric: Metric,
  { beside = wholeReading, ...input }: MetricInput & { readonly beside?: Beside | undefined },
): ReadonlyMap<number, Reading> => {
  const scope = input.account === null ? customersIn(input) : 'a.id = :account';
  const sql = sqlOf(db, metric, beside).replaceAll('{scope}', scope);
  const readings = prepare<MetricInput, Reading>(db, sql).all(input);
  return new Map(readings.map((reading) => [reading.account, reading]));
};
