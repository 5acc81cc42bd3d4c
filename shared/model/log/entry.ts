/** Entries of the audit log, each chained to the one before it, and what came of checking them. */

/** An entry as it is stored. Of a file that somebody edited anything may stand in it. */
export interface LogEntry {
  readonly id: number;
  /** ISO date and time. */
  readonly happenedAt: string;
  readonly author: string | null;
  readonly kind: string;
  /** JSON. */
  readonly detail: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** Where the log ends: how many entries there are, and the hash of the last one. */
export interface LogHead {
  readonly count: number;
  readonly hash: string;
}

/**
 * What is wrong with a chain: an entry says something else than it did (`edited`), one is not there (`missing`), one
 * does not follow from the one before it (`apart`), the last ones are gone (`cut`), there are more than were written
 * (`added`), and the end is not the one that was written (`end`).
 */
export type LogFaultKind = 'edited' | 'missing' | 'apart' | 'cut' | 'added' | 'end';

/** The first entry that is not as it was written. */
export interface LogFault {
  readonly entry: number;
  /** Of the entry, or of the next one that is there; null where there is none. */
  readonly happenedAt: string | null;
  readonly why: LogFaultKind;
}

/** What came of walking the chain. */
export interface LogCheck {
  readonly entries: number;
  readonly fault: LogFault | null;
  /** Of the log's end; null where nothing is known of it. */
  readonly fingerprint: string | null;
}

/** Some of the log, the newest first. */
export interface LogPage {
  readonly entries: readonly LogEntry[];
  readonly offset: number;
  /** Entries that fit, and all there are. */
  readonly total: number;
  readonly all: number;
}
