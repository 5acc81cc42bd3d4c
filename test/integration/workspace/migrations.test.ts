/** Old files are brought up to date beside a backup copy; files from the future are left alone. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '../../../electron/engine/db/migrate.ts';
import { exceptionsOf, overrideAt } from '../../../electron/engine/db/queries/decisions.ts';
import { type Migration, migrations, newestVersion } from '../../../electron/engine/db/migrations/index.ts';
import { createWorkspace } from '../../../electron/engine/workspace/workspace.ts';

const migrationsFolder = join(import.meta.dirname, '../../../electron/engine/db/migrations');

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nabiz-migrate-'));
  path = join(folder, 'client.nabiz');
});
afterEach(() => rmSync(folder, { recursive: true }));

const next: Migration = {
  version: newestVersion + 10,
  name: 'later',
  sql: 'ALTER TABLE settings ADD COLUMN note TEXT;',
};
const broken: Migration = {
  version: newestVersion + 20,
  name: 'broken',
  sql: 'CREATE TABLE half (id INTEGER) STRICT; SELECT * FROM nowhere;',
};

const noteColumns = (db: Database.Database): number =>
  db.prepare(`SELECT count(*) FROM pragma_table_info('settings') WHERE name = 'note'`).pluck().get() as number;
const versionOf = (db: Database.Database): unknown => db.pragma('user_version', { simple: true });

/** A file of the newest version with a setting in it. */
const oldFile = (): Database.Database => {
  createWorkspace(path).close();
  const db = new Database(path);
  db.prepare(`INSERT INTO settings (key, value) VALUES ('locale', 'tr')`).run();
  return db;
};

describe('the list', () => {
  it('counts in tens, in order', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, i) => (i + 1) * 10));
  });

  it('names every .sql file of the folder', () => {
    const files = readdirSync(migrationsFolder)
      .filter((file) => file.endsWith('.sql'))
      .toSorted();
    expect(files).toEqual(migrations.map(({ name }) => `${name}.sql`));
  });
});

describe('an old file', () => {
  it('is brought to the newest version and keeps what it held', () => {
    const db = oldFile();
    migrate(db, path, [...migrations, next]);
    expect(versionOf(db)).toBe(next.version);
    expect(noteColumns(db)).toBe(1);
    expect(db.prepare(`SELECT value FROM settings WHERE key = 'locale'`).pluck().get()).toBe('tr');
    db.close();
  });

  it('is copied first, as it was', () => {
    const db = oldFile();
    migrate(db, path, [...migrations, next]);
    db.close();
    const copy = new Database(`${path}.v${newestVersion}.bak`, { readonly: true });
    expect(readdirSync(folder).filter((file) => file.endsWith('.part'))).toEqual([]);
    expect(versionOf(copy)).toBe(newestVersion);
    expect(noteColumns(copy)).toBe(0);
    expect(copy.prepare(`SELECT value FROM settings WHERE key = 'locale'`).pluck().get()).toBe('tr');
    copy.close();
  });

  it('is left as it was when a step fails', () => {
    const db = oldFile();
    expect(() => migrate(db, path, [...migrations, next, broken])).toThrow(/nowhere/);
    expect(versionOf(db)).toBe(newestVersion);
    expect(noteColumns(db)).toBe(0);
    db.close();
  });
});

it('keeps what was decided about accounts before decisions stayed on record', () => {
  const db = new Database(path);
  migrate(
    db,
    path,
    migrations.filter(({ version }) => version < 50),
  );
  db.exec(`
    INSERT INTO imports (id, started_at, as_of) VALUES (1, '2026-01-01T00:00:00Z', 0);
    INSERT INTO sources (id, import_id, file, sheet, dataset, mapping) VALUES (1, 1, 'a.csv', '', 'accounts', '{}');
    INSERT INTO accounts (id, key, folded_key, source_id, source_row) VALUES (7, 'A', 'a', 1, 2);
    INSERT INTO not_applicable (account_id, metric, reason, author, created_at)
      VALUES (7, 'csat', 'no surveys here', NULL, '2026-02-01');
    INSERT INTO overrides (account_id, band, reason, author, set_on, expires_on) VALUES (7, 'red', 'r', 'a', 5, 9)`);
  migrate(db, path);
  expect(exceptionsOf(db, 7)).toMatchObject([{ metric: 'csat', reason: 'no surveys here', withdrawnAt: null }]);
  expect(overrideAt(db, 7, 9)).toBe('red');
  db.close();
});

it('makes no copy of a new file, nor when nothing is pending', () => {
  const db = oldFile();
  migrate(db, path);
  db.close();
  expect(readdirSync(folder).filter((file) => file.endsWith('.bak'))).toEqual([]);
});

it('refuses a file that a newer program has written, and leaves it alone', () => {
  const db = oldFile();
  migrate(db, path, [...migrations, next]);
  expect(() => migrate(db, path)).toThrowError(
    expect.objectContaining({
      code: 'workspace.newer',
      detail: { version: next.version, newest: newestVersion },
    }),
  );
  expect(versionOf(db)).toBe(next.version);
  db.close();
  expect(existsSync(`${path}.v${next.version}.bak`)).toBe(false);
});
