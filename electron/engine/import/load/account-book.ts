/** Who is meant by an account's name or key in a row. */
import { AppError } from '../../../../shared/errors.ts';
import { fold } from '../../../../shared/fold.ts';
import type { AccountDecision } from '../../../../shared/import/index.ts';
import { prepare, type Db } from '../../db/statements.ts';
import { openDomains } from './account-domains.ts';
import { type AccountNames, createAccountNames } from './accounts/account-names.ts';
import { type AccountNotes, noNotes } from './accounts/account-notes.ts';
import { type Decisions, decisionsOf, sameAccount } from './accounts/decisions.ts';

/** All accounts of a workspace by what they are called. */
export interface AccountBook {
  /**
   * The account that a text in another table means: as the user decided, else the one with this key, else the only one
   * with this name, number, domain or company name; undefined where there is none or it is not clear which.
   * Throws `decision.unknownAccount` and `decision.alreadyStored`.
   */
  find(text: string): number | 'skipped' | undefined;
  /** The account with this key. */
  byKey(text: string): number | undefined;
  /** The only account with this company name. */
  byCompany(text: string): number | undefined;
  /** An account's key. */
  keyOf(id: number): string;
  hasDecisions(): boolean;
  /** What was decided about a text. */
  decision(text: string): AccountDecision | undefined;
  /** The account that a text was decided to be the same as. Throws `decision.unknownAccount`. */
  decidedAccount(text: string): number | undefined;
  /** Whether there are accounts that so far were only named in other tables. */
  hasNamed(): boolean;
  /** Whether an account so far was only named in other tables. */
  isNamed(id: number): boolean;
  /** An account that so far was only named gets a key of its own by decision: its former key goes on meaning it. */
  rename(id: number, key: string): void;
  /** Stores an account that a row names but that has no row of its own yet. */
  create(text: string, source: { id: number; row: number }): number;
  /** An account's own row was stored. */
  declare(id: number, key: string, name: string): void;
  readonly notes: AccountNotes;
  /** Notes which accounts that no list has rows name: once, however many readings the same rows have. */
  countRows(rows: Int32Array, counts: ReadonlyMap<number, number>): void;
}

interface StoredAccount {
  readonly id: number;
  readonly key: string;
  readonly name: string | null;
  readonly declared: 0 | 1;
}

const insertText = `INSERT INTO accounts (key, folded_key, name, folded_name, declared, source_id, source_row)
  VALUES (?, ?, ?, ?, 0, ?, ?)`;

const insertNamed = (db: Db, text: string, source: { id: number; row: number }): number => {
  const folded = fold(text);
  const insert = prepare<[string, string, string, string, number, number], never>(db, insertText);
  return Number(insert.run(text, folded, text, folded, source.id, source.row).lastInsertRowid);
};

const decidedBook = (decisions: Decisions, names: AccountNames) => {
  const decision = (text: string): AccountDecision | undefined =>
    decisions.size === 0 ? undefined : decisions.get(fold(text));
  return {
    hasDecisions: () => decisions.size > 0,
    decision,
    decidedAccount(text: string): number | undefined {
      const decided = decision(text);
      if (decided?.decision !== 'same') return undefined;
      const id = sameAccount(decided, decisions, names.byKey);
      if (id !== undefined) return id;
      throw new AppError('decision.unknownAccount', { text, account: decided.account ?? '' });
    },
  };
};

/** Reads the accounts of a workspace into a book, with the stored decisions and those given with the import. */
export const openAccountBook = (db: Db, given: readonly AccountDecision[] = []): AccountBook => {
  const [names, named, notes] = [createAccountNames(), new Map<number, string>(), noNotes()];
  const all = prepare<[], StoredAccount>(db, 'SELECT id, key, name, declared FROM accounts');
  for (const { id, key, name, declared } of all.iterate()) {
    names.note(id, key, name);
    if (declared === 0) named.set(id, key);
  }
  const hadNamed = named.size > 0;
  const counted = new WeakSet<Int32Array>();
  const domains = openDomains(db);
  const decided = decidedBook(decisionsOf(db, given), names);
  const keyOf = (id: number): string =>
    prepare<[number], { key: string }>(db, 'SELECT key FROM accounts WHERE id = ?').get(id)?.key ?? '';
  const isNamed = (id: number): boolean => named.has(id);

  /** Rows that were stored under the name itself would be there twice if the same rows now went elsewhere. */
  const same = (text: string): number | undefined => {
    const [id, own] = [decided.decidedAccount(text), names.byKey(text)];
    if (own !== undefined && own !== id && isNamed(own)) throw new AppError('decision.alreadyStored', { text });
    return id;
  };
  return {
    ...decided,
    byKey: names.byKey,
    byCompany: names.byCompany,
    notes,
    isNamed,
    hasNamed: () => named.size > 0,
    find(text) {
      const decision = decided.decision(text)?.decision;
      if (decision === 'skip') return 'skipped';
      if (decision === 'same') return same(text);
      const own = names.byKey(text);
      if (own !== undefined || decision === 'new') return own;
      return names.byName(text) ?? names.byNumber(text) ?? domains.find(text) ?? names.byCompany(text);
    },
    countRows(rows, counts) {
      if (counted.has(rows)) return;
      counted.add(rows);
      for (const [id, count] of counts) notes.rows.set(id, (notes.rows.get(id) ?? 0) + count);
    },
    keyOf,
    rename: (id, key) => void notes.renamed.push({ text: keyOf(id), decision: 'same', account: key }),
    create(text, source) {
      const id = insertNamed(db, text, source);
      names.note(id, text, text);
      named.set(id, text);
      notes.created.add(id);
      return id;
    },
    declare(id, key, name) {
      if (hadNamed && names.byKey(key) === undefined && !isNamed(id)) notes.listed.add(id);
      const former = named.get(id);
      // Its former key may be another row's own key.
      if (former !== undefined) names.forgetKey(former);
      names.note(id, key, name);
      named.delete(id);
      domains.forget();
    },
  };
};
