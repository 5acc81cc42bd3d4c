/** A copy of a workspace file that was read from end to end before it has its name. */
import Database from 'better-sqlite3';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { AppError } from '../../../../shared/errors.ts';
import type { Db } from '../../db/statements.ts';
import { type Access, openReader } from '../connect.ts';
import { finish } from './durable.ts';
import { partOf, removePartsOf } from './parts.ts';
import { rowCounts, sameCounts } from './row-counts.ts';

const marksOf = (db: Db): string =>
  `${String(db.pragma('application_id', { simple: true }))} ${String(db.pragma('user_version', { simple: true }))}`;

const unsound = (path: string): AppError => new AppError('backup.unsound', { file: basename(path) });

/** Whether the copy holds what the file holds; false where somebody wrote meanwhile. Throws `backup.unsound`. */
const isSame = (copy: Access, db: Db, before: ReturnType<typeof rowCounts>): boolean => {
  const copied = openReader(copy);
  try {
    if (marksOf(copied) !== marksOf(db)) throw unsound(copy.path);
    if (copied.pragma('quick_check(1)', { simple: true }) !== 'ok') throw unsound(copy.path);
    const rows = rowCounts(copied);
    return sameCounts(rows, before) || sameCounts(rows, rowCounts(db));
  } finally {
    copied.close();
  }
};

/** Somebody who writes all the time would have to hit each of them. */
const mostTries = 3;

const copyInto = (access: Access, part: string, tries = mostTries): void => {
  rmSync(part, { force: true });
  const db = openReader(access);
  try {
    const before = rowCounts(db);
    db.prepare('VACUUM INTO ?').run(part);
    if (isSame({ ...access, path: part }, db, before)) return;
  } finally {
    db.close();
  }
  if (tries <= 1) throw unsound(part);
  copyInto(access, part, tries - 1);
};

/** What keeps a copy from being made. */
const explain = (error: unknown, { path }: Access, to: string): unknown => {
  if (error instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code))
    return new AppError('workspace.damaged', { file: basename(path) }, { cause: error });
  const isOfDisk = error instanceof Error && ('syscall' in error || error instanceof Database.SqliteError);
  return isOfDisk ? new AppError('backup.failed', { folder: basename(dirname(to)) }, { cause: error }) : error;
};

/**
 * Copies a workspace as it was last stored, whoever writes to it meanwhile, under the password that it has. The copy is
 * packed anew from the tables, read through, compared and on the disk before it gets its name: it is whole or not there.
 * Throws `workspace.damaged`, `backup.unsound`, and `backup.failed` where there is no room or no right to write.
 */
export const copyVerified = (access: Access, to: string): void => {
  const part = partOf(to);
  try {
    mkdirSync(dirname(to), { recursive: true });
    removePartsOf(to);
    copyInto(access, part);
    finish(part, to);
  } catch (error) {
    if (existsSync(part)) rmSync(part, { force: true });
    throw explain(error, access, to);
  }
};
