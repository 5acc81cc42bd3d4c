/** Creating and opening a workspace file, and every way in which that is refused. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newestVersion } from '../../../electron/engine/db/migrations/index.ts';
import { inTransaction } from '../../../electron/engine/db/statements.ts';
import { createWorkspace, openWorkspace } from '../../../electron/engine/workspace/workspace.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nabiz-workspace-'));
  path = join(folder, 'Çınar Danışmanlık.nabiz');
});
afterEach(() => rmSync(folder, { recursive: true }));

const code = (expected: string): unknown => expect.objectContaining({ code: expected });
const localeOf = (db: Database.Database): unknown =>
  db.prepare(`SELECT value FROM settings WHERE key = 'locale'`).pluck().get();

const fill = (password?: string): void => {
  const workspace = createWorkspace(path, { password });
  workspace.db.prepare(`INSERT INTO settings (key, value) VALUES ('locale', 'he')`).run();
  workspace.close();
};

describe('a workspace file', () => {
  it('is created once, opened again with what it held, and named by its file', () => {
    fill();
    const workspace = openWorkspace(path);
    expect(workspace.name).toBe('Çınar Danışmanlık');
    expect(localeOf(workspace.db)).toBe('he');
    expect(workspace.db.pragma('user_version', { simple: true })).toBe(newestVersion);
    workspace.close();
  });

  it('lets a reader see the last committed state while a writer works', () => {
    fill();
    const workspace = openWorkspace(path);
    workspace.db.exec('BEGIN IMMEDIATE');
    workspace.db.prepare(`UPDATE settings SET value = 'en' WHERE key = 'locale'`).run();
    expect(localeOf(workspace.reader)).toBe('he');
    workspace.db.exec('COMMIT');
    expect(localeOf(workspace.reader)).toBe('en');
    workspace.close();
  });

  it('gives a reader that cannot write', () => {
    fill();
    const workspace = openWorkspace(path);
    expect(() => workspace.reader.prepare('DELETE FROM settings').run()).toThrow(/readonly/);
    workspace.close();
  });

  it('checks foreign keys', () => {
    const workspace = createWorkspace(path);
    const orphan = `INSERT INTO sources (import_id, file, sheet, dataset, mapping) VALUES (9, 'a.csv', 'a', 'usage', '{}')`;
    expect(() => workspace.db.prepare(orphan).run()).toThrow(/FOREIGN KEY/);
    workspace.close();
  });
});

describe('what is refused', () => {
  it('a file that is there is not created again, nor touched', () => {
    writeFileSync(path, 'precious');
    expect(() => createWorkspace(path)).toThrowError(code('workspace.exists'));
    expect(readFileSync(path, 'utf8')).toBe('precious');
  });

  it('a file that is not there is not opened, nor made', () => {
    expect(() => openWorkspace(path)).toThrowError(code('workspace.missing'));
    expect(existsSync(path)).toBe(false);
  });

  it('another program’s database', () => {
    const other = new Database(path);
    other.exec('CREATE TABLE notes (text TEXT)');
    other.close();
    const before = readFileSync(path);
    expect(() => openWorkspace(path)).toThrowError(code('workspace.notAWorkspace'));
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('a text file, which is not taken for an encrypted one', () => {
    writeFileSync(path, 'Account;MRR\nA;100\n'.repeat(200));
    expect(() => openWorkspace(path)).toThrowError(code('workspace.notAWorkspace'));
  });

  it('an empty file', () => {
    writeFileSync(path, '');
    expect(() => openWorkspace(path)).toThrowError(code('workspace.notAWorkspace'));
    expect(readFileSync(path)).toHaveLength(0);
  });

  it('a folder, and a file in a folder that is not there', () => {
    expect(() => openWorkspace(folder)).toThrowError(code('workspace.unreachable'));
    expect(() => createWorkspace(join(folder, 'nowhere', 'a.nabiz'))).toThrowError(
      code('workspace.unreachable'),
    );
  });

  it('a file that another program keeps for itself', () => {
    fill();
    const other = new Database(path);
    other.pragma('locking_mode = EXCLUSIVE');
    other.exec('BEGIN EXCLUSIVE; COMMIT');
    expect(() => openWorkspace(path)).toThrowError(code('workspace.locked'));
    other.close();
    openWorkspace(path).close();
  });

  it('work in a file that another program is writing to', () => {
    fill();
    const workspace = openWorkspace(path);
    workspace.db.pragma('busy_timeout = 10');
    const other = new Database(path);
    other.exec('BEGIN IMMEDIATE');
    expect(() => inTransaction(workspace.db, () => undefined)).toThrowError(code('workspace.locked'));
    other.exec('ROLLBACK');
    other.close();
    expect(inTransaction(workspace.db, () => 'done')).toBe('done');
    workspace.close();
  });
});

describe('a password', () => {
  it('opens the file again', () => {
    fill("it's a secret");
    const workspace = openWorkspace(path, { password: "it's a secret" });
    expect(localeOf(workspace.db)).toBe('he');
    expect(localeOf(workspace.reader)).toBe('he');
    workspace.close();
  });

  it.each([
    [undefined, 'workspace.passwordNeeded'],
    ['another', 'workspace.password'],
  ])('is refused when it is %s', (password, expected) => {
    fill('secret');
    expect(() => openWorkspace(path, { password })).toThrowError(code(expected));
  });

  it('leaves nothing readable in the file', () => {
    fill('secret');
    const bytes = readFileSync(path).toString('latin1');
    expect(bytes).not.toContain('SQLite format 3');
    expect(bytes).not.toContain('locale');
  });
});
