/** Accounts as scoring and pages read them. */
import type { Day } from '../../../../shared/dates.ts';
import { type Db, prepare } from '../statements.ts';
import {
  type AccountAt,
  type AccountRange,
  customersIn,
  isCustomer,
  type Scope,
  scopeParameters,
} from './scope.ts';

/** An account at a date. Dates are day numbers, money is hundredths, `attributes` is a JSON object. */
export interface AccountRow {
  readonly id: number;
  readonly key: string;
  /** The key where the name is blank. */
  readonly name: string;
  readonly segment: string | null;
  readonly stage: string | null;
  readonly owner: string | null;
  readonly country: string | null;
  readonly plan: string | null;
  readonly currency: string | null;
  /** Of the subscriptions running on the day, else the account's own figure. */
  readonly mrrMinor: number | null;
  readonly seats: number | null;
  readonly startedOn: Day | null;
  readonly renewalOn: Day | null;
  readonly endedOn: Day | null;
  readonly cacMinor: number | null;
  readonly grossMargin: number | null;
  readonly attributes: string;
  /** 0: only named in other tables, no list of accounts has it. */
  readonly declared: 0 | 1;
}

const columns = `id, key, COALESCE(name, key) AS name, segment, stage, owner, country, plan, currency,
  COALESCE((
    SELECT sum(s.mrr_minor) FROM subscriptions s
    WHERE s.account_id = a.id AND s.started_on <= :day AND (s.ended_on IS NULL OR s.ended_on >= :day)
  ), mrr_minor) AS mrrMinor, seats, started_on AS startedOn, renewal_on AS renewalOn, ended_on AS endedOn,
  cac_minor AS cacMinor, gross_margin AS grossMargin, attributes, declared`;

/** The order of lists: by folded name, Hebrew after Latin; equal names by age in the workspace. */
const byName = 'COALESCE(folded_name, folded_key)';

/** The accounts that are customers on a day, by name; only one where `account` is given (none if it is not one). */
export const accountsAt = (db: Db, scope: Scope): readonly AccountRow[] => {
  const one = scope.account === undefined ? '' : 'id = :account AND';
  const sql = `SELECT ${columns} FROM accounts a WHERE ${one} ${customersIn(scope.among)} ORDER BY ${byName}, id`;
  return prepare<object, AccountRow>(db, sql).all(scopeParameters(scope));
};

/** All accounts, customers on a day or not, with their revenue of that day; by name. */
export const allAccounts = (db: Db, day: Day): readonly AccountRow[] =>
  prepare<object, AccountRow>(db, `SELECT ${columns} FROM accounts a ORDER BY ${byName}, id`).all({ day });

/** How many accounts there are, customers or not. */
export const countAccounts = (db: Db): number =>
  prepare<[], { n: number }>(db, 'SELECT count(*) AS n FROM accounts').get()?.n ?? 0;

/** All accounts in so many ranges of about the same size. */
export const accountRanges = (db: Db, count: number): readonly AccountRange[] =>
  prepare<[number], AccountRange>(
    db,
    `SELECT min(id) AS "from", max(id) AS "to"
     FROM (SELECT id, ntile(?) OVER (ORDER BY id) AS place FROM accounts) GROUP BY place ORDER BY place`,
  ).all(count);

/** The next accounts by number, at most so many; undefined after the last one. */
export const nextAccounts = (
  db: Db,
  { after, most }: { readonly after: number; readonly most: number },
): (AccountRange & { readonly count: number }) | undefined => {
  const next = prepare<[number, number], AccountRange & { count: number }>(
    db,
    `SELECT min(id) AS "from", max(id) AS "to", count(*) AS count
     FROM (SELECT id FROM accounts WHERE id > ? ORDER BY id LIMIT ?)`,
  ).get(after, most);
  return next && next.count > 0 ? next : undefined;
};

/** The keys of the accounts that were only named in other tables: no list of accounts has them. */
export const namedAccounts = (db: Db): ReadonlySet<string> =>
  new Set(
    prepare<[], { key: string }>(db, 'SELECT key FROM accounts WHERE declared = 0')
      .all()
      .map(({ key }) => key),
  );

/** An account's name (else its key), customer or not; undefined where there is no such account. */
export const accountName = (db: Db, account: number): string | undefined =>
  prepare<[number], { name: string }>(db, 'SELECT COALESCE(name, key) AS name FROM accounts WHERE id = ?').get(
    account,
  )?.name;

/** The id of the account with a folded key, else of the first with that folded name. */
export const accountByFoldedText = (db: Db, folded: string): number | undefined =>
  prepare<object, { id: number }>(
    db,
    `SELECT id FROM accounts WHERE folded_key = :folded OR folded_name = :folded
     ORDER BY folded_key = :folded DESC, id LIMIT 1`,
  ).get({ folded })?.id;

/** The accounts before and after one in the order of lists, among the customers of a day. */
export const neighboursOf = (
  db: Db,
  at: AccountAt,
): { readonly previous: number | null; readonly next: number | null } =>
  prepare<object, { previous: number | null; next: number | null }>(
    db,
    `WITH me AS (SELECT ${byName} AS name, id FROM accounts WHERE id = :account)
     SELECT
       (SELECT id FROM accounts a WHERE ${isCustomer} AND (${byName}, id) < (SELECT name, id FROM me)
        ORDER BY ${byName} DESC, id DESC LIMIT 1) AS previous,
       (SELECT id FROM accounts a WHERE ${isCustomer} AND (${byName}, id) > (SELECT name, id FROM me)
        ORDER BY ${byName}, id LIMIT 1) AS next`,
  ).get(at) ?? { previous: null, next: null };
