/** A table as read: rows in batches, each column as a list of its distinct cells. */
import type { Cell } from './cells.ts';

/**
 * One column of a batch. Cells repeat (dates, accounts, features), so a row holds only the number of its cell:
 * what is done per distinct cell (parsing, folding, looking up) is done once and not a million times.
 */
export interface RawColumn {
  readonly heading: string;
  /** Row of the batch → index into `cells`; 0 is the empty cell. */
  readonly ids: Int32Array;
  /**
   * Nearly all different: where most rows have a cell of their own, equal ones are not looked for. The list of a batch
   * may go on in the next one's; then it is the same list. Made when it is first asked for.
   */
  readonly cells: readonly Cell[];
}

/** A row that cannot be used as it stands. */
export interface RowProblem {
  readonly index: number;
  readonly code: 'row.tooLong' | 'row.damaged';
}

/** Some rows of a table; rows without any cell are left out. */
export interface Batch {
  readonly count: number;
  /** Row of the batch → row of the file, counting from 1. */
  readonly fileRows: Int32Array;
  readonly columns: readonly RawColumn[];
  readonly problems: readonly RowProblem[];
  /** Rows that are none of the table's (repeated headings, totals, notes) and not among these. */
  readonly leftOut?: number | undefined;
  /** How much of the table is read with this batch, 0..1. */
  readonly share: number;
}

/** Where the table lies and what its headings say; headings are unique. */
export interface Layout {
  /** The last row of the headings, counting from 1: the rows below it are the table's. 0 = no headings. */
  readonly headerRow: number;
  readonly headings: readonly string[];
  /** The last row of the table; left out = as far as it goes. */
  readonly lastRow?: number | undefined;
  /** Columns, counting from 0, whose cells nobody asks for unless a row is refused. */
  readonly unasked?: readonly number[] | undefined;
}

/** Cells that a workbook shows as one; only the top left one holds the value. Rows and columns count from 1. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One table of a file, open for reading. */
export interface Table {
  readonly sheet: string;
  /** Hidden in the workbook. */
  readonly hidden: boolean;
  /** The merged cells that begin within the head; none where they are not known. */
  readonly merges?: readonly Merge[];
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** The first rows of the file, from row 1, blank ones included. */
  readonly head: readonly (readonly Cell[])[];
  /** The number of rows in the file; null for one longer than its head, where counting would mean reading it all. */
  readonly rows: number | null;
  /**
   * The rows below the header, one batch at a time; its arrays are handed over and never used again by the
   * reader. A number comes in between, often: how much of the table is read (0..1), and others may have their turn.
   */
  readonly batches: (layout: Layout) => AsyncIterable<Batch | number>;
}

/** How many rows of a table are looked at to recognise it. */
export const headRows = 5_000;
