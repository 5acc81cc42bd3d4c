/** The rows behind a figure: which count, which were looked at without counting, and where each came from. */
import type { DatasetName } from '../datasets/types.ts';

/** Where a row came from: a row of a file, or somebody's hand. */
export interface RowOrigin {
  /** Blank where it was typed in. */
  readonly file: string;
  /** Blank for a file without sheets. */
  readonly sheet: string;
  readonly row: number;
  /** Who typed it in, blank without a name; null for a row of a file. */
  readonly typedBy: string | null;
  /** The date on which it was imported or typed in. */
  readonly storedOn: string;
}

/** Why a row that was looked at does not count, as a closed list: `account.rows.reason.<reason>` says it. */
export const rowReasons = [
  'later', // dated after the as-of date
  'older', // before the window
  'notNewest', // only the newest row counts
  'notFirst', // only the first row counts
  'replaced', // the same person answered again
  'noAnswer', // an invitation
  'otherScale', // another question, or on no known scale
  'creditNote',
  'notIssued', // not issued at the date
  'notDue',
  'unpaid', // not paid at the date
  'paid',
  'open', // a ticket not closed at the date
  'closed',
  'recent', // closed so lately that it may come back
  'blank', // what is needed of it is blank
  'notRunning', // a subscription that ran on none of the days
  'elsewhere', // another source comes first
  'notCompleted',
  'notAssigned', // at the date
  'stranger', // names nobody of the account's list of people
  'again', // the person counts already
  'computed', // a figure computed from rows comes first
  'tooOld',
  'otherKind', // an outcome of another kind
  'noEarlier', // no earlier subscription ended near its start
] as const;

/** One of them. */
export type RowReason = (typeof rowReasons)[number];

/** How a column's cells are written. */
export type RowColumnKind = 'date' | 'number' | 'money' | 'mark' | 'text' | 'word';

/** A column worth seeing; `word`: its texts are `account.rows.word.<text>`. */
export interface RowColumn {
  readonly key: string;
  readonly kind: RowColumnKind;
}

/** A cell: dates `YYYY-MM-DD`, money hundredths, marks 0 or 1. */
export type RowCell = string | number | null;

/** One row. */
export interface BehindRow {
  /** Null: it counts. */
  readonly reason: RowReason | null;
  /** In the order of the columns. */
  readonly cells: readonly RowCell[];
  readonly origin: RowOrigin;
}

/** What the rows of a part are to the figure: what it is computed from, or what that is held against. */
export type RowsRole = 'rows' | 'seats' | 'start' | 'people' | 'given' | 'facts';

/** The rows of one dataset behind a figure. */
export interface RowsPart {
  readonly role: RowsRole;
  readonly dataset: DatasetName;
  /** Of a figure made of others: the metric whose rows these are. */
  readonly metric: string | null;
  /** The first and the last day of the window; null where all of the past counts. */
  readonly from: string | null;
  readonly to: string;
  readonly looked: number;
  readonly counting: number;
}

/** A number that no row of the account holds. */
export interface BesideFigure {
  readonly key: 'featuresAnywhere' | 'firstUse';
  readonly value: RowCell;
}

/** The rows behind one figure of an account: all parts, and one page of one of them. */
export interface RowsBehind {
  readonly account: number;
  readonly asOf: string;
  readonly about: string;
  readonly parts: readonly RowsPart[];
  readonly beside: readonly BesideFigure[];
  /** The part that is shown, by its place, and the page of it; the newest rows first. */
  readonly part: number;
  readonly page: number;
  readonly pages: number;
  readonly columns: readonly RowColumn[];
  readonly rows: readonly BehindRow[];
}

/** How many rows a page holds at most. */
export const rowsPerPage = 200;
