/** What became of an import. */
import type { DatasetName } from '../datasets/types.ts';
import type { FoundAccounts } from './accounts.ts';
import type { ImportIssue } from './issues.ts';
import type { RecognisedFile, RecognisedTable } from './recognised.ts';
import type { Assumption } from './questions.ts';

/** One stored row that the import changes: field by field, as text; null = blank. */
export interface RowChange {
  readonly row: number;
  /** The row's key. */
  readonly key: string;
  readonly fields: readonly {
    readonly field: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

/** What became of one table: `rows = imported + updated + unchanged + rejected`. */
export interface TableResult {
  readonly sheet: string;
  readonly dataset: DatasetName;
  readonly headerRow: number | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly rows: number;
  readonly imported: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** The first 1,000; the rest is counted in `rejected`. */
  readonly issues: readonly ImportIssue[];
  /** What differs in the rows counted in `updated`: the first 1,000. */
  readonly changes: readonly RowChange[];
  /** What was taken although the table left it open and nobody said. */
  readonly assumed: readonly Assumption[];
  /** Set where the table was read as in an earlier import: of which file, and when (ISO). */
  readonly remembered?: RecognisedTable['remembered'];
  /** Rows inside the table that are none of its rows: repeated headings, totals, notes. They are not in `rows`. */
  readonly leftOut: number;
}

/** What became of one file; a file with an error stored nothing. */
export interface FileResult {
  readonly file: string;
  readonly tables: readonly TableResult[];
  /** Set where no file was read: who typed the rows in; blank = nobody said. */
  readonly typedBy?: string;
  /** Sheets with tables that the workbook hides and that were left out. */
  readonly hidden?: readonly string[];
  readonly error: RecognisedFile['error'];
}

/** What became of one import. `import` is null when nothing was stored (dry run, or every file failed). */
export interface ImportResult {
  readonly import: number | null;
  readonly files: readonly FileResult[];
  readonly accounts: FoundAccounts;
}

/** What became of taking an import back. */
export interface UndoResult {
  readonly import: number;
  /** Rows that went, and rows that are again as they were before. */
  readonly removed: number;
  readonly restored: number;
  /** Rows that a later import changed: they stay as that import left them. */
  readonly kept: number;
  /** Later imports that held rows equal to removed ones: importing their files again brings those back. */
  readonly alsoIn: readonly { readonly import: number; readonly file: string; readonly rows: number }[];
}
