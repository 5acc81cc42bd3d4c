/** What is noted about accounts while files are imported. */
import type { AccountDecision } from '../../../../../shared/import/index.ts';

/** Notes of one file, or of all files so far. */
export interface AccountNotes {
  /** Accounts made because rows of other tables named them. */
  readonly created: Set<number>;
  /** Accounts that no list has → how many rows named them. */
  readonly rows: Map<number, number>;
  /** New accounts by their own row, while there are accounts that no list has. */
  readonly listed: Set<number>;
  /** Accounts that got another key by the user's decision: their former key still means them. */
  readonly renamed: AccountDecision[];
}

/** Notes with nothing in them. */
export const noNotes = (): AccountNotes => ({
  created: new Set(),
  rows: new Map(),
  listed: new Set(),
  renamed: [],
});

/** Adds the notes of a file that was stored to those of the import. */
export const addNotes = (notes: AccountNotes, more: AccountNotes): void => {
  for (const id of more.created) notes.created.add(id);
  for (const id of more.listed) notes.listed.add(id);
  for (const [id, rows] of more.rows) notes.rows.set(id, (notes.rows.get(id) ?? 0) + rows);
  notes.renamed.push(...more.renamed);
};
