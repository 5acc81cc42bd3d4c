/** Why a workspace cannot be written just now, as the error that says so. */
import { basename } from 'node:path';
import { AppError } from '../../../../shared/errors.ts';
import type { ReadOnly } from '../../../../shared/read-only.ts';
import { type Identity, identityOf } from './place.ts';

/** Moments in sentences are as the clock on the wall stands: `2026-11-22 18:05`. */
const wallClock = (iso: string): string => {
  const date = new Date(iso);
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16).replace('T', ' ');
};

/** The error for a workspace that is open for reading. */
export const readOnlyError = (path: string, readOnly: ReadOnly): AppError => {
  const file = basename(path);
  if (readOnly.reason === 'protected') return new AppError('workspace.protected', { file });
  const { user, host, since } = readOnly.by;
  return new AppError('workspace.readOnly', {
    file,
    who: user || '?',
    host: host || '?',
    since: wallClock(since),
  });
};

/** A file that is open and how it was opened. */
export interface OpenFile {
  readonly path: string;
  readonly readOnly: ReadOnly | null;
  /** What it was when it was opened. */
  readonly identity: Identity | undefined;
}

/**
 * Throws `workspace.readOnly` or `workspace.protected` for a file that is open for reading, and `workspace.gone` where the
 * path names another file by now or none: what is written would be seen by nobody again.
 */
export const refuseWriting = ({ path, readOnly, identity }: OpenFile): void => {
  if (readOnly) throw readOnlyError(path, readOnly);
  if (identityOf(path) !== identity) throw new AppError('workspace.gone', { file: basename(path) });
};
