/** A workspace file: creating, opening and closing it. */
import Database from 'better-sqlite3';
import { closeSync, existsSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { fold } from '../../../shared/fold.ts';
import { applicationId, migrate } from '../db/migrate.ts';
import type { Db } from '../db/statements.ts';

/** An open workspace. One connection writes; a second one reads the last committed state while an import runs. */
export interface Workspace {
  readonly path: string;
  /** The file's base name without its ending. */
  readonly name: string;
  readonly db: Db;
  readonly reader: Db;
  readonly access: Access;
  close(): void;
}

/** How another thread reaches an open workspace. */
export interface Access extends OpenOptions {
  readonly path: string;
}

/** How a workspace is opened. */
export interface OpenOptions {
  readonly password?: string | undefined;
}

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const startsLikeSqlite = (path: string): boolean => {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(16);
    const length = readSync(file, head, 0, 16, 0);
    return length === 0 || head.toString('latin1') === 'SQLite format 3\0';
  } finally {
    closeSync(file);
  }
};

const connect = (path: string, { password }: OpenOptions, readonly: boolean): Db => {
  const db = new Database(path, { readonly });
  try {
    if (password) db.pragma(`key = ${quote(password)}`);
    // SQLite's own lower knows ASCII only; names of two tables meet in the program's own folding.
    db.function('fold', { deterministic: true }, (text) => (typeof text === 'string' ? fold(text) : null));
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

/** Only once the file is known to be a workspace: this writes to it, and another program's file is not ours to change. */
const prepareForWriting = (db: Db): void => {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
};

/** A folder in place of a file, no right to write, a full disk. */
const unreachable = /^SQLITE_(CANTOPEN|READONLY|PERM|IOERR|FULL)/;

/** An encrypted file looks like noise, but like any database it is whole pages of at least 512 bytes. */
const maybeEncrypted = (path: string): boolean => !startsLikeSqlite(path) && statSync(path).size % 512 === 0;

/** What SQLite's refusal means for the user. */
const explain = (error: unknown, path: string, password: string | undefined): unknown => {
  if (!(error instanceof Database.SqliteError)) return error;
  const file = basename(path);
  if (unreachable.test(error.code)) return new AppError('workspace.unreachable', { file }, { cause: error });
  if (error.code === 'SQLITE_BUSY') return new AppError('workspace.locked', { file }, { cause: error });
  if (error.code !== 'SQLITE_NOTADB') return error;
  const code =
    password !== undefined || maybeEncrypted(path) ? 'workspace.password' : 'workspace.notAWorkspace';
  return new AppError(code, { file }, { cause: error });
};

const opened = (path: string, options: OpenOptions, fresh: boolean): Workspace => {
  let db: Db | undefined;
  try {
    db = connect(path, options, false);
    const id = db.pragma('application_id', { simple: true });
    if (!fresh && id !== applicationId) throw new AppError('workspace.notAWorkspace', { file: basename(path) });
    prepareForWriting(db);
    migrate(db, path);
    const writer = db;
    let reader: Db | undefined;
    return {
      path,
      name: basename(path, extname(path)),
      db: writer,
      get reader() {
        return (reader ??= connect(path, options, true));
      },
      access: { path, ...options },
      close() {
        reader?.close();
        writer.close();
      },
    };
  } catch (error) {
    db?.close();
    throw explain(error, path, options.password);
  }
};

/**
 * Creates a workspace file. Throws `workspace.exists` rather than touch a file that is there, and
 * `workspace.unreachable` where nothing can be written.
 */
export const createWorkspace = (path: string, options: OpenOptions = {}): Workspace => {
  if (existsSync(path)) throw new AppError('workspace.exists', { file: basename(path) });
  if (!existsSync(dirname(path))) throw new AppError('workspace.unreachable', { file: basename(path) });
  return opened(path, options, true);
};

/**
 * Opens a workspace file and brings it to the newest schema.
 * Throws `workspace.missing`, `workspace.notAWorkspace`, `workspace.password`, `workspace.locked`,
 * `workspace.unreachable` or `workspace.newer`.
 */
export const openWorkspace = (path: string, options: OpenOptions = {}): Workspace => {
  if (!existsSync(path)) throw new AppError('workspace.missing', { file: basename(path) });
  return opened(path, options, false);
};

/** One more connection to an open workspace, which only reads. */
export const openReader = ({ path, ...options }: Access): Db => connect(path, options, true);

/** Removes a closed workspace file where there is one, with what SQLite may have left beside it. */
export const removeWorkspace = (path: string): void => {
  for (const ending of ['', '-wal', '-shm']) rmSync(`${path}${ending}`, { force: true });
};
