/** Making a backup, and letting older ones go for it. */
import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Backup, BackupReason } from '../../../../shared/model/backup.ts';
import type { Access } from '../connect.ts';
import { backupsOf } from './list.ts';
import { backupFolderOf, backupNameOf, type NamedBackup, wallClock } from './names.ts';
import { backupsToDelete } from './rotation.ts';
import { removeStaleParts } from './parts.ts';
import { copyVerified } from './verified-copy.ts';

const secondMs = 1000;

/** A name that no other backup has: two of one second are told apart by the next one. */
const freeName = (path: string, reason: BackupReason, now: Date): NamedBackup => {
  const named = { madeAt: wallClock(now), reason };
  const isTaken = backupsOf(path).some(({ madeAt }) => madeAt === named.madeAt);
  return isTaken ? freeName(path, reason, new Date(now.getTime() + secondMs)) : named;
};

/** Nothing goes before the new one is there; one that cannot be removed is tried again the next time. */
const letGo = (path: string): void => {
  const folder = backupFolderOf(path);
  try {
    for (const file of backupsToDelete(backupsOf(path))) rmSync(join(folder, file), { force: true });
    removeStaleParts(folder);
  } catch {
    // Somebody has it open, or it may not be removed: the new one is there all the same.
  }
};

/** Why a backup is made, and when if not now. */
export interface BackupOrder {
  readonly reason: BackupReason;
  readonly now?: Date | undefined;
}

/**
 * Makes a backup of a workspace, open or not, and lets those go that it replaces. It takes its time: threads of the
 * engine call it. Throws as `copyVerified` does; no older backup is touched then.
 */
export const backUpNow = (access: Access, { reason, now = new Date() }: BackupOrder): Backup => {
  const { path } = access;
  const named = freeName(path, reason, now);
  const file = backupNameOf(path, named);
  const to = join(backupFolderOf(path), file);
  copyVerified(access, to);
  // The one that is about to be put back may be the next to go: the next backup sees to it.
  if (reason !== 'restore') letGo(path);
  return { file, ...named, bytes: existsSync(to) ? statSync(to).size : 0 };
};
