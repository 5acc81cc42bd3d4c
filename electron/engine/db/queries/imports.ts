/** What was imported: imports, their sources (one table read as one dataset) and the problems of rows. */
import type { Day } from '../../../../shared/dates.ts';
import type { DatasetName } from '../../../../shared/datasets/index.ts';
import { prepare, type Db } from '../statements.ts';

/** One table read as one dataset, as stored. */
export interface SourceRow {
  readonly id: number;
  readonly import_id: number;
  readonly file: string;
  readonly sheet: string;
  readonly dataset: string;
  readonly header_row: number | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly rows: number;
  readonly imported: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly left_out: number;
  /** Who typed the rows in, blank = nobody said; null = they were read from a file. */
  readonly typed_by: string | null;
}

/** One import; `undone_at` is null while it stands. */
export interface ImportRow {
  readonly id: number;
  readonly started_at: string;
  readonly undone_at: string | null;
}

/** A problem of a row, as stored. */
export interface IssueRow {
  readonly row: number;
  readonly column: string | null;
  readonly value: string | null;
  readonly code: string;
}

/** The number that the next import gets. */
export const nextImportId = (db: Db): number =>
  prepare<[], { id: number }>(db, 'SELECT coalesce(max(id), 0) + 1 AS id FROM imports').get()?.id ?? 1;

/** Notes that an import runs; a second call for the same number does nothing. */
export const insertImport = (db: Db, id: number, given: { startedAt: string; asOf: Day }): void => {
  const text = 'INSERT OR IGNORE INTO imports (id, started_at, as_of) VALUES (?, ?, ?)';
  prepare<[number, string, Day], never>(db, text).run(id, given.startedAt, given.asOf);
};

/** Notes that an import is done. */
export const finishImport = (db: Db, id: number, finishedAt: string): void => {
  prepare<[string, number], never>(db, 'UPDATE imports SET finished_at = ? WHERE id = ?').run(finishedAt, id);
};

/** Notes a table before its rows are stored, which name it; answers its number. */
export const insertSource = (db: Db, source: Readonly<Record<string, string | number | null>>): number => {
  const text = `INSERT INTO sources (import_id, file, sheet, dataset, header_row, encoding, delimiter, mapping, headings)
    VALUES (@importId, @file, @sheet, @dataset, @headerRow, @encoding, @delimiter, @mapping, @headings)`;
  return Number(prepare<object, never>(db, text).run(source).lastInsertRowid);
};

/** Notes what became of a table's rows. */
export const countSource = (db: Db, id: number, counts: Readonly<Record<string, number>>): void => {
  const text = `UPDATE sources SET "rows" = @rows, imported = @imported, updated = @updated, unchanged = @unchanged,
    rejected = @rejected, left_out = @leftOut WHERE id = @id`;
  prepare<object, never>(db, text).run({ ...counts, id });
};

/** Whether a dataset's table is empty. */
export const hasNoRows = (db: Db, dataset: DatasetName): boolean =>
  prepare<[], unknown>(db, `SELECT 1 FROM ${dataset} LIMIT 1`).get() === undefined;

/** Keeps a problem of a row. */
export const insertIssue = (db: Db, sourceId: number, issue: IssueRow): void => {
  const text = 'INSERT INTO import_issues (source_id, "row", "column", value, code) VALUES (?, ?, ?, ?, ?)';
  prepare<(string | number | null)[], never>(db, text).run(
    sourceId,
    issue.row,
    issue.column,
    issue.value,
    issue.code,
  );
};

/** All imports, the newest first. */
export const selectImports = (db: Db): readonly ImportRow[] =>
  prepare<[], ImportRow>(db, 'SELECT id, started_at, undone_at FROM imports ORDER BY id DESC').all();

/** The tables of an import in the order in which they were read. */
export const selectSources = (db: Db, importId: number): readonly SourceRow[] =>
  prepare<[number], SourceRow>(db, 'SELECT * FROM sources WHERE import_id = ? ORDER BY id').all(importId);

/** The files that imports which stand were read from, the newest first; what was typed in comes from none. */
export const filesInUse = (db: Db): readonly string[] =>
  prepare<[], { readonly file: string }>(
    db,
    `SELECT file FROM sources JOIN imports ON imports.id = import_id
     WHERE undone_at IS NULL AND finished_at IS NOT NULL AND typed_by IS NULL
     GROUP BY file ORDER BY max(import_id) DESC, min(sources.id)`,
  )
    .all()
    .map(({ file }) => file);

/** The first problems of a table in the order of its rows. */
export const selectIssues = (db: Db, sourceId: number, most: number): readonly IssueRow[] =>
  prepare<[number, number], IssueRow>(
    db,
    'SELECT "row", "column", value, code FROM import_issues WHERE source_id = ? ORDER BY id LIMIT ?',
  ).all(sourceId, most);

/** How many imports there are, those that were taken back among them. */
export const countImports = (db: Db): number =>
  prepare<[], number>(db, 'SELECT count(*) FROM imports').pluck(true).get() ?? 0;

/** One import; undefined where there is none of this number. */
export const selectImport = (db: Db, id: number): ImportRow | undefined =>
  prepare<[number], ImportRow>(db, 'SELECT id, started_at, undone_at FROM imports WHERE id = ?').get(id);

/** Notes that an import was taken back; its sources and their counts stay. */
export const markUndone = (db: Db, id: number, undoneAt: string): void => {
  prepare<[string, number], never>(db, 'UPDATE imports SET undone_at = ? WHERE id = ?').run(undoneAt, id);
};
