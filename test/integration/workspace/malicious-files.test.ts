/** Workspace files that somebody prepared: refused with the name of what is wrong, and nothing in them is run. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import { applicationId, migrate } from '../../../electron/engine/db/migrate.ts';
import { migrations } from '../../../electron/engine/db/migrations/index.ts';
import { peekInto } from '../../../electron/engine/workspace/peek.ts';
import { createWorkspace, openWorkspace } from '../../../electron/engine/workspace/workspace.ts';
import { alter, refusal, writeSchema } from '../../helpers/altered-workspace.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

let path: string;
beforeEach(() => {
  path = join(temporaryFolder(), 'Çınar.nabiz');
  createWorkspace(path).close();
});

const endless = 'WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n';

describe('a file with something of its own', () => {
  it.each([
    ['a view', `CREATE VIEW best AS ${endless}`, 'view best'],
    [
      'a trigger',
      'CREATE TRIGGER thief AFTER INSERT ON settings BEGIN DELETE FROM accounts; END',
      'trigger thief',
    ],
    [
      'a trigger under a table’s name',
      'CREATE TRIGGER usage AFTER INSERT ON settings BEGIN DELETE FROM accounts; END',
      'trigger usage',
    ],
    ['a table', 'CREATE TABLE extra (id INTEGER)', 'table extra'],
    ['a virtual table', 'CREATE VIRTUAL TABLE words USING fts5(text)', 'table words'],
    ['an index over an expression', 'CREATE INDEX odd ON settings (upper(value))', 'index odd'],
    ['a computed column', 'ALTER TABLE rhythms ADD COLUMN twice INTEGER AS (days * 2)', 'table rhythms'],
    ['one more column', 'ALTER TABLE settings ADD COLUMN note TEXT', 'table settings'],
    ['a table less', 'DROP TABLE rhythms', 'table rhythms'],
    ['an index less', 'DROP INDEX actions_due', 'index actions_due'],
    ['statistics that mislead the query planner', 'ANALYZE', 'table sqlite_stat1'],
  ])('is refused for %s', (_, sql, object) => {
    alter(path, (db) => db.exec(sql));
    const error = refusal(path);
    expect(error?.code).toBe('workspace.altered');
    expect(error?.detail).toEqual({ file: basename(path), object });
    expect(peekInto(path, () => 'seen')).toBeUndefined();
  });

  it.each([
    ['a CHECK', 'value TEXT NOT NULL', `value TEXT NOT NULL CHECK (length(value) < (${'1+'.repeat(50)}1))`],
    ['a default', 'value TEXT NOT NULL', `value TEXT NOT NULL DEFAULT (hex(randomblob(100000000)))`],
    ['loose types', 'STRICT, WITHOUT ROWID', 'WITHOUT ROWID'],
  ])('is refused for %s changed past SQLite', (_, from, to) => {
    writeSchema(path, `UPDATE sqlite_schema SET sql = replace(sql, ?, ?) WHERE name = 'settings'`, from, to);
    expect(refusal(path)).toMatchObject({ code: 'workspace.altered', detail: { object: 'table settings' } });
  });

  it('is left as it is: no log beside it, no byte of it changed', () => {
    alter(path, (db) => {
      db.pragma('journal_mode = DELETE');
      db.exec(`CREATE VIEW best AS ${endless}`);
    });
    const before = readFileSync(path);
    expect(refusal(path)?.code).toBe('workspace.altered');
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(existsSync(`${path}-wal`)).toBe(false);
  });

  it('is refused under a password as well', () => {
    alter(path, (db) => {
      db.pragma('journal_mode = DELETE');
      db.exec('CREATE TABLE extra (id INTEGER)');
      db.pragma(`rekey = 'geheim'`);
    });
    expect(refusal(path, { password: 'geheim' })).toMatchObject({
      code: 'workspace.altered',
      detail: { object: 'table extra' },
    });
  });

  it('names no more of a name than can be read', () => {
    alter(path, (db) => db.exec(`CREATE TABLE "${'x'.repeat(100_000)}" (id INTEGER)`));
    const error = refusal(path);
    expect(error?.code).toBe('workspace.altered');
    expect(String(error?.detail['object']).length).toBeLessThan(100);
  });
});

describe('a version that is not the file’s own', () => {
  it.each([15, -1, 0, 20])('%i is refused', (version) => {
    alter(path, (db) => db.pragma(`user_version = ${version}`));
    expect(refusal(path)?.code).toBe('workspace.altered');
  });

  it('is brought up to date where the file is what that version made', () => {
    for (const { version } of migrations) {
      const old = join(temporaryFolder(), `v${version}.nabiz`);
      const db = new Database(old);
      migrate(
        db,
        () => undefined,
        migrations.filter((migration) => migration.version <= version),
      );
      db.close();
      openWorkspace(old).close();
      openWorkspace(old).close();
    }
  });

  it('of another program’s database is refused, though it says that it is a workspace', () => {
    writeFileSync(path, '');
    alter(path, (db) => {
      db.exec('CREATE TABLE notes (text TEXT)');
      db.pragma(`application_id = ${applicationId}`);
    });
    expect(refusal(path)).toMatchObject({ code: 'workspace.altered', detail: { object: 'table notes' } });
  });
});
