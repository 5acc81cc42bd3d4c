/** Checking a whole file, whether or not it can be opened as a workspace. */
import Database from 'better-sqlite3';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '../../../../shared/errors.ts';
import type { Finding } from '../../../../shared/model/integrity.ts';
import { applicationId } from '../../db/migrate.ts';
import { type Access, openReader } from '../connect.ts';
import { checkThrough } from './check.ts';

/** What no key opens and nothing reads. */
const header = (error: unknown): readonly Finding[] => {
  if (!(error instanceof Database.SqliteError) || !/^SQLITE_(NOTADB|CORRUPT)/.test(error.code)) throw error;
  return [{ kind: 'header', text: error.message }];
};

/** Reads a file from end to end; empty where all is well. Throws `workspace.missing`, and what SQLite says of the place. */
export const checkFile = (access: Access): readonly Finding[] => {
  if (!existsSync(access.path)) throw new AppError('workspace.missing', { file: basename(access.path) });
  let db;
  try {
    db = openReader(access);
  } catch (error) {
    return header(error);
  }
  try {
    if (db.pragma('application_id', { simple: true }) !== applicationId)
      return [{ kind: 'header', text: 'it does not say that it is a workspace' }];
    return checkThrough(db, 'whole');
  } catch (error) {
    return header(error);
  } finally {
    db.close();
  }
};
