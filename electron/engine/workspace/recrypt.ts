/** Encrypts a closed file under another key, or decrypts it: at every moment it opens by the old key or by the new one. */
import { realpathSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import type { Db } from '../db/statements.ts';
import { finish, flushFile } from './backups/durable.ts';
import { type Key, rekey } from './cipher.ts';
import { type Access, connect } from './connect.ts';
import { removeUnfinished, unfinishedOf } from './unfinished.ts';

/** Keeps everybody else out, and brings what the log holds into the file. Throws SQLITE_BUSY where somebody is in. */
const keepAlone = (db: Db): void => {
  db.pragma('busy_timeout = 200');
  db.pragma('locking_mode = EXCLUSIVE');
  db.pragma('journal_mode = DELETE');
  db.exec('BEGIN EXCLUSIVE; COMMIT');
};

/** What a copy becomes: the key it is under, and what is written into it before it takes the file's place, if anything. */
interface Remaking {
  readonly next: Key | undefined;
  readonly note?: ((db: Db) => void) | undefined;
}

const rekeyCopy = (access: Access, { next, note }: Remaking): void => {
  const db = connect(access, false);
  try {
    db.pragma('journal_mode = DELETE');
    note?.(db);
    rekey(db, next);
  } finally {
    db.close();
  }
};

/** Nothing takes the place of a file that was not read from end to end with the new key. */
const verify = (access: Access): void => {
  const db = connect(access, true);
  try {
    const found = db.pragma('quick_check(1)', { simple: true });
    if (found !== 'ok') throw new AppError('workspace.copyDamaged', { file: basename(access.path) });
  } finally {
    db.close();
  }
};

/**
 * Makes the copy, read through and on the disk, of a file that `db` keeps everybody else out of. It is made under the
 * file's own key and only then given the next one, so that of an encrypted file nothing plain is written unless it is to
 * be plain.
 */
const copyUnder = (db: Db, { path, key }: Access, remaking: Remaking): void => {
  const copy = unfinishedOf(path);
  // Empty at first, so that nobody may read it who may not read the file.
  writeFileSync(copy, '', { mode: statSync(path).mode });
  db.prepare('VACUUM INTO ?').run(copy);
  rekeyCopy({ path: copy, key }, remaking);
  verify({ path: copy, key: remaking.next });
  flushFile(copy);
};

/** Puts the copy in the file's place, for good. */
export const takePlace = (path: string): void => finish(unfinishedOf(path), path);

/** The copy is made, and where `takesPlace` it is put in the file's place; only then it stays whatever happens. */
const remake = ({ path, key }: Access, remaking: Remaking, takesPlace: boolean): void => {
  removeUnfinished(path);
  const db = connect({ path, key }, false);
  try {
    keepAlone(db);
    copyUnder(db, { path, key }, remaking);
    // Windows replaces no file that is open.
    db.close();
    if (takesPlace) takePlace(path);
  } catch (error) {
    db.close();
    removeUnfinished(path);
    throw error;
  }
};

/**
 * Puts an encrypted (or decrypted) copy in the file's place once it was read through. `note` writes
 * into it before: the one is there with the other, or neither. Throws what SQLite says; the file is then as before.
 */
export const recrypt = ({ path, key }: Access, next: Key | undefined, note?: Remaking['note']): void =>
  // The file itself, not a link to it, is what is replaced.
  remake({ path: realpathSync(path), key }, { next, note }, true);

/** Makes that copy and leaves the file as it is, until `takePlace` or `removeUnfinished`. Throws as `recrypt` does. */
export const prepareRecrypted = (access: Access, next: Key | undefined): void =>
  remake(access, { next }, false);
