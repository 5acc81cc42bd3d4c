/** Whether a workspace file is sound, and what could be read out of one that is not. */

/** What is wrong with a file. `text` is what SQLite says of it, in English. */
export interface Finding {
  /**
   * `header`: the beginning is not readable; `truncated`: the end is missing; `structure`: pages, tables or indexes;
   * `references`: rows that name rows which are not there.
   */
  readonly kind: 'header' | 'truncated' | 'structure' | 'references';
  readonly text: string;
}

/** What was read out of one table. */
export interface RecoveredTable {
  readonly table: string;
  readonly rows: number;
  /** Rows that are known to have been there and could not be read; null where nobody can tell how many. */
  readonly lost: number | null;
}

/** What a recovery came to. */
export interface Recovery {
  readonly tables: readonly RecoveredTable[];
  readonly rows: number;
  /** All that are known to be lost. */
  readonly lost: number;
  /** Whether there are tables of which it is not known how much is lost. */
  readonly isLossUnknown: boolean;
  /** Rows left out afterwards, because a row that they belong to is lost. */
  readonly orphans: number;
}
