/** Writing to the log: one entry, in the transaction of what it records. */
import type { LogAccount, LogNote } from '../../../../shared/model/log/note.ts';
import { accountWith } from '../queries/find-accounts.ts';
import { insertLogEntry, lastLogId } from '../queries/log.ts';
import { changingNoFacts } from '../queries/workspace-facts.ts';
import { type Db, inTransaction } from '../statements.ts';
import { hashOf, type Unhashed } from './chain.ts';
import { keepLogHead, logHead } from './head.ts';

let signature: string | null = null;

/** Who works with this process, as was said. */
export const signedBy = (): string | null => signature;

/** Whether a file has a log: one of an older format gets it at its next opening. */
export const hasLog = (db: Db): boolean =>
  db.prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'audit_log'`).get() !== undefined;

/** Says who works with this process: entries that name nobody else are theirs. Null: nobody gave a name. */
export const signAs = (author: string | null): void => {
  signature = author;
};

const longestName = 200;

/** A name in one line: a line feed would part what is hashed otherwise. */
const inOneLine = (name: string): string | null =>
  name
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, longestName) || null;

/**
 * The next entry follows from the end that was written down. Where that is gone it follows from nothing: going on from
 * the last row there is would hide what is missing after it.
 */
const nextEntry = (db: Db, { kind, detail, author }: LogNote): Unhashed => {
  const head = logHead(db);
  return {
    id: Math.max(head?.count ?? 0, lastLogId(db)) + 1,
    happenedAt: new Date().toISOString(),
    author: inOneLine(author ?? signature ?? ''),
    kind,
    detail: JSON.stringify(detail),
    previousHash: head?.hash ?? '',
  };
};

const append = (db: Db, note: LogNote): void => {
  const entry = nextEntry(db, note);
  const hash = hashOf(entry);
  insertLogEntry(db, { ...entry, hash });
  keepLogHead(db, { count: entry.id, hash });
};

/**
 * Writes an entry, within the transaction that is open or in one of its own. What was computed stays good. Throws
 * `workspace.locked`.
 */
export const logged = (db: Db, note: LogNote): void =>
  changingNoFacts(db, () => (db.inTransaction ? append(db, note) : inTransaction(db, () => append(db, note))));

/** An account as the log names it. */
export const accountInLog = (db: Db, id: number): LogAccount => {
  const { key = '', name = '' } = accountWith(db, id) ?? {};
  return { id, key, name };
};
