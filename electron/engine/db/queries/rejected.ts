/** Refused rows, kept as the file gave them. */
import { prepare, type Db } from '../statements.ts';

/** A refused row: its cells and what is wrong with it as JSON lists, `{column, value, code}` each. */
export interface RejectedRow {
  readonly row: number;
  readonly cells: string;
  readonly issues: string;
}

/** A table that has refused rows. */
export interface RejectedSource {
  readonly id: number;
  readonly file: string;
  readonly sheet: string;
  /** A JSON list. */
  readonly headings: string;
}

/** Keeps a refused row; `row` is the file's own, counting from 1. */
export const insertRejected = (db: Db, rejected: RejectedRow & { readonly sourceId: number }): void => {
  const text = `INSERT INTO rejected_rows (source_id, "row", cells, issues) VALUES (@sourceId, @row, @cells, @issues)
    ON CONFLICT DO NOTHING`;
  prepare<object, never>(db, text).run(rejected);
};

/** The tables of an import that have refused rows, in the order in which they were read. */
export const selectRejectedSources = (db: Db, importId: number): readonly RejectedSource[] =>
  prepare<[number], RejectedSource>(
    db,
    `SELECT id, file, sheet, headings FROM sources s WHERE import_id = ? AND headings IS NOT NULL
      AND EXISTS (SELECT 1 FROM rejected_rows r WHERE r.source_id = s.id) ORDER BY id`,
  ).all(importId);

/** How a table was read that has refused rows; `headings` and `mapping` are JSON, `at` an ISO date and time. */
export interface RefusedTable {
  readonly importId: number;
  readonly file: string;
  readonly sheet: string;
  readonly headings: string;
  readonly mapping: string;
  readonly at: string;
}

/** The tables of all imports that have refused rows, the latest import first. */
export const selectRefusedTables = (db: Db): readonly RefusedTable[] =>
  prepare<[], RefusedTable>(
    db,
    `SELECT import_id AS importId, file, sheet, headings, mapping, started_at AS at
      FROM sources JOIN imports ON imports.id = import_id
      WHERE headings IS NOT NULL AND rejected > 0 ORDER BY import_id DESC, sources.id`,
  ).all();

const rowsAtOnce = 1_000;

/**
 * The refused rows of a table behind row `after` of its file, at most 1,000. A table that was read as several
 * datasets has several sources: a row is one row all the same, with the issues of all.
 */
export const selectRejected = (db: Db, sourceIds: readonly number[], after: number): readonly RejectedRow[] =>
  prepare<[string, number], { row: number; cells: string; lists: string }>(
    db,
    `SELECT "row", cells, '[' || group_concat(issues) || ']' AS lists FROM rejected_rows
      WHERE source_id IN (SELECT value FROM json_each(?)) AND "row" > ?
      GROUP BY "row" ORDER BY "row" LIMIT ${rowsAtOnce}`,
  )
    .all(JSON.stringify(sourceIds), after)
    .map(({ row, cells, lists }) => ({
      row,
      cells,
      issues: JSON.stringify((JSON.parse(lists) as unknown[][]).flat()),
    }));

/** How many refused rows of an import are kept. */
export const countRejected = (db: Db, importId: number): number =>
  prepare<[number], { count: number }>(
    db,
    `SELECT count(*) AS count FROM rejected_rows r JOIN sources s ON s.id = r.source_id WHERE s.import_id = ?`,
  ).get(importId)?.count ?? 0;
