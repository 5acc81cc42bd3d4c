/** The parts of metrics: tables that are the same at every date. */
import type { Db } from '../db/statements.ts';
import { metrics } from './index.ts';
import type { Metric } from './metric.ts';

const gathered = new WeakSet<Db>();

/**
 * Gathers the parts of all metrics once for every date to come. Only for a connection whose data stands still, such as
 * one in a transaction that reads: what is gathered is not gathered again.
 */
export const gatherParts = (db: Db): void => {
  for (const [name, { sql, key }] of metrics.flatMap(({ parts }) => Object.entries(parts ?? {})))
    db.exec(`
      CREATE TEMP TABLE ${name} AS ${sql.replaceAll('{scope}', 'TRUE')};
      CREATE INDEX temp.${name}_key ON ${name} (${key})`);
  gathered.add(db);
};

/** The SQL of a metric with its parts: those of the connection, else computed on the way. */
export const withParts = (db: Db, { sql, parts }: Metric): string => {
  if (!parts || gathered.has(db)) return sql;
  const named = Object.entries(parts).map(([name, part]) => `${name} AS MATERIALIZED (${part.sql})`);
  return `WITH ${named.join(', ')} ${sql}`;
};
