/** Where the backups of a workspace lie and what they are called. Pure. */
import { basename, dirname, extname, join } from 'node:path';
import { type BackupReason, backupReasons } from '../../../../shared/model/backup.ts';

const ending = '.nabiz';

/** `Acme.nabiz` → `Acme`; of a file with another ending the whole name, so that two never share a folder. */
const stemOf = (path: string): string =>
  extname(path).toLowerCase() === ending ? basename(path, extname(path)) : basename(path);

/**
 * The folder of a workspace's backups. It lies beside the file: a person looks there first, a backup of the whole
 * folder or a synchronised one takes it along, and it is found again on another machine.
 */
export const backupFolderOf = (path: string): string => join(dirname(path), `${stemOf(path)}.backups`);

const two = (value: number): string => String(value).padStart(2, '0');

/** A moment as the clock on the wall stands: `2026-11-22T17:59:03`. */
export const wallClock = (now: Date): string => {
  const date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${date}T${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`;
};

/** What a file's name says. */
export interface NamedBackup {
  readonly madeAt: string;
  readonly reason: BackupReason;
}

/** No sign in it that any system refuses. */
const nameAt = (path: string, madeAt: string, word: string): string =>
  `${stemOf(path)} ${madeAt.replace('T', ' ').replaceAll(':', '.')} ${word}${ending}`;

/** `Acme 2026-11-22 17.59.03 import.nabiz`. */
export const backupNameOf = (path: string, { madeAt, reason }: NamedBackup): string =>
  nameAt(path, madeAt, reason);

/** `Acme 2026-11-22 17.59.03 damaged.nabiz`: a damaged file that a backup took the place of, kept as it was. */
export const damagedNameOf = (path: string, now: Date): string => nameAt(path, wallClock(now), 'damaged');

/** Whether a file of the folder is one of those. */
export const isDamagedName = (path: string, file: string): boolean =>
  file.startsWith(`${stemOf(path)} `) && file.endsWith(` damaged${ending}`);

const pattern = /^(\d{4}-\d{2}-\d{2}) (\d{2})\.(\d{2})\.(\d{2}) ([a-z]+)\.nabiz$/;

const isReason = (word: string): word is BackupReason => backupReasons.some((reason) => reason === word);

/** Reads a name back; undefined for any other file of the folder. */
export const readBackupName = (path: string, file: string): NamedBackup | undefined => {
  const stem = `${stemOf(path)} `;
  const [, day, hour, minute, second, word] =
    (file.startsWith(stem) ? pattern.exec(file.slice(stem.length)) : null) ?? [];
  if (day === undefined || word === undefined || !isReason(word)) return undefined;
  return { madeAt: `${day}T${hour}:${minute}:${second}`, reason: word };
};
