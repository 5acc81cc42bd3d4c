/** Old files are brought up to date beside a backup copy; files from the future are left alone. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '../../../electron/engine/db/migrate.ts';
import { exceptionsOf, overrideAt } from '../../../electron/engine/db/queries/decisions.ts';
import { type Migration, migrations, newestVersion } from '../../../electron/engine/db/migrations/index.ts';
import { backupsOf } from '../../../electron/engine/workspace/backups/list.ts';
import { backupFolderOf } from '../../../electron/engine/workspace/backups/names.ts';
import { createWorkspace, openWorkspace } from '../../../electron/engine/workspace/workspace.ts';

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

const noBackup = (): void => undefined;

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
    migrate(db, noBackup, [...migrations, next]);
    expect(versionOf(db)).toBe(next.version);
    expect(noteColumns(db)).toBe(1);
    expect(db.prepare(`SELECT value FROM settings WHERE key = 'locale'`).pluck().get()).toBe('tr');
    db.close();
  });

  it('is backed up first, as it was, and only then changed', () => {
    const db = oldFile();
    const seen: unknown[] = [];
    migrate(db, () => void seen.push(versionOf(db), noteColumns(db)), [...migrations, next]);
    db.close();
    expect(seen).toEqual([newestVersion, 0]);
  });

  it('has its backup in the folder of backups once it is opened', () => {
    const old = new Database(path);
    migrate(
      old,
      noBackup,
      migrations.filter(({ version }) => version < newestVersion),
    );
    old.prepare(`INSERT INTO settings (key, value) VALUES ('locale', 'tr')`).run();
    old.close();
    openWorkspace(path).close();
    const [backup, ...others] = backupsOf(path);
    expect([backup?.reason, others]).toEqual(['migration', []]);
    const copy = new Database(join(backupFolderOf(path), backup?.file ?? ''), { readonly: true });
    expect(versionOf(copy)).toBe(migrations.at(-2)?.version);
    expect(copy.prepare(`SELECT value FROM settings WHERE key = 'locale'`).pluck().get()).toBe('tr');
    copy.close();
  });

  it('is left as it was when it cannot be backed up', () => {
    const db = oldFile();
    const refuse = (): never => {
      throw new Error('no room');
    };
    expect(() => migrate(db, refuse, [...migrations, next])).toThrow('no room');
    expect(versionOf(db)).toBe(newestVersion);
    db.close();
  });

  it('is left as it was when a step fails', () => {
    const db = oldFile();
    expect(() => migrate(db, noBackup, [...migrations, next, broken])).toThrow(/nowhere/);
    expect(versionOf(db)).toBe(newestVersion);
    expect(noteColumns(db)).toBe(0);
    db.close();
  });
});

it('keeps what was decided about accounts before decisions stayed on record', () => {
  const db = new Database(path);
  migrate(
    db,
    noBackup,
    migrations.filter(({ version }) => version < 50),
  );
  db.exec(`
    INSERT INTO imports (id, started_at, as_of) VALUES (1, '2026-01-01T00:00:00Z', 0);
    INSERT INTO sources (id, import_id, file, sheet, dataset, mapping) VALUES (1, 1, 'a.csv', '', 'accounts', '{}');
    INSERT INTO accounts (id, key, folded_key, source_id, source_row) VALUES (7, 'A', 'a', 1, 2);
    INSERT INTO not_applicable (account_id, metric, reason, author, created_at)
      VALUES (7, 'csat', 'no surveys here', NULL, '2026-02-01');
    INSERT INTO overrides (account_id, band, reason, author, set_on, expires_on) VALUES (7, 'red', 'r', 'a', 5, 9)`);
  migrate(db, noBackup);
  expect(exceptionsOf(db, 7)).toMatchObject([{ metric: 'csat', reason: 'no surveys here', withdrawnAt: null }]);
  expect(overrideAt(db, 7, 9)).toBe('red');
  db.close();
});

it('makes no backup of a new file, nor when nothing is pending', () => {
  const db = oldFile();
  migrate(db, () => expect.unreachable());
  db.close();
  openWorkspace(path).close();
  expect(backupsOf(path)).toEqual([]);
});

it('refuses a file that a newer program has written, and leaves it alone', () => {
  const db = oldFile();
  migrate(db, noBackup, [...migrations, next]);
  expect(() => migrate(db, () => expect.unreachable())).toThrowError(
    expect.objectContaining({
      code: 'workspace.newer',
      detail: { version: next.version, newest: newestVersion },
    }),
  );
  expect(versionOf(db)).toBe(next.version);
  db.close();
});
