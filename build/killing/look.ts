/** Looks at all files of a folder as they lie there. */
import { closeSync, cpSync, existsSync, openSync, readdirSync, readSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { checkLog } from '../../electron/engine/db/log/check.ts';
import type { Db } from '../../electron/engine/db/statements.ts';
import { backupFilesOf } from '../../electron/engine/workspace/backups/list.ts';
import { newKey } from '../../electron/engine/workspace/cipher.ts';
import { connectByAny } from '../../electron/engine/workspace/connect.ts';
import { type Content, contentOf } from './content.ts';

/** A workspace, and the passwords of which one must open it; null = none. */
export interface FileToLookAt {
  readonly path: string;
  readonly passwords: readonly (string | null)[];
  /** Where a copy of the folder may be made: opening a file changes what lies beside it. */
  readonly scratch: string;
}

/** How a file is. */
export interface Condition {
  /** What SQLite finds wrong with it, and where its log is not as it was written; none in a sound one. */
  readonly faults: readonly string[];
  readonly content: Content;
  readonly password: string | null;
}

/** How a workspace and everything beside it is. */
export interface Finding {
  /** Null without a file. */
  readonly workspace: Condition | null;
  readonly copies: readonly (Condition & { readonly name: string })[];
  /** Every file of the folder. */
  readonly files: readonly string[];
  /** Those that anybody can read; locks, which say only whose a file is, are left out. */
  readonly plain: readonly string[];
}

const hasLog = (db: Db): boolean =>
  db.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'audit_log'`).get() !== undefined;

const faultsOf = (db: Db): readonly string[] => {
  const integrity = db.prepare('PRAGMA integrity_check').pluck().all() as string[];
  const dangling = db.pragma('foreign_key_check') as { table: string }[];
  const log = hasLog(db) ? checkLog(db).fault : null;
  return [
    ...integrity.filter((line) => line !== 'ok'),
    ...dangling.map(({ table }) => `${table}: a row refers to nothing`),
    ...(log ? [`the log, entry ${log.entry}: ${log.why}`] : []),
  ];
};

const conditionOf = (path: string, passwords: FileToLookAt['passwords']): Condition => {
  const keys = passwords.map((password) => newKey(password ?? undefined));
  const { db, access } = connectByAny(path, keys);
  try {
    return { faults: faultsOf(db), content: contentOf(db), password: access.key?.password ?? null };
  } finally {
    db.close();
  }
};

const plainHead = Buffer.from('SQLite format 3\0', 'latin1');

const isPlain = (path: string): boolean => {
  const [file, head] = [openSync(path, 'r'), Buffer.alloc(plainHead.length)];
  readSync(file, head, 0, head.length, 0);
  closeSync(file);
  return head.equals(plainHead);
};

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));

/** How the files are; they are looked at in a copy of their folder. Throws where one cannot be opened. */
export const lookAt = ({ path, passwords, scratch }: FileToLookAt): Finding => {
  const folder = dirname(path);
  const files = filesIn(folder);
  const plain = files.filter((name) => !name.endsWith('-lock') && isPlain(join(folder, name)));
  rmSync(scratch, { recursive: true, force: true });
  cpSync(folder, scratch, { recursive: true });
  const copied = join(scratch, basename(path));
  const copies = backupFilesOf(copied).map((copy) => ({
    name: basename(copy),
    ...conditionOf(copy, passwords),
  }));
  return { workspace: existsSync(copied) ? conditionOf(copied, passwords) : null, copies, files, plain };
};
