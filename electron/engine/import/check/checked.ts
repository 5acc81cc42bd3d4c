/** Rows that were checked: typed values column by column, and what is wrong with them. */
import type { IssueCode } from '../../../../shared/import/index.ts';
import type { Cell } from '../read/cells.ts';

/** What SQLite stores. */
export type Stored = string | number | null;

/** One column of the workspace: row → index into the distinct values. Index 0 is null. */
export interface CheckedColumn {
  readonly name: string;
  readonly ids: Int32Array;
  readonly values: readonly Stored[];
  /** The heading that it is read from, as the file writes it, the first of several; none where no column says it. */
  readonly heading?: string;
  /** A scale that was inferred and that no column of the file says: another file of the same rows may show another. */
  readonly inferred?: boolean;
}

/** A problem before its place in the file is looked up. */
export interface FoundIssue {
  readonly index: number;
  readonly column: string | null;
  readonly value: string | null;
  readonly code: IssueCode;
}

/** What is to become of a row. */
export const rowState = { good: 0, rejected: 1, leftOut: 2 } as const;

/** A batch of rows of one dataset. */
export interface CheckedRows {
  readonly count: number;
  readonly fileRows: Int32Array;
  readonly columns: readonly CheckedColumn[];
  /** Row → one of `rowState`. */
  readonly states: Uint8Array;
  readonly issues: FoundIssue[];
  /** The accounts' names, as the file has them, where a column beside their codes gives them. */
  readonly accountNames?: { readonly ids: Int32Array; readonly cells: readonly Cell[] };
  /** Row → its attributes; null for datasets that keep none. */
  readonly attributesOf: ((index: number) => Readonly<Record<string, string | number>>) | null;
}

/** The value of a checked column in a row. */
export const valueAt = (column: CheckedColumn, index: number): Stored =>
  column.values[column.ids[index] as number] ?? null;
