/** The accounts of one import: what is known of them from file to file. */
import type { AccountDecision, FoundAccounts } from '../../../../../shared/import/index.ts';
import type { Db } from '../../../db/statements.ts';
import { openAccountBook, type AccountBook } from '../account-book.ts';
import { addNotes, noNotes } from './account-notes.ts';
import { decisionsOf, storeDecisions } from './decisions.ts';
import { findAccounts } from './found-accounts.ts';

/** Follows accounts through an import. */
export interface AccountRun {
  /** The accounts as they stand, for one file. */
  openBook(): AccountBook;
  /** The file of a book was stored. */
  keep(book: AccountBook): void;
  /** What to say about accounts after the last file, while all that was stored is there. `pause` may throw. */
  find(pause: () => Promise<void>): Promise<FoundAccounts>;
  /** Remembers what was decided; `at` is the moment in ISO. */
  remember(at: string): void;
}

/** Begins to follow the accounts of an import that came with these decisions. */
export const startAccountRun = (db: Db, given: readonly AccountDecision[]): AccountRun => {
  const notes = noNotes();
  const decided = (): readonly AccountDecision[] => [...given, ...notes.renamed];
  return {
    openBook: () => openAccountBook(db, decided()),
    keep: (book) => addNotes(notes, book.notes),
    find: (pause) => findAccounts(db, notes, { decisions: decisionsOf(db, decided()), pause }),
    remember(at) {
      if (decided().length > 0) storeDecisions(db, decided(), { byKey: openAccountBook(db).byKey, at });
    },
  };
};
