/** A look into a workspace file that is not opened for it: nothing of it is migrated, changed or left beside it. */
import Database from 'better-sqlite3';
import { existsSync } from 'node:fs';
import { applicationId } from '../db/migrate.ts';
import { migrations } from '../db/migrations/index.ts';
import type { Db } from '../db/statements.ts';
import { fold } from '../../../shared/fold.ts';

/**
 * SQLite lays two files beside one that it reads. A connection that may write takes them away again as it closes, one
 * that may not leaves them; where they are there already, another program is at work or a crash left them.
 */
const connect = (path: string): Db => {
  const db = new Database(path, { readonly: existsSync(`${path}-wal`), fileMustExist: true, timeout: 200 });
  db.pragma('query_only = ON');
  return db;
};

const isOfThisProgram = (db: Db): boolean =>
  db.pragma('application_id', { simple: true }) === applicationId &&
  db.pragma('user_version', { simple: true }) === migrations.at(-1)?.version;

/**
 * What `look` finds in a workspace; undefined where there is nothing that can be read just so: no file, a password, an
 * older or newer schema, another program's file, a damaged one. What is wrong is said when somebody opens it.
 */
export const peekInto = <T>(path: string, look: (db: Db) => T): T | undefined => {
  if (!existsSync(path)) return undefined;
  let db: Db | undefined;
  try {
    db = connect(path);
    if (!isOfThisProgram(db)) return undefined;
    db.function('fold', { deterministic: true }, (text) => (typeof text === 'string' ? fold(text) : null));
    return look(db);
  } catch {
    return undefined;
  } finally {
    db?.close();
  }
};
