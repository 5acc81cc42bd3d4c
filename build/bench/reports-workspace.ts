/** A workspace for the bench of reports: the sample client's accounts again and again, until there are enough. */
import type { Db } from '../../electron/engine/db/statements.ts';
import { openWorkspace } from '../../electron/engine/workspace/workspace.ts';

/** Copies of an account stand so many numbers apart. */
const apart = 10_000;

const tablesOf = (db: Db): readonly string[] =>
  db
    .prepare(
      `SELECT t.name FROM pragma_table_list t JOIN pragma_table_info(t.name) c
       WHERE t.schema = 'main' AND t.type = 'table' AND c.name = 'account_id'`,
    )
    .pluck()
    .all() as string[];

const columnsOf = (db: Db, table: string): readonly string[] =>
  (db.pragma(`table_info(${table})`) as readonly { readonly name: string }[])
    .map(({ name }) => name)
    .filter((name) => name !== 'id');

/** What a column of a copy says: the same, but it belongs to the copied account and is called by a name of its own. */
const copied = (column: string): string => {
  if (column === 'account_id') return 'account_id + :by';
  if (/^(folded_)?(key|name)$/.test(column)) return `${column} || ' ' || :copy`;
  return column;
};

const copyAccounts = (db: Db, copy: number): void => {
  const at = { copy, by: copy * apart };
  const own = columnsOf(db, 'accounts');
  db.prepare(
    `INSERT INTO accounts (id, ${own.join()}) SELECT id + :by, ${own.map(copied).join()} FROM accounts WHERE id < ${apart}`,
  ).run(at);
  for (const table of tablesOf(db)) {
    const columns = columnsOf(db, table);
    const values = columns.map((column) => (column === 'account_id' ? copied(column) : column));
    db.prepare(
      `INSERT OR IGNORE INTO ${table} (${columns.join()})
       SELECT ${values.join()} FROM ${table} WHERE account_id < ${apart} AND :copy > 0`,
    ).run(at);
  }
};

/** Copies the accounts of a workspace with all that belongs to them until there are so many. */
export const growTo = (path: string, accounts: number): void => {
  const { db, close } = openWorkspace(path);
  try {
    const count = (): number => db.prepare('SELECT count(*) FROM accounts').pluck().get() as number;
    db.transaction(() => {
      for (let copy = 1; count() < accounts; copy += 1) copyAccounts(db, copy);
    })();
  } finally {
    close();
  }
};
