/** What a workspace file holds, as one fingerprint per table, so that two states of a file can be compared. */
import { createHash } from 'node:crypto';
import type { Db } from '../../electron/engine/db/statements.ts';

/** Table → how many rows it has, and a fingerprint of what they say. */
export type Content = Readonly<Record<string, { readonly rows: number; readonly hash: string }>>;

/** Computed from the other tables again whenever it is missing; work that is stopped may leave a part of it. */
const isComputed = (table: string): boolean => /^(alerts|usage_sources|history_)/.test(table);

/** Moments differ from run to run, and with them what the log's entries are chained by; what was written must not. */
const isMoment = (column: string): boolean => /_at$|^(previous_)?hash$/.test(column);

/** What a look for alerts saw, and the names of backups, which are moments, too. */
const leftOut: Readonly<Record<string, string>> = {
  settings: `WHERE key NOT IN ('looked', 'logHead')`,
  audit_log: `WHERE kind <> 'backup.made'`,
};

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const namesOf = (db: Db, sql: string, ...values: readonly string[]): readonly string[] =>
  db
    .prepare(sql)
    .pluck()
    .all(...values) as string[];

const fingerprint = (db: Db, table: string): Content[string] => {
  const columns = namesOf(db, 'SELECT name FROM pragma_table_info(?)', table)
    .filter((name) => !isMoment(name))
    .map(quoted)
    .join(', ');
  const kept = leftOut[table] ?? '';
  const hash = createHash('sha256');
  let rows = 0;
  const all = db.prepare(`SELECT ${columns} FROM ${quoted(table)} ${kept} ORDER BY ${columns}`).raw();
  for (const row of all.iterate()) {
    hash.update(JSON.stringify(row));
    rows += 1;
  }
  return { rows, hash: hash.digest('hex').slice(0, 16) };
};

/** The content of an open file. */
export const contentOf = (db: Db): Content => {
  const tables = namesOf(
    db,
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
  );
  return Object.fromEntries(
    tables.filter((table) => !isComputed(table)).map((table) => [table, fingerprint(db, table)]),
  );
};

/** Whether two states are the same. */
export const isSame = (one: Content, other: Content): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The tables in which two states differ, with their rows. */
export const differences = (one: Content, other: Content): readonly string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((table) => one[table]?.hash !== other[table]?.hash)
    .map((table) => `${table}: ${one[table]?.rows ?? 'no table'} / ${other[table]?.rows ?? 'no table'}`);
