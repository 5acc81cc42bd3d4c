/** Prepared statements, compiled once per connection and text. */
import Database from 'better-sqlite3';
import { basename } from 'node:path';
import { AppError } from '../../../shared/errors.ts';

/** A connection to a workspace file. */
export type Db = Database.Database;

const compiled = new WeakMap<Db, Map<string, Database.Statement>>();

/** The prepared statement of a text on a connection; later calls with the same text answer the same statement. */
export const prepare = <Parameters extends unknown[] | object, Row>(
  db: Db,
  sql: string,
): Database.Statement<Parameters extends unknown[] ? Parameters : [Parameters], Row> => {
  let statements = compiled.get(db);
  if (!statements) compiled.set(db, (statements = new Map()));
  let statement = statements.get(sql);
  if (!statement) statements.set(sql, (statement = db.prepare(sql)));
  return statement as unknown as Database.Statement<
    Parameters extends unknown[] ? Parameters : [Parameters],
    Row
  >;
};

/** What a failure to begin means: somebody else is writing to the file. */
const beginError = (error: unknown, db: Db): unknown => {
  if (!(error instanceof Database.SqliteError) || error.code !== 'SQLITE_BUSY') return error;
  return new AppError('workspace.locked', { file: basename(db.name) }, { cause: error });
};

/** Begins a transaction that writes. Throws `workspace.locked` when another program is writing to the file. */
export const beginWriting = (db: Db): void => {
  try {
    db.exec('BEGIN IMMEDIATE');
  } catch (error) {
    throw beginError(error, db);
  }
};

/** A database that is never on a disk, with these tables or as another one was `serialize`d; it is gone when closed. */
export const inMemory = (content: string | Buffer): Db => {
  if (typeof content !== 'string') return new Database(content);
  const db = new Database(':memory:');
  db.exec(content);
  return db;
};

/**
 * Runs `work` in one transaction: all of it happens, or nothing.
 * Throws `workspace.locked` when another program is writing to the file.
 */
export const inTransaction = <T>(db: Db, work: () => T): T => {
  try {
    return db.transaction(work).immediate();
  } catch (error) {
    throw beginError(error, db);
  }
};
