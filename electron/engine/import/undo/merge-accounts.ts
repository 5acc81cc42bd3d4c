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

/** An alert that the other account has as well: it would stand in the inbox twice. */
const dropSameAlerts = (db: Db, from: number, to: number): void => {
  prepare<Stored[], never>(
    db,
    `DELETE FROM alerts AS gone WHERE account_id = ? AND ended_on IS NULL AND EXISTS (
       SELECT 1 FROM alerts same WHERE same.account_id = ? AND same.ended_on IS NULL
         AND same.kind = gone.kind AND same.about = gone.about)`,
  ).run(from, to);
};

/** Columns that keep rows as they were; each names the account in its JSON. */
const logs = {
  replaced_rows: ['before', 'given'],
  plan_changes: ['before', 'after'],
} as const;

const repointLogs = (db: Db, from: number, to: number): void => {
  for (const [table, columns] of Object.entries(logs))
    for (const log of columns)
      prepare<Stored[], never>(
        db,
        // As a whole number: the record is compared with the row letter by letter.
        `UPDATE ${table} SET ${log} = json_set(${log}, '$.account_id', CAST(? AS INTEGER))
         WHERE json_extract(${log}, '$.account_id') = ?`,
      ).run(to, from);
};

/** Everything that names one account names the other; of what each has once, the other one's stays. */
const repoint = (db: Db, from: number, to: number): void => {
  dropSameAlerts(db, from, to);
  for (const { table, column } of accountReferences(db)) {
    prepare<Stored[], never>(db, `UPDATE OR IGNORE ${table} SET ${column} = ? WHERE ${column} = ?`).run(
      to,
      from,
    );
    prepare<Stored[], never>(db, `DELETE FROM ${table} WHERE ${column} = ?`).run(from);
  }
  repointLogs(db, from, to);
};

/**
 * An account that gets back the name by which other tables called it, while another one has taken that name as its
 * key since: without the import that renamed it the two had been one. Its rows and its plan go over to the other account.
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
