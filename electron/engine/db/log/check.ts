/** Walks the chain of the log, and says where it is no longer as it was written. */
import type {
  LogCheck,
  LogEntry,
  LogFault,
  LogFaultKind,
  LogHead,
} from '../../../../shared/model/log/entry.ts';
import {
  type FingerprintMatch,
  fingerprintOf,
  readFingerprint,
} from '../../../../shared/model/log/fingerprint.ts';
import { eachLogEntry, logEntry } from '../queries/log.ts';
import type { Db } from '../statements.ts';
import { hashOf } from './chain.ts';
import { logHead } from './head.ts';

/** The end of what was walked so far. */
const nothing: LogHead = { count: 0, hash: '' };

const faultIn = (entry: LogEntry, before: LogHead): LogFaultKind | null => {
  if (entry.id > before.count + 1) return 'missing';
  if (entry.id <= before.count) return 'added';
  if (entry.hash !== hashOf(entry)) return 'edited';
  return entry.previousHash === before.hash ? null : 'apart';
};

const firstFault = (db: Db): { readonly walked: LogHead; readonly fault: LogFault | null } => {
  let walked = nothing;
  for (const entry of eachLogEntry(db)) {
    const why = faultIn(entry, walked);
    const at = why === 'missing' ? walked.count + 1 : entry.id;
    if (why) return { walked, fault: { entry: at, happenedAt: entry.happenedAt, why } };
    walked = { count: entry.id, hash: entry.hash };
  }
  return { walked, fault: null };
};

const endFault = (db: Db, walked: LogHead, head: LogHead | undefined): LogFault | null => {
  const at = (entry: number, why: LogFaultKind): LogFault => ({
    entry,
    happenedAt: logEntry(db, entry)?.happenedAt ?? null,
    why,
  });
  if (walked.count === 0) return at(1, 'missing');
  if (!head) return at(walked.count, 'end');
  if (head.count > walked.count) return at(walked.count + 1, 'cut');
  if (head.count < walked.count) return at(head.count + 1, 'added');
  return head.hash === walked.hash ? null : at(walked.count, 'end');
};

/** Checks every entry and the end; the first that is not as it was written is named. */
export const checkLog = (db: Db): LogCheck => {
  const head = logHead(db);
  const { walked, fault } = firstFault(db);
  return {
    entries: walked.count,
    fault: fault ?? endFault(db, walked, head),
    fingerprint: head ? fingerprintOf(head) : null,
  };
};

/** Whether the log still holds what a fingerprint was taken of. */
export const matchFingerprint = (db: Db, text: string): FingerprintMatch => {
  const wanted = readFingerprint(text);
  if (!wanted) return 'unreadable';
  const entry = logEntry(db, wanted.count);
  if (!entry) return 'unknown';
  return entry.hash.startsWith(wanted.begins) ? 'same' : 'other';
};
