/** What every connection to a workspace file is given before the first look into it: the file may be somebody else's. */
import type { Db } from '../db/statements.ts';
import { fold } from '../../../shared/fold.ts';

/**
 * Lets nothing in the file run what only this program's own queries may, and has every page checked as it is read.
 * SQLite's defensive mode is on in every connection of the library, and extensions cannot be loaded from SQL.
 */
export const guard = (db: Db): void => {
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  // A file that changes under a mapped view ends the process; read calls only fail.
  db.pragma('mmap_size = 0');
  // SQLite's own lower knows ASCII only; names of two tables meet in the program's own folding.
  db.function('fold', { deterministic: true, directOnly: true }, (text) =>
    typeof text === 'string' ? fold(text) : null,
  );
};
