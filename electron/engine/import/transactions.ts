/** How an import is all or nothing. It is asynchronous, so the database library's own transactions do not serve. */
import { basename } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '../../../shared/errors.ts';
import type { Db } from '../db/statements.ts';

/** Does work that either stays or is taken back, within a larger transaction. */
export const inSavepoint = async <T>(db: Db, work: () => Promise<T>): Promise<T> => {
  db.exec('SAVEPOINT file');
  try {
    const value = await work();
    db.exec('RELEASE file');
    return value;
  } catch (error) {
    db.exec('ROLLBACK TO file; RELEASE file');
    throw error;
  }
};

const begin = (db: Db): void => {
  try {
    db.exec('BEGIN IMMEDIATE');
  } catch (error) {
    if (!(error instanceof Database.SqliteError) || error.code !== 'SQLITE_BUSY') throw error;
    throw new AppError('workspace.locked', { file: basename(db.name) }, { cause: error });
  }
};

/** Does work that either stays or is taken back. Throws `workspace.locked` when another program is writing to the file. */
export const inTransaction = async <T>(db: Db, work: () => Promise<T>): Promise<T> => {
  begin(db);
  try {
    const value = await work();
    db.exec('COMMIT');
    return value;
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
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
