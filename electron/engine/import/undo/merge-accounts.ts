/** Accounts among the tables that name them. */
import { prepare, type Db } from '../../db/statements.ts';
import type { Stored } from '../check/checked.ts';
import type { Row } from '../load/keyed-log.ts';

/** A column of a table that names an account. */
export interface Reference {
  readonly table: string;
  readonly column: string;
}

/** Every column that names an account, read from the schema, so that a new table is heeded by itself. */
export const accountReferences = (db: Db): readonly Reference[] =>
  prepare<[], Reference>(
    db,
    `SELECT t.name AS "table", f."from" AS "column" FROM pragma_table_list t, pragma_foreign_key_list(t.name) f
      WHERE t.schema = 'main' AND f."table" = 'accounts'`,
  ).all();

const repoint = (db: Db, from: number, to: number): void => {
  for (const { table, column } of accountReferences(db)) {
    prepare<Stored[], never>(db, `UPDATE OR IGNORE ${table} SET ${column} = ? WHERE ${column} = ?`).run(
      to,
      from,
    );
    prepare<Stored[], never>(db, `DELETE FROM ${table} WHERE ${column} = ?`).run(from);
  }
  for (const log of ['before', 'given'])
    prepare<Stored[], never>(
      db,
      `UPDATE replaced_rows SET ${log} = json_set(${log}, '$.account_id', ?) WHERE json_extract(${log}, '$.account_id') = ?`,
    ).run(to, from);
};

/**
 * An account that gets back the name by which other tables called it, while another one has taken that name as its
 * key since: without the import that renamed it the two had been one. Its rows go over to the other account.
 * Answers whether that was so.
 */
export const mergeIntoHolder = (db: Db, account: Row): boolean => {
  const [id, key] = [Number(account['id']), String(account['folded_key'])];
  const holder = prepare<Stored[], { id: number }>(
    db,
    'SELECT id FROM accounts WHERE folded_key = ? AND id <> ?',
  ).get(key, id)?.id;
  if (holder === undefined) return false;
  repoint(db, id, holder);
  prepare<Stored[], never>(db, `DELETE FROM replaced_rows WHERE dataset = 'accounts' AND row_id = ?`).run(id);
  prepare<Stored[], never>(db, `DELETE FROM repeated_rows WHERE dataset = 'accounts' AND row_id = ?`).run(id);
  prepare<Stored[], never>(db, 'DELETE FROM accounts WHERE id = ?').run(id);
  return true;
};
