/** Accounts as figures are grouped by them, customers or not. */
import type { Day } from '../../../../shared/dates.ts';
import { type Db, prepare } from '../statements.ts';
import { isCustomer } from './scope.ts';

/** Columns that accounts may be grouped by, beside their own attributes. */
export const groupColumns = ['segment', 'stage', 'owner', 'country', 'plan', 'currency'] as const;

/** An account's key, name and the values it may be grouped by. `attributes` is a JSON object. */
export interface AccountLabels extends Readonly<Record<(typeof groupColumns)[number], string | null>> {
  readonly id: number;
  readonly key: string;
  /** The key where the name is blank. */
  readonly name: string;
  readonly attributes: string;
  /** 1: a customer on the day. */
  readonly customer: 0 | 1;
}

/** All accounts by name, as they stand. */
export const accountLabels = (db: Db, day: Day): readonly AccountLabels[] =>
  prepare<object, AccountLabels>(
    db,
    `SELECT a.id, a.key, COALESCE(a.name, a.key) AS name, ${groupColumns.map((name) => `a.${name}`).join(', ')},
       a.attributes, (${isCustomer}) AS customer
     FROM accounts a ORDER BY COALESCE(a.folded_name, a.folded_key), a.id`,
  ).all({ day });

/** The names of all attributes that any account has. */
export const attributeNames = (db: Db): readonly string[] =>
  prepare<[], { key: string }>(
    db,
    'SELECT DISTINCT j.key FROM accounts a, json_each(a.attributes) j ORDER BY j.key',
  )
    .all()
    .map(({ key }) => key);

/** An account's key; blank where there is no such account. */
export const accountKey = (db: Db, account: number): string =>
  prepare<[number], { key: string }>(db, 'SELECT key FROM accounts WHERE id = ?').get(account)?.key ?? '';
