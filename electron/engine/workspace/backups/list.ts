/** The backups that a workspace has. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../../../shared/errors.ts';
import type { Backup } from '../../../../shared/model/backup.ts';
import { type Access, startsLikeSqlite } from '../connect.ts';
import { backupFolderOf, isDamagedName, readBackupName } from './names.ts';

const sizeOf = (path: string): number | undefined => {
  const file = statSync(path, { throwIfNoEntry: false });
  return file?.isFile() ? file.size : undefined;
};

/** The names in a folder; none where it is not there, is none, or may not be looked into: whoever writes there hears why. */
export const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** The backups of a workspace, newest first, whether or not the workspace is there or can be opened. */
export const backupsOf = (path: string): readonly Backup[] => {
  const folder = backupFolderOf(path);
  const found = namesIn(folder).flatMap((file): readonly Backup[] => {
    const named = readBackupName(path, file);
    const bytes = named && sizeOf(join(folder, file));
    return named && bytes !== undefined ? [{ file, ...named, bytes }] : [];
  });
  return found.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
};

/** The paths of damaged files that backups took the place of. Nothing can be done to them, for they cannot be read. */
export const damagedFilesOf = (path: string): readonly string[] => {
  const folder = backupFolderOf(path);
  return namesIn(folder)
    .filter((file) => isDamagedName(path, file))
    .map((file) => join(folder, file));
};

/** The paths of all backups of a workspace: whoever changes its password changes theirs. */
export const backupFilesOf = (path: string): readonly string[] =>
  backupsOf(path).map(({ file }) => join(backupFolderOf(path), file));

/** The path of one of the backups. Throws `backup.unknown` for a name that is none: a name may come from anywhere. */
export const backupPathOf = (path: string, file: string): string => {
  if (!backupsOf(path).some((backup) => backup.file === file)) throw new AppError('backup.unknown', { file });
  return join(backupFolderOf(path), file);
};

/** How one of the backups is opened: one without a password is from before the workspace had any. */
export const accessToBackup = ({ path, key }: Access, file: string): Access => {
  const backup = backupPathOf(path, file);
  return key && !startsLikeSqlite(backup) ? { path: backup, key } : { path: backup };
};
