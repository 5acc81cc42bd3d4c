/** What was imported into a workspace so far. */
import type { ImportSummary } from '../../../shared/contract.ts';
import type { DatasetName } from '../../../shared/datasets/index.ts';
import type { FileResult, IssueCode, TableResult } from '../../../shared/import/index.ts';
import { selectImports, selectIssues, selectSources, type SourceRow } from '../db/queries/imports.ts';
import { countRejected } from '../db/queries/rejected.ts';
import type { Db } from '../db/statements.ts';
import { describeIssue } from './describe-issue.ts';

/** Problems listed per table: a list of hundreds of imports must come at once. */
const listedIssues = 20;

const tableResult = (db: Db, source: SourceRow): TableResult => ({
  sheet: source.sheet,
  dataset: source.dataset as DatasetName,
  headerRow: source.header_row,
  encoding: source.encoding,
  delimiter: source.delimiter,
  rows: source.rows,
  imported: source.imported,
  updated: source.updated,
  unchanged: source.unchanged,
  rejected: source.rejected,
  issues: selectIssues(db, source.id, listedIssues).map((issue) =>
    describeIssue({ ...issue, code: issue.code as IssueCode }),
  ),
  changes: [],
  assumed: [],
  leftOut: source.left_out,
});

const fileResults = (db: Db, importId: number): FileResult[] => {
  const files = Map.groupBy(selectSources(db, importId), (source) => source.file);
  return [...files].map(([file, sources]) => ({
    file,
    ...(sources[0]?.typed_by != null && { typedBy: sources[0].typed_by }),
    tables: sources.map((source) => tableResult(db, source)),
    error: null,
  }));
};

/** All imports with what became of their tables, the newest first. */
export const listImports = (db: Db): readonly ImportSummary[] =>
  selectImports(db).map(({ id, started_at, undone_at }) => ({
    id,
    startedAt: started_at,
    undoneAt: undone_at,
    files: fileResults(db, id),
    rejectedKept: countRejected(db, id),
  }));
