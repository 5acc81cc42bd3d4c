/** Giving a workspace a password, another one, or none. */
import { basename } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { isLongEnough, leastLetters } from '../../../shared/password.ts';
import { type Key, keysOf, newKey } from './cipher.ts';
import type { Db } from '../db/statements.ts';
import { hasLog, logged } from '../db/log/logged.ts';
import { damagedFilesOf } from './backups/list.ts';
import { copiesOf } from './copies.ts';
import { prepareRecrypted, recrypt, takePlace } from './recrypt.ts';
import { removeUnfinished } from './unfinished.ts';
import { type Access, explain, startsLikeSqlite } from './workspace.ts';

/** What a change came to. */
export interface PasswordChange {
  /** What opens the file now. */
  readonly password: string | undefined;
  /** Backups that have the new password (or none) as well. */
  readonly backups: number;
  /** Backups that could not follow, for another password opens them: they are as before. */
  readonly backupsKept: number;
  /** Damaged files that were set aside before there was a password, and can be read by whoever gets them. */
  readonly plainLeft: number;
}

/** Throws `password.tooShort` for a new password that is. */
export const refuseShort = (password: string | undefined): void => {
  if (password !== undefined && !isLongEnough(password))
    throw new AppError('password.tooShort', { least: leastLetters });
};

/** Throws `workspace.password` unless `current` is the password of that open workspace (or none, as it has none). */
export const refuseWrong = ({ path, key }: Access, current: string | undefined): void => {
  const isRight = keysOf(current).some((own) => own?.password === key?.password);
  if (!isRight) throw new AppError('workspace.password', { file: basename(path) });
};

/** Has a backup ready under the next key, where the old one or none opens it. */
const isPrepared = (path: string, old: Key | undefined, next: Key | undefined): boolean => {
  try {
    prepareRecrypted({ path, key: startsLikeSqlite(path) ? undefined : old }, next);
    return true;
  } catch {
    return false;
  }
};

/** The workspace is done: nothing is thrown any more. */
const follows = (path: string): boolean => {
  try {
    takePlace(path);
    return true;
  } catch {
    return false;
  } finally {
    removeUnfinished(path);
  }
};

/** What the log calls a change from one key to another; both are there, or one of them. */
const kindOf = (old: Key | undefined, next: Key | undefined) => {
  if (!next) return 'password.removed';
  return old ? 'password.changed' : 'password.given';
};

/** Writes it to the log of the file that is to be. */
const noted =
  (old: Key | undefined, next: Key | undefined) =>
  (db: Db): void => {
    if (hasLog(db)) logged(db, { kind: kindOf(old, next), detail: {} });
  };

/**
 * Changes the password of a workspace that is closed; `next` undefined = from now on without one. Its backups follow: all
 * of them are ready before the workspace changes, so that after a crash the next opening finds out which of the two they
 * belong to, and none is left under a password that is no more, or under none.
 * Throws `password.tooShort`, `workspace.locked` where another program has the file open, `workspace.unreachable`: the
 * file is then as before.
 */
export const changePassword = (access: Access, password: string | undefined): PasswordChange => {
  refuseShort(password);
  const next = newKey(password);
  const copies = copiesOf(access.path);
  const prepared = copies.filter((path) => isPrepared(path, access.key, next));
  try {
    recrypt(access, next, noted(access.key, next));
  } catch (error) {
    for (const path of prepared) removeUnfinished(path);
    throw explain(error, access.path, access.key?.password);
  }
  const backups = prepared.filter(follows).length;
  return {
    password: next?.password,
    backups,
    backupsKept: copies.length - backups,
    plainLeft: next ? damagedFilesOf(access.path).filter(startsLikeSqlite).length : 0,
  };
};
