/** A connection to a file that is damaged where SQLite looks first: its header, or its list of tables. */
import type { Db } from '../../db/statements.ts';
import { tablesOf } from '../backups/row-counts.ts';
import { type Access, openDespiteDamage } from '../connect.ts';
import { mendHeader } from './mend-header.ts';

const countKnown = (db: Db): number =>
  db
    .prepare<[], { n: number }>(
      `SELECT count(*) AS n FROM pragma_table_list
       WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
    )
    .get()?.n ?? 0;

/**
 * Has SQLite read the list of tables. Where a page of it is damaged the first statement fails, and those that follow
 * know the tables before the damage. Throws where there is none.
 */
const readList = (db: Db): void => {
  try {
    tablesOf(db);
  } catch (error) {
    if (countKnown(db) === 0) throw error;
  }
};

/**
 * A connection to the damaged file, or to a copy of it at `mended` with a header that can be read. Throws where not
 * even one of its tables is known.
 */
export const openDamaged = (access: Access, mended: string): Db => {
  try {
    const db = openDespiteDamage(access);
    try {
      readList(db);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    if (!mendHeader(access.path, mended)) throw error;
    return openDespiteDamage({ path: mended });
  }
};
