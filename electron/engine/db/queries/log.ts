/** The rows of the log. */
import type { LogEntry } from '../../../../shared/model/log/entry.ts';
import { type Db, prepare } from '../statements.ts';

const columns = 'id, happened_at AS happenedAt, author, kind, detail, previous_hash AS previousHash, hash';

/** Stores an entry. */
export const insertLogEntry = (db: Db, entry: LogEntry): void => {
  prepare<object, never>(
    db,
    `INSERT INTO audit_log (id, happened_at, author, kind, detail, previous_hash, hash)
     VALUES (@id, @happenedAt, @author, @kind, @detail, @previousHash, @hash)`,
  ).run(entry);
};

/** All entries one after the other, the oldest first. */
export const eachLogEntry = (db: Db): IterableIterator<LogEntry> =>
  prepare<[], LogEntry>(db, `SELECT ${columns} FROM audit_log ORDER BY id`).iterate();

/** One entry; undefined where there is none of that number. */
export const logEntry = (db: Db, id: number): LogEntry | undefined =>
  prepare<[number], LogEntry>(db, `SELECT ${columns} FROM audit_log WHERE id = ?`).get(id);

/** The highest number that any entry has; 0 where there is none. */
export const lastLogId = (db: Db): number =>
  prepare<[], number>(db, 'SELECT coalesce(max(id), 0) FROM audit_log').pluck(true).get() ?? 0;

/** Which entries are wanted: of these kinds (all where null), with a folded text in them ('' = any). */
export interface LogFilter {
  readonly kinds: readonly string[] | null;
  readonly text: string;
}

/** What somebody edited may be no JSON any more. */
const holdsText = `EXISTS (
  SELECT 1 FROM json_tree(CASE WHEN json_valid(detail) THEN detail ELSE '{}' END) AS part
  WHERE part.type = 'text' AND instr(fold(part.value), @text) > 0)`;

const fits = `(@kinds IS NULL OR kind IN (SELECT value FROM json_each(@kinds)))
  AND (@text = '' OR instr(fold(coalesce(author, '')), @text) > 0 OR ${holdsText})`;

const asked = ({ kinds, text }: LogFilter) => ({ kinds: kinds && JSON.stringify(kinds), text });

/** How many entries fit. */
export const countLogEntries = (db: Db, filter: LogFilter): number =>
  prepare<object, number>(db, `SELECT count(*) FROM audit_log WHERE ${fits}`).pluck(true).get(asked(filter)) ??
  0;

/** Entries that fit, the newest first. */
export const logEntries = (
  db: Db,
  { offset, most, ...filter }: LogFilter & { readonly offset: number; readonly most: number },
): readonly LogEntry[] =>
  prepare<object, LogEntry>(
    db,
    `SELECT ${columns} FROM audit_log WHERE ${fits} ORDER BY id DESC LIMIT @most OFFSET @offset`,
  ).all({ ...asked(filter), offset, most });
