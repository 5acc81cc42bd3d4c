/** Brings a workspace file to the newest schema; refuses files from the future. */
import { copyFileSync, existsSync, renameSync } from 'node:fs';
import { AppError } from '../../../shared/errors.ts';
import { type Migration, migrations as all } from './migrations/index.ts';
import { inTransaction, type Db } from './statements.ts';

/** "nabz" as a 32-bit number: how SQLite files say whose they are. */
export const applicationId = 0x6e_61_62_7a;

const versionOf = (db: Db): number => db.pragma('user_version', { simple: true }) as number;

/** Copies the file once before its schema changes: `client.nabiz` → `client.nabiz.v10.bak`. */
const backUp = (db: Db, path: string, version: number): void => {
  db.pragma('wal_checkpoint(TRUNCATE)');
  const copy = `${path}.v${version}.bak`;
  if (existsSync(copy)) return;
  // Under another name first: half a copy must never pass for the backup.
  copyFileSync(path, `${copy}.part`);
  renameSync(`${copy}.part`, copy);
};

/**
 * Runs every pending migration in one transaction, after a backup copy where the file already held something.
 * Throws `workspace.newer` for a file that a newer program has written.
 */
export const migrate = (db: Db, path: string, migrations: readonly Migration[] = all): void => {
  const version = versionOf(db);
  const newest = migrations.at(-1)?.version ?? 0;
  if (version > newest) throw new AppError('workspace.newer', { version, newest });
  const pending = migrations.filter((migration) => migration.version > version);
  if (pending.length === 0) return;
  if (version > 0) backUp(db, path, version);
  inTransaction(db, () => {
    for (const migration of pending) db.exec(migration.sql);
    db.pragma(`user_version = ${newest}`);
    db.pragma(`application_id = ${applicationId}`);
  });
};
