/** Whether a file that cannot be read as a database is a damaged workspace rather than a wrong password. */
import Database from 'better-sqlite3';
import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { AppError } from '../../../../shared/errors.ts';
import { backupsOf } from '../backups/list.ts';
import { backupFolderOf } from '../backups/names.ts';
import type { Key } from '../cipher.ts';
import { type Access, connectByAny, keysFor, type OpenOptions } from '../connect.ts';
import { removeEmptyLog } from './empty-log.ts';
import { hasSpoiltHeader } from './mend-header.ts';

/** The key that opens a file: `key` undefined = none is needed. Undefined where none of them opens it. */
const opening = (path: string, options: OpenOptions): { readonly key: Key | undefined } | undefined => {
  try {
    const { db, access } = connectByAny(path, keysFor(path, options), true);
    db.close();
    return { key: access.key };
  } catch (error) {
    // Damaged or held by somebody else: the key was the right one all the same.
    const isOther = error instanceof Database.SqliteError && error.code !== 'SQLITE_NOTADB';
    return isOther ? { key: keysFor(path, options)[0] } : undefined;
  }
};

const openingNewestBackup = (path: string, options: OpenOptions) => {
  const [newest] = backupsOf(path);
  return newest && opening(join(backupFolderOf(path), newest.file), options);
};

/**
 * An encrypted file with a spoilt beginning looks like one with another password. What opens its newest backup is the
 * right one: then it is the file that is damaged.
 */
export const meansDamage = (path: string, options: OpenOptions): boolean =>
  statSync(path).isFile() && (hasSpoiltHeader(path) || openingNewestBackup(path, options) !== undefined);

/**
 * The access to a file that may be damaged, under the key that opens it or else its newest backup. Throws
 * `workspace.missing`.
 */
export const accessTo = (path: string, options: OpenOptions): Access => {
  if (!existsSync(path)) throw new AppError('workspace.missing', { file: basename(path) });
  const found = opening(path, options) ?? openingNewestBackup(path, options);
  const key = found ? found.key : keysFor(path, options)[0];
  removeEmptyLog(path);
  return { path, ...(key && { key }) };
};
