/** A look into a workspace file that is not opened for it: nothing of it is migrated, changed or left beside it. */
import Database from 'better-sqlite3';
import { existsSync } from 'node:fs';
import { applicationId } from '../db/migrate.ts';
import { migrations } from '../db/migrations/index.ts';
import type { Db } from '../db/statements.ts';
import { guard } from './guard.ts';
import { checkSchema } from './known-schema.ts';
import { refuseHugeSchema } from './schema-size.ts';

/**
 * SQLite lays two files beside one that it reads. A connection that may write takes them away again as it closes, one
 * that may not leaves them; where they are there already, another program is at work or a crash left them.
 */
const connect = (path: string): Db => {
  refuseHugeSchema(path);
  const db = new Database(path, { readonly: existsSync(`${path}-wal`), fileMustExist: true, timeout: 200 });
  guard(db);
  db.pragma('query_only = ON');
  return db;
};

const isOfThisProgram = (db: Db): boolean =>
  db.pragma('application_id', { simple: true }) === applicationId &&
  db.pragma('user_version', { simple: true }) === migrations.at(-1)?.version;

/**
 * What `look` finds in a workspace; undefined where there is nothing that can be read just so: no file, a password, an
 * older, newer or altered schema, another program's file, a damaged one. What is wrong is said when somebody opens it.
 */
export const peekInto = <T>(path: string, look: (db: Db) => T): T | undefined => {
  if (!existsSync(path)) return undefined;
  let db: Db | undefined;
  try {
    db = connect(path);
    if (!isOfThisProgram(db)) return undefined;
    checkSchema(db);
    return look(db);
  } catch {
    return undefined;
  } finally {
    db?.close();
  }
};
