/** Connections to a workspace file: the one place where a file is opened and unlocked. */
import Database from 'better-sqlite3';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { Db } from '../db/statements.ts';
import { type Key, keysOf, unlock } from './cipher.ts';
import { guard } from './guard.ts';
import { isOpenHere } from './open-files.ts';

/** How another thread reaches an open workspace. */
export interface Access {
  readonly path: string;
  /** Left out: the file has no password. */
  readonly key?: Key | undefined;
}

/** How a workspace is opened. */
export interface OpenOptions {
  readonly password?: string | undefined;
}

/** SQLite refuses a file whose end is missing as a whole, unless somebody says that they know. */
const goOn = (db: Db): void => {
  db.unsafeMode(true);
  db.pragma('writable_schema = ON');
};

/** A connection to a file; its first reading shows whether the key is right. */
export const connect = ({ path, key }: Access, readonly: boolean, isDamaged = false): Db => {
  const db = new Database(path, { readonly });
  try {
    unlock(db, key);
    if (isDamaged) goOn(db);
    guard(db);
    db.pragma('foreign_keys = ON');
    db.pragma('busy_timeout = 2000');
    db.pragma('cache_size = -65536');
    db.pragma('temp_store = MEMORY');
    db.pragma('schema_version');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
};

/** One more connection to a workspace, which only reads. */
export const openReader = (access: Access): Db => connect(access, true);

/** One that reads what can be read of a damaged file. */
export const openDespiteDamage = (access: Access): Db => connect(access, true, true);

/** A connection that writes to a file which nobody has open as a workspace: one that is made or put in place. */
export const openWriter = (access: Access): Db => connect(access, false);

/** Whether a file begins as one does that no password encrypts. */
export const startsLikeSqlite = (path: string): boolean => {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(16);
    const length = readSync(file, head, 0, 16, 0);
    return length === 0 || head.toString('latin1') === 'SQLite format 3\0';
  } finally {
    closeSync(file);
  }
};

/** A file that is not encrypted opens without a password, whatever was given: that all share one is no reason to fail. */
export const keysFor = (path: string, { password }: OpenOptions): readonly (Key | undefined)[] => {
  if (isOpenHere(path)) return [undefined, ...keysOf(password)];
  return statSync(path).isFile() && startsLikeSqlite(path) ? [undefined] : keysOf(password);
};

const isNotDatabase = (error: unknown): boolean =>
  error instanceof Database.SqliteError && error.code === 'SQLITE_NOTADB';

/** A connection by the first of the keys that opens the file. Throws what the last of them led to. */
export const connectByAny = (
  path: string,
  keys: readonly (Key | undefined)[],
  readonly = false,
): { readonly db: Db; readonly access: Access } => {
  const [key, ...others] = keys;
  const access = { path, ...(key && { key }) };
  try {
    return { db: connect(access, readonly), access };
  } catch (error) {
    if (others.length === 0 || !isNotDatabase(error)) throw error;
    return connectByAny(path, others, readonly);
  }
};
