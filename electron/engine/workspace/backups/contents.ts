/** What a workspace file holds, at a glance. */
import Database from 'better-sqlite3';
import { isoOrNull } from '../../../../shared/dates.ts';
import type { BackupContents, Described, Unreadable } from '../../../../shared/model/backup.ts';
import { countAccounts } from '../../db/queries/accounts.ts';
import { newestFact } from '../../db/queries/workspace-facts.ts';
import { type Db, prepare } from '../../db/statements.ts';
import { type Access, openReader } from '../connect.ts';
import { hasSpoiltHeader } from '../integrity/mend-header.ts';
import { looksEncrypted } from '../looks-encrypted.ts';

const countImports = (db: Db): number =>
  prepare<[], { n: number }>(db, 'SELECT count(*) AS n FROM imports WHERE undone_at IS NULL').get()?.n ?? 0;

const read = (access: Access): BackupContents => {
  const db = openReader(access);
  try {
    return {
      accounts: countAccounts(db),
      newestFact: isoOrNull(newestFact(db)),
      imports: countImports(db),
    };
  } finally {
    db.close();
  }
};

/** Of an encrypted file nobody can tell a spoilt beginning from another password: the likelier is said. */
export const whyUnreadable = (error: unknown, path: string): Unreadable =>
  error instanceof Database.SqliteError &&
  error.code === 'SQLITE_NOTADB' &&
  looksEncrypted(path) &&
  !hasSpoiltHeader(path)
    ? 'password'
    : 'damaged';

/** What is in a file, or why that cannot be told. */
export const describeFile = (access: Access): Described => {
  try {
    return { contents: read(access), unreadable: null };
  } catch (error) {
    return { contents: null, unreadable: whyUnreadable(error, access.path) };
  }
};

/** What is in a file; null where it cannot be read. */
export const contentsOf = (access: Access): BackupContents | null => describeFile(access).contents;
