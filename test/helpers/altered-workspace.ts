/** Workspace files changed by another program, and what opening them says. */
import Database from 'better-sqlite3';
import { type OpenOptions, openWorkspace } from '../../electron/engine/workspace/workspace.ts';
import { AppError } from '../../shared/errors.ts';

/** Works on a file as another program may, with none of SQLite's own guards. */
export const alter = (path: string, work: (db: Database.Database) => void): void => {
  const db = new Database(path);
  db.unsafeMode(true);
  work(db);
  db.close();
};

/** Puts a definition into the list of tables past all of SQLite's checks. */
export const writeSchema = (path: string, sql: string, ...values: readonly string[]): void =>
  alter(path, (db) => {
    db.pragma('writable_schema = ON');
    db.prepare(sql).run(...values);
    db.pragma('schema_version = 99');
  });

/** Why a file is not opened; undefined where it is. */
export const refusal = (path: string, options: OpenOptions = {}): AppError | undefined => {
  try {
    openWorkspace(path, options).close();
    return undefined;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
};

/**
 * Gives the rows of a table other numbers behind the back of its indexes, which lead nowhere then. SQLite's quick
 * check finds nothing of it; a query that goes through such an index comes across it.
 */
export const leadAstray = (path: string, table: string): void => {
  const indexes = (db: Database.Database): readonly unknown[] =>
    db
      .prepare(`SELECT * FROM sqlite_schema WHERE tbl_name = ? AND type = 'index' AND sql IS NOT NULL`)
      .raw()
      .all(table);
  let hidden: readonly unknown[] = [];
  alter(path, (db) => {
    db.pragma('journal_mode = DELETE');
    hidden = indexes(db);
    db.pragma('writable_schema = ON');
    db.prepare(`DELETE FROM sqlite_schema WHERE tbl_name = ? AND type = 'index' AND sql IS NOT NULL`).run(
      table,
    );
  });
  alter(path, (db) => db.exec(`UPDATE ${table} SET id = id + 100000`));
  alter(path, (db) => {
    db.pragma('writable_schema = ON');
    const insert = db.prepare('INSERT INTO sqlite_schema VALUES (?, ?, ?, ?, ?)');
    for (const index of hidden) insert.run(...(index as unknown[]));
  });
};
