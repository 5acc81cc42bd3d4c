/** How entries of the log are chained: each one's hash is of what it says and of the hash before it. */
import { createHash } from 'node:crypto';
import type { LogEntry } from '../../../../shared/model/log/entry.ts';

/** An entry without its own hash. */
export type Unhashed = Omit<LogEntry, 'hash'>;

/**
 * What is hashed: six lines, joined by line feeds, in UTF-8. None of them can hold a line feed (JSON writes it as `\n`,
 * and a name that has one loses it), so that two different entries never give the same text.
 */
export const canonicalText = ({ previousHash, id, happenedAt, author, kind, detail }: Unhashed): string =>
  [previousHash, id, happenedAt, author ?? '', kind, detail].join('\n');

/** The hash of an entry: SHA-256 in 64 small hexadecimal digits. */
export const hashOf = (entry: Unhashed): string =>
  createHash('sha256').update(canonicalText(entry), 'utf8').digest('hex');
