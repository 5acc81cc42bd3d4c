/** How many rows each table of a file has. */
import { type Db, prepare } from '../../db/statements.ts';

/** Table → rows. */
export type RowCounts = ReadonlyMap<string, number>;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The tables of a file, SQLite's own left out. */
export const tablesOf = (db: Db): readonly string[] =>
  prepare<[], { name: string }>(
    db,
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
  )
    .all()
    .map(({ name }) => name);

const countRows = (db: Db, table: string): number =>
  db.prepare<[], { n: number }>(`SELECT count(*) AS n FROM ${quoted(table)}`).get()?.n ?? 0;

/** Counts them all. */
export const rowCounts = (db: Db): RowCounts =>
  new Map(tablesOf(db).map((table) => [table, countRows(db, table)]));

/** Whether two files have the same tables with as many rows each. */
export const sameCounts = (one: RowCounts, other: RowCounts): boolean =>
  one.size === other.size && [...one].every(([table, rows]) => other.get(table) === rows);
