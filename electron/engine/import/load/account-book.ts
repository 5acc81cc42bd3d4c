/** Who is meant by an account's name or key in a row. */
import { fold } from '../../../../shared/fold.ts';
import { prepare, type Db } from '../../db/statements.ts';
import { accountDomains, isDomain } from './account-domains.ts';

/** All accounts of a workspace by folded key and by folded name. */
export interface AccountBook {
  /** The account with this key, else the only one with this name or else this domain; undefined where there is none or it is not clear which. */
  find(text: string): number | undefined;
  /** The account with this key. */
  byKey(text: string): number | undefined;
  /** An account that so far was only named in other tables. */
  undeclared(text: string): number | undefined;
  /** Stores an account that a row names but that has no row of its own yet. */
  create(text: string, source: { id: number; row: number }): number;
  /** An account's own row was stored. */
  declare(id: number, key: string, name: string): void;
}

const several = -1;
const insertText = `INSERT INTO accounts (key, folded_key, name, folded_name, declared, source_id, source_row)
  VALUES (?, ?, ?, ?, 0, ?, ?)`;

/** Reads the accounts of a workspace into a book. */
export const openAccountBook = (db: Db): AccountBook => {
  const [keys, names, named] = [new Map<string, number>(), new Map<string, number>(), new Set<number>()];
  const note = (id: number, key: string, name: string | null): void => {
    keys.set(key, id);
    if (name !== null) names.set(name, names.has(name) && names.get(name) !== id ? several : id);
  };
  const all = prepare<[], [number, string, string | null, number]>(
    db,
    'SELECT id, folded_key, folded_name, declared FROM accounts',
  );
  for (const [id, key, name, declared] of all.raw(true).iterate() as Iterable<
    [number, string, string | null, number]
  >) {
    note(id, key, name);
    if (declared === 0) named.add(id);
  }
  let domains: ReturnType<typeof accountDomains> | undefined;
  const byDomain = (text: string): number | undefined => {
    if (!isDomain(text.trim())) return undefined;
    domains ??= accountDomains(db);
    return domains.get(fold(text)) ?? undefined;
  };
  return {
    find(text) {
      const folded = fold(text);
      const id = keys.get(folded) ?? names.get(folded) ?? byDomain(text);
      return id === several ? undefined : id;
    },
    byKey: (text) => keys.get(fold(text)),
    undeclared(text) {
      const id = keys.get(fold(text));
      return id !== undefined && named.has(id) ? id : undefined;
    },
    create(text, source) {
      const folded = fold(text);
      const insert = prepare<[string, string, string, string, number, number], never>(db, insertText);
      const id = Number(insert.run(text, folded, text, folded, source.id, source.row).lastInsertRowid);
      note(id, folded, folded);
      named.add(id);
      return id;
    },
    declare(id, key, name) {
      note(id, fold(key), fold(name));
      named.delete(id);
      domains = undefined;
    },
  };
};
