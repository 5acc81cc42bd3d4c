/** A workspace file: creating, opening and closing it. */
import Database from 'better-sqlite3';
import { existsSync, rmSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { AppError, type ErrorCode } from '../../../shared/errors.ts';
import type { ReadOnly } from '../../../shared/read-only.ts';
import { applicationId, migrate } from '../db/migrate.ts';
import type { Db } from '../db/statements.ts';
import { backUpNow } from './backups/make.ts';
import { type Key, newKey } from './cipher.ts';
import { type Access, connect, connectByAny, keysFor, type OpenOptions, startsLikeSqlite } from './connect.ts';
import { meansDamage } from './integrity/means-damage.ts';
import { refuseDamaged } from './integrity/refuse-damaged.ts';
import { checkSchema } from './known-schema.ts';
import { looksEncrypted } from './looks-encrypted.ts';
import { noteOpen } from './open-files.ts';
import { refuseHugeSchema } from './schema-size.ts';
import { type Hold, holdFile, holdNew } from './owner/hold.ts';
import { identityOf } from './owner/place.ts';
import { makeReadable } from './owner/readable.ts';
import { refuseWriting } from './owner/refusal.ts';
import { tidyUp } from './tidy.ts';
import { removeUnfinished } from './unfinished.ts';

export { type Access, connect, openReader, type OpenOptions, startsLikeSqlite } from './connect.ts';

/** An open workspace. One connection writes; a second one reads the last committed state while an import runs. */
export interface Workspace {
  readonly path: string;
  /** The file's base name without its ending. */
  readonly name: string;
  readonly db: Db;
  readonly reader: Db;
  readonly access: Access;
  /** Why it is open for reading only; null where it may be written. */
  readonly readOnly: ReadOnly | null;
  /** Throws `workspace.readOnly`, `workspace.protected` or `workspace.gone` where nothing may be written now. */
  refuseWriting(): void;
  close(): void;
}

/** Only once the file is known to be a workspace: this writes to it, and another program's file is not ours to change. */
const prepareForWriting = (db: Db): void => {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
};

/** A folder in place of a file, no right to write, a full disk. */
const unreachable = /^SQLITE_(CANTOPEN|READONLY|PERM|IOERR|FULL)/;

/** What it means that a file cannot be read as a database. */
const codeOfNoise = (path: string, password: string | undefined): ErrorCode => {
  if (startsLikeSqlite(path) || !looksEncrypted(path)) return 'workspace.notAWorkspace';
  return password ? 'workspace.password' : 'workspace.passwordNeeded';
};

/** What SQLite's refusal means for the user. */
export const explain = (error: unknown, path: string, password: string | undefined): unknown => {
  if (!(error instanceof Database.SqliteError)) return error;
  const file = basename(path);
  if (unreachable.test(error.code)) return new AppError('workspace.unreachable', { file }, { cause: error });
  if (error.code === 'SQLITE_BUSY') return new AppError('workspace.locked', { file }, { cause: error });
  if (error.code.startsWith('SQLITE_CORRUPT'))
    return new AppError('workspace.damaged', { file }, { cause: error });
  if (error.code !== 'SQLITE_NOTADB') return error;
  if (meansDamage(path, { password })) return new AppError('workspace.damaged', { file }, { cause: error });
  return new AppError(codeOfNoise(path, password), { file }, { cause: error });
};

/** `keys`: those that may open it; `hold`: let go of when it is closed; `fresh`: the file is made by this. */
interface Opening {
  readonly keys: readonly (Key | undefined)[];
  readonly hold: Hold;
  readonly password: string | undefined;
  readonly fresh: boolean;
}

/** Brings an open file to the newest schema, where this may write it. */
const makeReady = (db: Db, access: Access, { readOnly }: Hold): void => {
  if (readOnly) return makeReadable(db, access.path, readOnly);
  prepareForWriting(db);
  migrate(db, () => void backUpNow(access, { reason: 'migration' }));
  tidyUp(access);
};

const opened = (path: string, { keys, hold, password, fresh }: Opening): Workspace => {
  let db: Db | undefined;
  try {
    if (!fresh) refuseHugeSchema(hold.at);
    // What somebody else is writing; a copy is this process's own.
    const isLive = hold.readOnly !== null && hold.readOnly.asOf === null;
    const connected = connectByAny(hold.at, keys, isLive);
    const { access } = connected;
    db = connected.db;
    const id = db.pragma('application_id', { simple: true });
    if (!fresh && id !== applicationId) throw new AppError('workspace.notAWorkspace', { file: basename(path) });
    if (!fresh) checkSchema(db);
    if (!fresh) refuseDamaged(db);
    makeReady(db, access, hold);
    const writer = db;
    const closed = noteOpen(hold.at);
    let reader: Db | undefined;
    const { readOnly } = hold;
    const identity = identityOf(path);
    return {
      path,
      name: basename(path, extname(path)),
      db: writer,
      get reader() {
        return (reader ??= connect(access, true));
      },
      access,
      readOnly,
      refuseWriting: () => refuseWriting({ path, readOnly, identity }),
      close() {
        reader?.close();
        writer.close();
        closed();
        hold.release();
      },
    };
  } catch (error) {
    db?.close();
    hold.release();
    throw explain(error, path, password);
  }
};

/**
 * Creates a workspace file. Throws `workspace.exists` rather than touch a file that is there, and
 * `workspace.unreachable` where nothing can be written.
 */
export const createWorkspace = (path: string, options: OpenOptions = {}): Workspace => {
  if (existsSync(path)) throw new AppError('workspace.exists', { file: basename(path) });
  if (!existsSync(dirname(path))) throw new AppError('workspace.unreachable', { file: basename(path) });
  const { password } = options;
  return opened(path, { keys: [newKey(password)], hold: holdNew(path), password, fresh: true });
};

/**
 * Opens a workspace file and brings it to the newest schema; for reading only where somebody else has it open, or where
 * nothing can be written.
 * Throws `workspace.missing`, `workspace.notAWorkspace`, `workspace.passwordNeeded`, `workspace.password`,
 * `workspace.locked`, `workspace.unreachable`, `workspace.damaged`, `workspace.newer`, `workspace.altered` or
 * `workspace.hugeSchema`.
 */
export const openWorkspace = (path: string, options: OpenOptions = {}): Workspace => {
  if (!existsSync(path)) throw new AppError('workspace.missing', { file: basename(path) });
  const { password } = options;
  return opened(path, { keys: keysFor(path, options), hold: holdFile(path), password, fresh: false });
};

/** Opens a workspace that was open before, or that was put in its place. Throws as `openWorkspace` does. */
export const openAgain = ({ path, key }: Access): Workspace => openWorkspace(path, { password: key?.password });

/** Removes a closed workspace file where there is one, with what SQLite may have left beside it. */
export const removeWorkspace = (path: string): void => {
  removeUnfinished(path);
  for (const ending of ['', '-wal', '-shm', '-lock']) rmSync(`${path}${ending}`, { force: true });
};
