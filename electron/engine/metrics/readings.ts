/** Runs the metrics' SQL: readings of all accounts, or of one, at a date. */
import type { Day } from '../../../shared/dates.ts';
import { type Scope, scopeParameters } from '../db/queries/scope.ts';
import type { WorkspaceFacts } from '../db/queries/workspace-facts.ts';
import { type Db, prepare } from '../db/statements.ts';
import { featureWindowDays } from './feature-breadth.ts';
import { metricNamed } from './index.ts';
import type { Metric, MetricInput, Reading } from './metric.ts';

/** Whether the workspace holds what a metric is computed from. */
export const isMeasurable = (metric: Metric, facts: WorkspaceFacts): boolean =>
  metric.needs.every((group) => group.some((fact) => facts.known.has(fact)));

/** Whether anything in the workspace can feed a metric of a model: rows, or figures that somebody gave. */
export const isFed = (key: string, facts: WorkspaceFacts): boolean => {
  const metric = metricNamed(key);
  if (facts.measured.has(key)) return true;
  return metric ? isMeasurable(metric, facts) : facts.judged.has(key);
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

/** Account id → reading; accounts that nothing is known of are not in it. */
export const readingsOf = (db: Db, metric: Metric, input: MetricInput): ReadonlyMap<number, Reading> => {
  const sql = metric.sql.replaceAll('{scope}', input.account === null ? 'TRUE' : 'a.id = :account');
  const readings = prepare<MetricInput, Reading>(db, sql).all(input);
  return new Map(readings.map((reading) => [reading.account, reading]));
};
