/** How tables of a shape were read the last time that the user said so. */
import { type Db, prepare } from '../statements.ts';

/** One remembered way of reading; `mappings` is JSON, `used_at` an ISO date and time. */
export interface RememberedRow {
  /** The folded headings of the table in their order, one per line. */
  readonly shape: string;
  readonly mappings: string;
  /** The file that it was said for. */
  readonly file: string;
  readonly used_at: string;
}

/** All that is remembered; a workspace has few. */
export const selectRemembered = (db: Db): readonly RememberedRow[] =>
  prepare<[], RememberedRow>(db, 'SELECT shape, mappings, file, used_at FROM remembered_mappings').all();

/** Remembers a way of reading, in place of an earlier one for the same shape. */
export const keepRemembered = (db: Db, row: RememberedRow): void => {
  prepare<RememberedRow, never>(
    db,
    `INSERT OR REPLACE INTO remembered_mappings (shape, mappings, file, used_at)
     VALUES (@shape, @mappings, @file, @used_at)`,
  ).run(row);
};

/** Forgets what was remembered for a shape. */
export const forgetRemembered = (db: Db, shape: string): void => {
  prepare<[string], never>(db, 'DELETE FROM remembered_mappings WHERE shape = ?').run(shape);
};
