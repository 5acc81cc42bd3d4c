/** How an import is all or nothing. It is asynchronous, so the database library's own transactions do not serve. */
import { beginWriting, type Db } from '../db/statements.ts';

/** Does work that either stays or is taken back, within a larger transaction. */
export const inSavepoint = async <T>(db: Db, work: () => Promise<T>): Promise<T> => {
  db.exec('SAVEPOINT file');
  try {
    const value = await work();
    db.exec('RELEASE file');
    return value;
  } catch (error) {
    // A full disk has ended the whole transaction already.
    if (db.inTransaction) db.exec('ROLLBACK TO file; RELEASE file');
    throw error;
  }
};

/** Does work that either stays or is taken back. Throws `workspace.locked` when another program is writing to the file. */
export const inTransaction = async <T>(db: Db, work: () => Promise<T>): Promise<T> => {
  beginWriting(db);
  try {
    const value = await work();
    db.exec('COMMIT');
    return value;
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
};

/** Does work and takes it back. Throws `workspace.locked` when another program is writing to the file. */
export const takingBack = async <T>(db: Db, work: () => Promise<T>): Promise<T> => {
  beginWriting(db);
  try {
    return await work();
  } finally {
    if (db.inTransaction) db.exec('ROLLBACK');
  }
};

/** Rows name accounts and sources that were looked up or stored just before; checking that again costs a quarter of the time. */
export const withoutForeignKeys = async <T>(db: Db, work: () => Promise<T>): Promise<T> => {
  db.pragma('foreign_keys = OFF');
  try {
    return await work();
  } finally {
    db.pragma('foreign_keys = ON');
  }
};
