/** What a crash left beside a workspace, found when it is opened again. */
import { existsSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { backupFolderOf } from './backups/names.ts';
import { removePartsIn, removePartsOf, removeStaleParts } from './backups/parts.ts';
import { type Access, openReader } from './connect.ts';
import { copiesOf } from './copies.ts';
import { takePlace } from './recrypt.ts';
import { removeUnfinished, unfinishedOf } from './unfinished.ts';

const isSound = (access: Access): boolean => {
  try {
    const db = openReader(access);
    try {
      return db.pragma('quick_check(1)', { simple: true }) === 'ok';
    } finally {
      db.close();
    }
  } catch {
    return false;
  }
};

/** A change of password that was cut off: the workspace's key tells whether a backup belongs as it was or as it was made ready. */
const settle = (copy: string, { key }: Access): void => {
  try {
    const isReady = isSound({ path: unfinishedOf(copy), key });
    if (isReady && !isSound({ path: copy, key })) takePlace(copy);
  } finally {
    removeUnfinished(copy);
  }
};

const removeParts = (path: string): void => {
  removePartsOf(path);
  removePartsIn(backupFolderOf(path));
  removeStaleParts(dirname(path));
};

/**
 * Tidies up beside a workspace that this process holds: copies in the making, and backups that a change of password did
 * not reach. What is out of reach just now keeps nobody from working: the next opening tries again.
 */
export const tidyUp = (access: Access): void => {
  const { path } = access;
  try {
    // A link's own file is what was copied.
    removeUnfinished(realpathSync(path));
    removeParts(path);
    for (const copy of copiesOf(path)) if (existsSync(unfinishedOf(copy))) settle(copy, access);
  } catch {
    // The next opening tries again.
  }
};
