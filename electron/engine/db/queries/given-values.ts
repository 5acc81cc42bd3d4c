/** Figures that somebody gave: measurements (from tables) and judgements (by people). */
import type { Day } from '../../../../shared/dates.ts';
import { type Db, prepare } from '../statements.ts';
import { type Scope, scopeParameters } from './scope.ts';

/** The newest figure given for one metric of one account. */
export interface GivenValue {
  readonly account: number;
  readonly metric: string;
  readonly value: number;
  readonly day: Day;
}

/** Beside a maximum SQLite answers the columns of the row that has it: one pass, where a window sorts every group. */
const sqlOf = (table: 'measurements' | 'judgements', scope: string): string => `
SELECT account, metric, value, day FROM (
  SELECT account_id AS account, metric, value, date AS day, max((date << 32) + id) AS newest
  FROM ${table}
  WHERE date <= :day AND metric IN (SELECT value FROM json_each(:metrics)) AND ${scope}
  GROUP BY account_id, metric
)
WHERE newest IS NOT NULL`;

/** Which figures are read: up to which day, of which metrics, of one account or (left out) of all. */
export interface GivenScope extends Scope {
  readonly metrics: readonly string[];
}

/** The newest value on or before the day per account and metric; of two on one day the later row. */
export const givenValues = (
  db: Db,
  table: 'measurements' | 'judgements',
  { metrics, ...scope }: GivenScope,
): readonly GivenValue[] => {
  if (metrics.length === 0) return [];
  const all = scope.among ? 'account_id BETWEEN :from AND :to' : 'TRUE';
  const sql = sqlOf(table, scope.account === undefined ? all : 'account_id = :account');
  return prepare<object, GivenValue>(db, sql).all({
    ...scopeParameters(scope),
    metrics: JSON.stringify(metrics),
  });
};

/** The metrics that a table holds any figure for. */
export const metricsIn = (db: Db, table: 'measurements' | 'judgements'): ReadonlySet<string> =>
  new Set(
    prepare<[], { metric: string }>(db, `SELECT DISTINCT metric FROM ${table}`)
      .all()
      .map((row) => row.metric),
  );
