/** What became of each row of a batch. */

/** Nothing yet, stored as new, replaced an earlier one, was there already, or refused. */
export const outcome = { none: 0, imported: 1, updated: 2, unchanged: 3, rejected: 4 } as const;

/** Row → one of `outcome`. */
export type Outcomes = Uint8Array;

/** How many rows came to what; rows that are none of the dataset's (`none`) do not count. */
export interface Counts {
  rows: number;
  imported: number;
  updated: number;
  unchanged: number;
  rejected: number;
  /** Rows of the file that are none of the table's: they are not in `rows`. */
  leftOut: number;
}

/** Adds the outcomes of a batch to the counts of its table. */
export const addOutcomes = (counts: Counts, outcomes: Outcomes): void => {
  const seen = [0, 0, 0, 0, 0];
  for (const one of outcomes) (seen[one] as number)++;
  counts.imported += seen[outcome.imported] as number;
  counts.updated += seen[outcome.updated] as number;
  counts.unchanged += seen[outcome.unchanged] as number;
  counts.rejected += seen[outcome.rejected] as number;
  counts.rows = counts.imported + counts.updated + counts.unchanged + counts.rejected;
};
