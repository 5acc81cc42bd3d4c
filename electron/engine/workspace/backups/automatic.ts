/** Backups that nobody asks for: made when something changed since the newest one. */
import { statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { Backup, BackupReason } from '../../../../shared/model/backup.ts';
import { logged } from '../../db/log/logged.ts';
import { type Db, prepare } from '../../db/statements.ts';
import { type FollowFile, inFileThread } from '../thread/workspace-thread.ts';
import type { Workspace } from '../workspace.ts';
import { backupsOf } from './list.ts';
import { backupFolderOf } from './names.ts';
import { isWorthKeeping } from './settings.ts';

/** Grows with every change by whomever. */
const changesOf = (db: Db): number =>
  prepare<[], { n: number }>(db, 'SELECT total_changes() AS n').get()?.n ?? 0;

const stateOf = (db: Db): string => `${String(db.pragma('data_version', { simple: true }))} ${changesOf(db)}`;

/** Workspace → the state that its newest backup holds. */
const backedUp = new WeakMap<Workspace, string>();

/** When a file was written to; an empty log is laid beside every file that is opened. */
const changedMs = (path: string): number => {
  const file = statSync(path, { throwIfNoEntry: false });
  return file && file.size > 0 ? file.mtimeMs : -Infinity;
};

const newestPath = (path: string): string | undefined => {
  const [newest] = backupsOf(path);
  return newest && join(backupFolderOf(path), newest.file);
};

/** Of a workspace that was opened just now only the clocks of the files tell: a backup's says how long it was the newest state. */
const isOlderThanFile = (path: string): boolean => {
  const newest = newestPath(path);
  return newest === undefined || changedMs(newest) < Math.max(changedMs(path), changedMs(`${path}-wal`));
};

/** Whether a workspace holds anything that its newest backup does not. */
export const isChangedSinceBackup = (workspace: Workspace): boolean => {
  const { db, path } = workspace;
  const known = backedUp.get(workspace);
  if (known !== undefined && newestPath(path) !== undefined) return known !== stateOf(db);
  return changesOf(db) > 0 || isOlderThanFile(path);
};

/** Makes a backup of an open workspace in a thread. Throws as `backUpNow` does, and `cancelled`. */
export const backUpOpen = async (
  workspace: Workspace,
  reason: BackupReason,
  follow: FollowFile = {},
): Promise<Backup> => {
  const { db, access } = workspace;
  // What is written meanwhile may be in the backup or not: it is then made again.
  const state = stateOf(db);
  const backup = await inFileThread({ work: 'backUp', access, order: { reason } }, follow);
  backedUp.set(workspace, state);
  return backup;
};

/** Writes to the log that a backup or a copy was asked for: the entry alone makes nothing worth another backup. */
export const logBackup = (workspace: Workspace, file: string): void => {
  if (workspace.readOnly) return;
  const isCurrent = !isChangedSinceBackup(workspace);
  logged(workspace.db, { kind: 'backup.made', detail: { file } });
  if (isCurrent) backedUp.set(workspace, stateOf(workspace.db));
};

/**
 * A backup by itself: only where backups are on and something changed, and where whoever writes does not make them
 * already. Answers null where there was nothing to do.
 */
export const backUpIfChanged = async (
  workspace: Workspace,
  reason: BackupReason,
  follow: FollowFile = {},
): Promise<Backup | null> =>
  !workspace.readOnly && isWorthKeeping(workspace.db) && isChangedSinceBackup(workspace)
    ? backUpOpen(workspace, reason, follow)
    : null;

const markCurrent = (path: string): void => {
  const newest = newestPath(path);
  const now = new Date();
  if (newest !== undefined) utimesSync(newest, now, now);
};

/** Closes a workspace, and has its newest backup know that nothing has changed since, if so. */
export const closeKept = (workspace: Workspace): void => {
  const isCurrent = backedUp.has(workspace) && !isChangedSinceBackup(workspace);
  workspace.close();
  // Only a hint: without it the next opening makes one backup more.
  try {
    if (isCurrent) markCurrent(workspace.path);
  } catch {
    // Its folder may not be written to.
  }
};
