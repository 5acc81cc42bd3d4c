/** A damaged file is not opened for writing: that would spoil more of it. */
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '../../../../shared/errors.ts';
import type { Db } from '../../db/statements.ts';
import { checkThrough, glanceAt } from './check.ts';

/** Up to this size reading the whole file takes a blink; larger ones are read through once they are open. */
const mostBytesAtOnce = 8_000_000;

/** Whether opening a file reads all of it. */
export const isCheckedAtOnce = (path: string): boolean =>
  (statSync(path, { throwIfNoEntry: false })?.size ?? 0) <= mostBytesAtOnce;

/** Throws `workspace.damaged` for a file that is not sound, as far as that can be told quickly. */
export const refuseDamaged = (db: Db): void => {
  const findings = isCheckedAtOnce(db.name) ? checkThrough(db, 'quick') : glanceAt(db);
  const [first] = findings;
  if (first) throw new AppError('workspace.damaged', { file: basename(db.name) }, { cause: first });
};
