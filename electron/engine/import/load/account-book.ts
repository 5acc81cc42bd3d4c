/** Who is meant by an account's name or key in a row. */
import { AppError } from '../../../../shared/errors.ts';
import { fold } from '../../../../shared/fold.ts';
import type { AccountDecision } from '../../../../shared/import/index.ts';
import { prepare, type Db } from '../../db/statements.ts';
import { openDomains } from './account-domains.ts';
import { type AccountNames, createAccountNames } from './accounts/account-names.ts';
import { type AccountNotes, noNotes } from './accounts/account-notes.ts';
import { type Decisions, decisionsOf, sameAccount } from './accounts/decisions.ts';
import { insertNamed, teachAccount, type Called, type SaidIn } from './accounts/teach-account.ts';

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
  /** Stores an account that a row names but that has no row of its own yet; `name` where that is more than its key. */
  create(text: string, source: SaidIn, name?: string): number;
  /** Whether an account has but one thing that says who it is: a key and no name, or a name that is its key. */
  isNameless(id: number): boolean;
  /** Gives an account the key or the name that it lacked, by what a table of other things says beside it. */
  teach(id: number, called: Called, source: SaidIn): void;
  /** An account of a list is called by a key of another program as well: that one means it from now on. */
  alsoCalled(id: number, key: string): void;
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

/** The accounts of a workspace by what they are called, and what each still lacks. */
const knownAccounts = (db: Db) => {
  const [names, named, nameless] = [createAccountNames(), new Map<number, string>(), new Set<number>()];
  const note = (id: number, { key, name }: { key: string; name: string | null }): void => {
    names.note(id, key, name);
    if (name === null || name === key) nameless.add(id);
    else nameless.delete(id);
  };
  const all = prepare<[], StoredAccount>(db, 'SELECT id, key, name, declared FROM accounts');
  for (const { id, key, name, declared } of all.iterate()) {
    note(id, { key, name });
    if (declared === 0) named.set(id, key);
  }
  return { names, named, nameless, note, domains: openDomains(db) };
};

type Known = ReturnType<typeof knownAccounts>;

const keyIn = (db: Db, id: number): string =>
  prepare<[number], { key: string }>(db, 'SELECT key FROM accounts WHERE id = ?').get(id)?.key ?? '';

/** What the book learns while files are stored. */
const learning = (db: Db, { names, named, note, domains }: Known, notes: AccountNotes) => {
  const hadNamed = named.size > 0;
  const alsoMeans = (text: string, account: string) =>
    void notes.renamed.push({ text, decision: 'same', account });
  return {
    rename: (id: number, key: string) => alsoMeans(keyIn(db, id), key),
    alsoCalled: (id: number, key: string) => alsoMeans(key, keyIn(db, id)),
    create(text: string, source: SaidIn, name = text): number {
      const id = insertNamed(db, { key: text, name }, source);
      note(id, { key: text, name });
      named.set(id, text);
      notes.created.add(id);
      return id;
    },
    teach(id: number, called: Called, source: SaidIn): void {
      teachAccount(db, id, { called, source });
      const former = named.get(id);
      if (former !== undefined) named.set(id, called.key);
      if (former !== undefined && former !== called.key) names.forgetKey(former);
      note(id, called);
    },
    declare(id: number, key: string, name: string): void {
      const former = named.get(id);
      if (hadNamed && names.byKey(key) === undefined && former === undefined) notes.listed.add(id);
      // Its former key may be another row's own key.
      if (former !== undefined) names.forgetKey(former);
      note(id, { key, name });
      named.delete(id);
      domains.forget();
    },
  };
};

/** Reads the accounts of a workspace into a book, with the stored decisions and those given with the import. */
export const openAccountBook = (db: Db, given: readonly AccountDecision[] = []): AccountBook => {
  const [known, notes] = [knownAccounts(db), noNotes()];
  const { names, named, nameless, domains } = known;
  const counted = new WeakSet<Int32Array>();
  const decided = decidedBook(decisionsOf(db, given), names);

  /** Rows that were stored under the name itself would be there twice if the same rows now went elsewhere. */
  const same = (text: string): number | undefined => {
    const [id, own] = [decided.decidedAccount(text), names.byKey(text)];
    if (own !== undefined && own !== id && named.has(own))
      throw new AppError('decision.alreadyStored', { text });
    return id;
  };
  return {
    ...decided,
    ...learning(db, known, notes),
    byKey: names.byKey,
    byCompany: names.byCompany,
    notes,
    isNamed: (id) => named.has(id),
    isNameless: (id) => nameless.has(id),
    hasNamed: () => named.size > 0,
    keyOf: (id) => keyIn(db, id),
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
  };
};
