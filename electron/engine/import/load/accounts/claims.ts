/** Rows of a list of accounts that fill in accounts which other tables only named so far. */
import { fold } from '../../../../../shared/fold.ts';
import { valueAt, type CheckedRows } from '../../check/checked.ts';
import type { AccountBook } from '../account-book.ts';
import { domainsIn } from '../account-domains.ts';

/** One row's claim to an account. The weaker ones hold only where no other row has the same claim. */
interface Claim {
  /** The row's key. */
  readonly key: string;
  readonly account: number;
  readonly strength: 'keyed' | 'decided' | 'called' | 'akin';
}

interface ListedAccount {
  readonly key: string;
  readonly name: string | null;
  readonly domains: readonly string[];
}

const listed = (rows: CheckedRows, order: Int32Array): readonly ListedAccount[] => {
  const key = rows.columns.find((column) => column.name === 'key');
  const name = rows.columns.find((column) => column.name === 'name');
  if (key === undefined) return [];
  return Array.from(order, (index) => ({
    key: String(valueAt(key, index)),
    name: name === undefined ? null : (valueAt(name, index) as string | null),
    domains: rows.attributesOf === null ? [] : domainsIn(rows.attributesOf(index)),
  }));
};

const claimOf = (account: ListedAccount, book: AccountBook): Claim | undefined => {
  const { key, name, domains } = account;
  const text = name ?? key;
  const claim = (id: number | undefined, strength: Claim['strength']): Claim | undefined =>
    id !== undefined && book.isNamed(id) ? { key, account: id, strength } : undefined;
  const own = book.byKey(key);
  if (own !== undefined) return claim(own, 'keyed');
  const decision = book.decision(text)?.decision;
  if (decision === 'same') return claim(book.decidedAccount(text), 'decided');
  const called = claim(book.byKey(text), 'called');
  if (called || decision === 'new') return called;
  // An account that a code and a name stand for is met by its code; whether another key means it, the user is asked.
  const akin = (id: number | undefined) =>
    id !== undefined && book.isNameless(id) ? claim(id, 'akin') : undefined;
  const byDomain = domains.map((domain) => akin(book.byKey(domain))).find((one) => one);
  return byDomain ?? akin(book.byCompany(text));
};

const inOrder = ['keyed', 'decided', 'called'] as const;

const strongest = (claims: readonly Claim[]): Claim | undefined => {
  const strong = inOrder.map((strength) => claims.find((claim) => claim.strength === strength));
  const isAlone = new Set(claims.map(({ key }) => fold(key))).size === 1;
  return strong.find((claim) => claim !== undefined) ?? (isAlone ? claims[0] : undefined);
};

/**
 * Folded key of a row → the account that it fills in: the one of its key, else the one that it was decided to be, that
 * is called by its name, that other tables called by its domain, or that has its company name. Where several rows are
 * merely akin to one account, none of them is taken for it.
 */
export const claimsOf = (
  rows: CheckedRows,
  order: Int32Array,
  book: AccountBook,
): ReadonlyMap<string, number> => {
  if (!book.hasNamed()) return new Map();
  const claims = listed(rows, order).flatMap((account) => claimOf(account, book) ?? []);
  const kept = [...Map.groupBy(claims, (claim) => claim.account).values()].flatMap(
    (rivals) => strongest(rivals) ?? [],
  );
  for (const { key, account, strength } of kept) if (strength === 'decided') book.rename(account, key);
  return new Map(kept.map(({ key, account }) => [fold(key), account]));
};
