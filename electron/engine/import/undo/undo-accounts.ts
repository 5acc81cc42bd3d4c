/** What becomes of the accounts of an import that is taken back, once its other rows are gone. */
import { prepare, type Db } from '../../db/statements.ts';
import { accountReferences } from './merge-accounts.ts';
import { ofImport, type Undoing } from './undoing.ts';

/** What an account is without a row of its own: the key and the name under which other tables find it. */
const keptColumns = ['id', 'key', 'folded_key', 'name', 'folded_name', 'source_id', 'source_row'];

const blanks: Readonly<Record<string, string>> = { declared: '0', attributes: `'{}'` };

const blankColumns = (db: Db): string => {
  const columns = prepare<[], { name: string }>(db, `SELECT name FROM pragma_table_info('accounts')`).all();
  return columns
    .filter(({ name }) => !keptColumns.includes(name))
    .map(({ name }) => `${name} = ${blanks[name] ?? 'NULL'}`)
    .join(', ');
};

/** Accounts that only the import had a row for stand as if other tables had named them; answers how many. */
export const undeclare = ({ db, importId }: Undoing): number =>
  prepare<[number], never>(
    db,
    `UPDATE accounts SET ${blankColumns(db)} WHERE declared = 1 AND ${ofImport}`,
  ).run(importId).changes;

/** Accounts that stored rows would name again if a later import were taken back as well. */
const inLogs = (db: Db): ReadonlySet<number> =>
  new Set(
    prepare<[], number>(
      db,
      `SELECT json_extract(before, '$.account_id') FROM replaced_rows WHERE dataset <> 'accounts'
        UNION SELECT json_extract(given, '$.account_id') FROM replaced_rows WHERE dataset <> 'accounts'`,
    )
      .pluck(true)
      .all(),
  );

/** What goes with an account: what a name was decided to mean, and what the program itself said of it. */
const goesAlong: readonly string[] = ['account_decisions', 'alerts'];

const unnamed = (db: Db): readonly number[] => {
  const named = accountReferences(db)
    .filter(({ table }) => !goesAlong.includes(table))
    .map(({ table, column }) => `EXISTS (SELECT 1 FROM ${table} WHERE ${column} = a.id)`);
  return prepare<[], number>(
    db,
    `SELECT a.id FROM accounts a JOIN sources s ON s.id = a.source_id JOIN imports i ON i.id = s.import_id
      WHERE a.declared = 0 AND i.undone_at IS NOT NULL AND NOT (${named.join(' OR ')})`,
  )
    .pluck(true)
    .all();
};

const removeAccount = (db: Db, id: number): void => {
  prepare<[number], never>(db, 'DELETE FROM alerts WHERE account_id = ?').run(id);
  prepare<[number], never>(db, 'DELETE FROM accounts WHERE id = ?').run(id);
};

/**
 * Removes accounts that exist only because rows named them which are gone now. An account that anything still names
 * stays: other rows, and what the user noted or planned about it.
 */
export const removeUnnamed = async ({ db, pause }: Undoing): Promise<void> => {
  const ids = unnamed(db);
  if (ids.length === 0) return;
  const needed = inLogs(db);
  for (const [at, id] of ids.entries()) {
    if (!needed.has(id)) removeAccount(db, id);
    if (at % 500 === 0) await pause(0);
  }
};
