/** Putting a backup in the place of a workspace. */
import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { AppError } from '../../../../shared/errors.ts';
import { hasLog, logged } from '../../db/log/logged.ts';
import { applicationId } from '../../db/migrate.ts';
import { type Access, openReader, openWriter, startsLikeSqlite } from '../connect.ts';
import { recrypt } from '../recrypt.ts';
import { finish } from './durable.ts';
import { whyUnreadable } from './contents.ts';
import { accessToBackup } from './list.ts';
import { backupFolderOf, damagedNameOf } from './names.ts';
import { partOf } from './parts.ts';

/** Reads a backup from end to end before it is put in place. Throws `backup.unsound`, `backup.password`. */
const refuseUnsound = (access: Access): void => {
  const unsound = (cause?: unknown): AppError =>
    new AppError('backup.unsound', { file: basename(access.path) }, { cause });
  let found: unknown;
  try {
    const db = openReader(access);
    try {
      found = `${String(db.pragma('quick_check(1)', { simple: true }))} ${String(db.pragma('application_id', { simple: true }))}`;
    } finally {
      db.close();
    }
  } catch (error) {
    const isOther = whyUnreadable(error, access.path) === 'password';
    throw isOther
      ? new AppError('backup.password', { file: basename(access.path) }, { cause: error })
      : unsound(error);
  }
  if (found !== `ok ${applicationId}`) throw unsound();
};

/** Brings the log into the file and takes it away, which works only while nobody else has the file open. */
const settleLog = (access: Access): void => {
  const db = openWriter(access);
  try {
    db.pragma('busy_timeout = 500');
    if (db.pragma('journal_mode = DELETE', { simple: true }) === 'delete') return;
  } catch {
    // The same in other words.
  } finally {
    db.close();
  }
  throw new AppError('workspace.locked', { file: basename(access.path) });
};

/** Keeps a damaged file among the backups, with what waits beside it: somebody may read more out of it one day. */
const setAside = (path: string, now: Date): void => {
  const kept = join(backupFolderOf(path), damagedNameOf(path, now));
  copyFileSync(path, kept);
  // Left where it is, the log would be played into the backup.
  if (existsSync(`${path}-wal`)) renameSync(`${path}-wal`, `${kept}-wal`);
  rmSync(`${path}-shm`, { force: true });
};

/** A file that was given a password since stays encrypted, and the log says where its content comes from. */
const makeOwn = ({ path, key }: Access, { file, author }: RestoreOrder): void => {
  if (key && startsLikeSqlite(path)) recrypt({ path }, key);
  const db = openWriter({ path, key });
  try {
    if (hasLog(db)) logged(db, { kind: 'backup.restored', author: author ?? null, detail: { file } });
  } finally {
    db.close();
  }
};

/** How a backup is put in place: `isDamaged`: what is there now cannot be opened, and is kept as it is. */
export interface RestoreOrder {
  readonly file: string;
  readonly isDamaged: boolean;
  /** Who restores it, for the log. */
  readonly author?: string | null | undefined;
}

/**
 * Puts a backup in the place of a workspace that this process has closed: at every moment there is the old file or the
 * new one. Throws `backup.unknown`, `backup.unsound`, `backup.password` where another one opens the backup, and `workspace.locked` where another program has the file open.
 */
export const restoreBackup = (access: Access, order: RestoreOrder): void => {
  const { path } = access;
  const { file, isDamaged } = order;
  const backup = accessToBackup(access, file);
  refuseUnsound(backup);
  const part = partOf(path);
  try {
    copyFileSync(backup.path, part);
    makeOwn({ ...access, path: part }, order);
    if (existsSync(path)) {
      if (isDamaged) setAside(path, new Date());
      else settleLog(access);
    }
    finish(part, path);
  } finally {
    for (const ending of ['', '-journal', '-wal', '-shm']) rmSync(`${part}${ending}`, { force: true });
  }
};
