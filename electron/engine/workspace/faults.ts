/** What the refusals of an open file mean for the user. */
import Database from 'better-sqlite3';
import { basename } from 'node:path';
import { AppError, type ErrorCode } from '../../../shared/errors.ts';
import { readOnlyError } from './owner/refusal.ts';
import type { Workspace } from './workspace.ts';

const codes: readonly (readonly [RegExp, ErrorCode])[] = [
  [/^SQLITE_FULL/, 'workspace.full'],
  [/^SQLITE_READONLY/, 'workspace.protected'],
  [/^SQLITE_(IOERR|CANTOPEN)/, 'workspace.gone'],
  // What no check at the opening finds: some damage shows only where a query comes across it.
  [/^SQLITE_(CORRUPT|NOTADB)/, 'workspace.damaged'],
];

/** The error that says it; the same error where it is none of the file's. */
export const saidOf = (error: unknown, { path, readOnly }: Pick<Workspace, 'path' | 'readOnly'>): unknown => {
  if (!(error instanceof Database.SqliteError)) return error;
  const code = codes.find(([pattern]) => pattern.test(error.code))?.[1];
  if (code === 'workspace.protected' && readOnly) return readOnlyError(path, readOnly);
  return code ? new AppError(code, { file: basename(path) }, { cause: error }) : error;
};
