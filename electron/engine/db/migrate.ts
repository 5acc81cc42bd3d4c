/** Brings a workspace file to the newest schema; refuses files from the future. */
import { AppError } from '../../../shared/errors.ts';
import type { LogNote } from '../../../shared/model/log/note.ts';
import { logged } from './log/logged.ts';
import { type Migration, migrations as all } from './migrations/index.ts';
import { countImports } from './queries/imports.ts';
import { inTransaction, type Db } from './statements.ts';

/** "nabz" as a 32-bit number: how SQLite files say whose they are. */
export const applicationId = 0x6e_61_62_7a;

const versionOf = (db: Db): number => db.pragma('user_version', { simple: true }) as number;

/** The step of the schema that brought the log. */
const logVersion = 120;

/** A file that is older than the log does not know what was done to it before; it knows how much was imported. */
const noteOf = (db: Db, from: number, to: number): LogNote => {
  if (from === 0) return { kind: 'workspace.created', detail: {} };
  if (from < logVersion) return { kind: 'log.began', detail: { imports: countImports(db) } };
  return { kind: 'workspace.migrated', detail: { from, to } };
};

/**
 * Runs every pending migration in one transaction; before the first one `backUp` is called where the file already holds
 * something, and nothing is changed where it throws. Throws `workspace.newer` for a file that a newer program has written.
 */
export const migrate = (db: Db, backUp: () => void, migrations: readonly Migration[] = all): void => {
  const version = versionOf(db);
  const newest = migrations.at(-1)?.version ?? 0;
  if (version > newest) throw new AppError('workspace.newer', { version, newest });
  const pending = migrations.filter((migration) => migration.version > version);
  if (pending.length === 0) return;
  if (version > 0) backUp();
  inTransaction(db, () => {
    for (const migration of pending) db.exec(migration.sql);
    db.pragma(`user_version = ${newest}`);
    db.pragma(`application_id = ${applicationId}`);
    if (newest >= logVersion) logged(db, noteOf(db, version, newest));
  });
};
