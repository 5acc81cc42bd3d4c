/** Small facts about a workspace itself, by name. */
import { type Db, prepare } from '../statements.ts';

/**
 * What is kept: the language it was made for, whether it is the sample client, who last decided about an account,
 * what the success measures take as given, how many scores of a rating count as satisfied, and as JSON the views of the
 * list of accounts and its columns, and how reports look. How often each light is
 * reviewed, from where on something is an alert, what the last look for alerts saw, where the log ends, and whether
 * backups are off.
 */
export type Setting =
  | 'locale'
  | 'sample'
  | 'author'
  | 'value'
  | 'csatBoxes'
  | 'listViews'
  | 'listColumns'
  | 'reports'
  | 'rhythm'
  | 'alerts'
  | 'looked'
  | 'logHead'
  | 'backups';

/** The value of a setting; undefined where it was never set. */
export const settingOf = (db: Db, key: Setting): string | undefined =>
  prepare<[string], { value: string }>(db, 'SELECT value FROM settings WHERE key = ?').get(key)?.value;

/** Keeps a setting, in place of an older value. */
export const keepSetting = (db: Db, key: Setting, value: string): void => {
  prepare<[string, string], never>(db, 'INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)').run(
    key,
    value,
  );
};

/** Lets go of a setting. */
export const forgetSetting = (db: Db, key: Setting): void => {
  prepare<[string], never>(db, 'DELETE FROM settings WHERE key = ?').run(key);
};
