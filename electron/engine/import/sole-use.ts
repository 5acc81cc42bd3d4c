/** How a workspace is written while nobody else has it open. */
import type { Db } from '../db/statements.ts';

const journalMode = (db: Db, mode: 'wal' | 'truncate'): boolean => {
  const timeout = db.pragma('busy_timeout', { simple: true }) as number;
  db.pragma('busy_timeout = 0');
  try {
    return db.pragma(`journal_mode = ${mode}`, { simple: true }) === mode;
  } catch {
    // Another connection has the file open.
    return false;
  } finally {
    db.pragma(`busy_timeout = ${timeout}`);
  }
};

/**
 * Does long work with a rollback journal, if no other connection has the file open. A write-ahead log lets others
 * read meanwhile, but writes every page twice: a million rows take a quarter longer.
 */
export const withSoleUse = async <T>(db: Db, work: () => Promise<T>): Promise<T> => {
  if (!journalMode(db, 'truncate')) return work();
  db.pragma('synchronous = FULL');
  try {
    return await work();
  } finally {
    db.pragma('synchronous = NORMAL');
    journalMode(db, 'wal');
  }
};
