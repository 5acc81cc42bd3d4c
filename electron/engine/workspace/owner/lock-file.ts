/**
 * The lock beside a workspace: a small database that says who has the file open. Its owner keeps a write begun in it, so
 * that the system lets go of the lock however the process ends, and others can still read whose it is.
 */
import Database from 'better-sqlite3';
import { randomUUID } from 'node:crypto';
import { rmSync, statSync, utimesSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import type { Holder } from '../../../../shared/read-only.ts';
import type { Db } from '../../db/statements.ts';

/** A lock that is held. */
export interface Lock {
  /** Lets go of it and takes its file away. */
  release(): void;
}

/** What came of asking for it. */
export type Claim =
  | { readonly kind: 'mine'; readonly lock: Lock }
  | { readonly kind: 'held'; readonly by: Holder }
  /** Nothing can be written there: no right to, or no room. */
  | { readonly kind: 'protected' };

interface Row {
  readonly token: string;
  readonly user: string;
  readonly host: string;
  readonly since: string;
}

/** A sign of life is given so often; a lock of another computer without one for so long is left over. */
const beatMs = 20_000;
const silentMs = 120_000;
const mostTries = 5;

const lockPathOf = (path: string): string => `${path}-lock`;

const codeOf = (error: unknown): string => (error instanceof Database.SqliteError ? error.code : '');

const isBusy = (error: unknown): boolean => codeOf(error).startsWith('SQLITE_BUSY');

/** A lock file that a crash has left half written says nothing: it is made anew. */
const isSpoilt = (error: unknown): boolean => /^SQLITE_(NOTADB|CORRUPT)/.test(codeOf(error));

const connect = (lockPath: string): Db => {
  const db = new Database(lockPath, { timeout: 500 });
  // Nothing of it is worth a second file beside it, nor waiting for the disk.
  db.pragma('journal_mode = MEMORY');
  db.pragma('synchronous = OFF');
  return db;
};

const rowOf = (db: Db): Row | undefined => {
  const hasTable = db.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'owner'`).get() !== undefined;
  return hasTable
    ? (db.prepare('SELECT token, user, host, since FROM owner').get() as Row | undefined)
    : undefined;
};

const holderOf = (row: Row | undefined): Holder => ({
  user: row?.user ?? '',
  host: row?.host ?? '',
  isHere: row === undefined || row.host === hostname(),
  since: row?.since ?? new Date().toISOString(),
});

/** The system's own lock is not seen across every network: there the sign of life counts. */
const isAliveElsewhere = (row: Row | undefined, lockPath: string): boolean =>
  row !== undefined && row.host !== hostname() && Date.now() - statSync(lockPath).mtimeMs < silentMs;

const userName = (): string => {
  try {
    return userInfo().username;
  } catch {
    // A user without an entry in the system's list.
    return '';
  }
};

const write = (db: Db, row: Row): void => {
  db.exec(
    'CREATE TABLE IF NOT EXISTS owner (token TEXT, user TEXT, host TEXT, since TEXT) STRICT; DELETE FROM owner',
  );
  db.prepare('INSERT INTO owner VALUES (:token, :user, :host, :since)').run(row);
};

/** Whether the file of that name is the one that was locked, and not one that took its place meanwhile. */
const isInPlace = (lockPath: string, token: string): boolean => {
  const db = connect(lockPath);
  try {
    return rowOf(db)?.token === token;
  } finally {
    db.close();
  }
};

/** Writes whose it is, which ends the first write, and begins the one that is kept. Undefined where another was quicker. */
const own = (db: Db, lockPath: string): Row | undefined => {
  const row = { token: randomUUID(), user: userName(), host: hostname(), since: new Date().toISOString() };
  write(db, row);
  db.exec('COMMIT; BEGIN IMMEDIATE');
  return rowOf(db)?.token === row.token && isInPlace(lockPath, row.token) ? row : undefined;
};

const heldLock = (db: Db, lockPath: string): Lock => {
  const beat = setInterval(() => {
    try {
      utimesSync(lockPath, new Date(), new Date());
    } catch {
      // Gone or out of reach: whoever writes next is told.
    }
  }, beatMs).unref();
  const remove = (): void => rmSync(lockPath, { force: true });
  return {
    release() {
      clearInterval(beat);
      let isRemoved = true;
      try {
        // While it is held: nobody can have begun with it.
        remove();
      } catch {
        isRemoved = false;
      }
      db.close();
      try {
        // Windows removes no file that is open; where somebody else has it open by now, it is theirs.
        if (!isRemoved) remove();
      } catch {
        // The next one finds a lock that nobody holds.
      }
    },
  };
};

const ask = (db: Db, lockPath: string): Claim | 'again' => {
  try {
    db.exec('BEGIN IMMEDIATE');
    const row = rowOf(db);
    if (isAliveElsewhere(row, lockPath)) return { kind: 'held', by: holderOf(row) };
    return own(db, lockPath) ? { kind: 'mine', lock: heldLock(db, lockPath) } : 'again';
  } catch (error) {
    if (!isBusy(error)) throw error;
    if (db.inTransaction) db.exec('ROLLBACK');
    return { kind: 'held', by: holderOf(rowOf(db)) };
  }
};

const attempt = (lockPath: string): Claim | 'again' => {
  let db: Db | undefined;
  let claim: Claim | 'again' | undefined;
  try {
    db = connect(lockPath);
    claim = ask(db, lockPath);
    return claim;
  } catch (error) {
    if (isBusy(error)) return { kind: 'held', by: holderOf(undefined) };
    if (!isSpoilt(error)) return { kind: 'protected' };
    rmSync(lockPath, { force: true });
    return 'again';
  } finally {
    if (claim === undefined || claim === 'again' || claim.kind !== 'mine') db?.close();
  }
};

/** Asks for the lock of a workspace file. */
export const claimFile = (path: string): Claim => {
  for (let tries = 0; tries < mostTries; tries++) {
    const claim = attempt(lockPathOf(path));
    if (claim !== 'again') return claim;
  }
  return { kind: 'held', by: holderOf(undefined) };
};

/** Whether somebody has a workspace file open. */
export const isHeld = (path: string): boolean => {
  const claim = claimFile(path);
  if (claim.kind === 'mine') claim.lock.release();
  return claim.kind === 'held';
};
