/** Whether a workspace file is sound. */
import Database from 'better-sqlite3';
import { statSync, existsSync } from 'node:fs';
import type { Finding } from '../../../../shared/model/integrity.ts';
import type { Db } from '../../db/statements.ts';

/** More lines of SQLite's would say nothing new. */
const mostFindings = 20;

/** The file is shorter than its own first page says; what waits in a log beside it may be the rest. */
const truncation = (db: Db): readonly Finding[] => {
  const { name: path } = db;
  const log = `${path}-wal`;
  if (existsSync(log) && statSync(log).size > 0) return [];
  const pages = db.pragma('page_count', { simple: true }) as number;
  const wanted = pages * (db.pragma('page_size', { simple: true }) as number);
  const { size } = statSync(path);
  if (size >= wanted) return [];
  return [{ kind: 'truncated', text: `${size} bytes of ${wanted} are there` }];
};

/** `quick` leaves out whether every index says what its table says, which is most of the work. */
export type Depth = 'quick' | 'whole';

const checks: Readonly<Record<Depth, string>> = { quick: 'quick_check', whole: 'integrity_check' };

/** SQLite puts all it found into one row, or each into its own. */
const structure =
  (depth: Depth) =>
  (db: Db): readonly Finding[] =>
    (db.pragma(`${checks[depth]}(${mostFindings})`) as readonly Readonly<Record<string, string>>[])
      .flatMap((row) => Object.values(row).join('\n').split('\n'))
      .filter((text) => text !== 'ok' && text !== '' && !text.startsWith('*** in database'))
      .map((text) => ({ kind: 'structure', text }));

interface Orphan {
  readonly table: string;
  readonly parent: string;
}

const references = (db: Db): readonly Finding[] => {
  const orphans = db.pragma('foreign_key_check') as readonly Orphan[];
  const counted = new Map<string, number>();
  for (const { table, parent } of orphans) {
    const pair = `${table} → ${parent}`;
    counted.set(pair, (counted.get(pair) ?? 0) + 1);
  }
  return [...counted].map(([pair, rows]) => ({
    kind: 'references',
    text: `${pair}: ${rows} rows`,
  }));
};

const isDamage = (error: unknown): error is Error =>
  error instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB|IOERR|ERROR)/.test(error.code);

/** What a check finds, or that SQLite could not go on. */
const findingsOf = (check: (db: Db) => readonly Finding[], db: Db): readonly Finding[] => {
  try {
    return check(db);
  } catch (error) {
    if (!isDamage(error)) throw error;
    return [{ kind: 'structure', text: error.message }];
  }
};

/** What can be told at once: whether all of the file is there. */
export const glanceAt = (db: Db): readonly Finding[] => findingsOf(truncation, db);

/** Reads the whole file: pages, tables, indexes, rows that name others. Empty where all is well. */
export const checkThrough = (db: Db, depth: Depth): readonly Finding[] =>
  [truncation, structure(depth), references].flatMap((check) => findingsOf(check, db)).slice(0, mostFindings);
