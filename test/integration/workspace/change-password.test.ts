/** Giving, changing and removing the password of a workspace file, and what is on the disk afterwards. */
import { copyFileSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { checkLog } from '../../../electron/engine/db/log/check.ts';
import { signAs } from '../../../electron/engine/db/log/logged.ts';
import { eachLogEntry } from '../../../electron/engine/db/queries/log.ts';
import { backUpNow } from '../../../electron/engine/workspace/backups/make.ts';
import { restoreBackup } from '../../../electron/engine/workspace/backups/restore.ts';
import { changePassword, refuseWrong } from '../../../electron/engine/workspace/change-password.ts';
import { recrypt } from '../../../electron/engine/workspace/recrypt.ts';
import {
  createWorkspace,
  openWorkspace,
  startsLikeSqlite,
} from '../../../electron/engine/workspace/workspace.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

const secret = 'Papatya Bahçecilik';
const code = (expected: string): unknown => expect.objectContaining({ code: expected });

/** A workspace with a sentence in it that can be searched for. */
const made = (password?: string): string => {
  const path = join(temporaryFolder(), 'client.nabiz');
  const workspace = createWorkspace(path, { password });
  workspace.db.prepare(`INSERT INTO settings (key, value) VALUES ('locale', ?)`).run(secret);
  workspace.close();
  return path;
};

const accessOf = (path: string, password?: string) => {
  const workspace = openWorkspace(path, { password });
  workspace.close();
  return workspace.access;
};

const heldIn = (path: string, password?: string): unknown => {
  const workspace = openWorkspace(path, { password });
  const held = workspace.db.prepare(`SELECT value FROM settings WHERE key = 'locale'`).pluck().get();
  workspace.close();
  return held;
};

const filesWith = (path: string, text: string): readonly string[] =>
  readdirSync(dirname(path)).filter((name) => readFileSync(join(dirname(path), name)).includes(text));

describe('changing a password', () => {
  it('gives one: nothing plain is left of the file', () => {
    const path = made();
    expect(filesWith(path, secret)).toEqual(['client.nabiz']);
    changePassword(accessOf(path), 'correct horse');
    expect(heldIn(path, 'correct horse')).toBe(secret);
    expect(() => openWorkspace(path)).toThrowError(code('workspace.passwordNeeded'));
    expect(filesWith(path, secret)).toEqual([]);
    expect(readdirSync(dirname(path))).toEqual(['client.nabiz']);
  });

  it('changes it: the old one opens no more', () => {
    const path = made('correct horse');
    changePassword(accessOf(path, 'correct horse'), 'battery staple');
    expect(heldIn(path, 'battery staple')).toBe(secret);
    expect(() => openWorkspace(path, { password: 'correct horse' })).toThrowError(code('workspace.password'));
  });

  it('removes it: the file opens without', () => {
    const path = made('correct horse');
    changePassword(accessOf(path, 'correct horse'), undefined);
    expect(startsLikeSqlite(path)).toBe(true);
    expect(heldIn(path)).toBe(secret);
  });

  it('is written to the log each time, by whoever works with the program, without the password', () => {
    const path = made();
    signAs('Deniz');
    changePassword(accessOf(path), 'correct horse');
    changePassword(accessOf(path, 'correct horse'), 'battery staple');
    changePassword(accessOf(path, 'battery staple'), undefined);
    signAs(null);
    const { db, close } = openWorkspace(path);
    expect([...eachLogEntry(db)].slice(-3)).toMatchObject([
      { kind: 'password.given', author: 'Deniz', detail: {} },
      { kind: 'password.changed', author: 'Deniz', detail: {} },
      { kind: 'password.removed', author: 'Deniz', detail: {} },
    ]);
    expect(checkLog(db).fault).toBeNull();
    close();
  });

  it('moves a file of the library’s own cipher to the one that other tools know', () => {
    const path = made();
    const db = new Database(path);
    db.pragma('journal_mode = DELETE');
    db.pragma(`rekey = 'as before'`);
    db.close();
    changePassword(accessOf(path, 'as before'), 'correct horse');
    expect(accessOf(path, 'correct horse').key?.scheme).toBe('sqlcipher');
    expect(heldIn(path, 'correct horse')).toBe(secret);
  });

  it('takes the backups along, and leaves those that another password opens', () => {
    const path = made();
    const [plain, strange] = [`${path}.v10.bak`, `${path}.v20.bak`];
    copyFileSync(path, plain);
    createWorkspace(strange, { password: 'some other time' }).close();
    expect(changePassword(accessOf(path), 'correct horse')).toMatchObject({ backups: 1, backupsKept: 1 });
    expect(heldIn(plain, 'correct horse')).toBe(secret);
    expect(filesWith(path, secret)).toEqual([]);
    openWorkspace(strange, { password: 'some other time' }).close();
  });

  it('says of damaged files that were set aside that they stay as they are', () => {
    const path = made();
    const access = accessOf(path);
    const backup = backUpNow(access, { reason: 'asked' });
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0xab, 4096));
    restoreBackup(access, { file: backup.file, isDamaged: true });
    expect(changePassword(access, 'correct horse')).toMatchObject({ backups: 1, plainLeft: 1 });
    expect(changePassword(accessOf(path, 'correct horse'), undefined).plainLeft).toBe(0);
  });

  it('refuses a short one and a wrong current one before anything is touched', () => {
    const path = made('correct horse');
    const before = readFileSync(path);
    const access = accessOf(path, 'correct horse');
    expect(() => changePassword(access, 'şifreli')).toThrowError(code('password.tooShort'));
    expect(() => refuseWrong(access, 'battery staple')).toThrowError(code('workspace.password'));
    expect(() => refuseWrong(access, undefined)).toThrowError(code('workspace.password'));
    refuseWrong(access, 'correct horse');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('is refused while another program has the file open, which stays as it was', () => {
    const path = made();
    const access = accessOf(path);
    const other = openWorkspace(path);
    expect(() => changePassword(access, 'correct horse')).toThrowError(code('workspace.locked'));
    expect(other.db.prepare(`SELECT value FROM settings WHERE key = 'locale'`).pluck().get()).toBe(secret);
    other.close();
    expect(heldIn(path)).toBe(secret);
  });

  it('that was broken off in the middle leaves the file as it was, and nothing plain once it is opened', () => {
    const path = made('correct horse');
    writeFileSync(`${path}.rekey`, `half a plain copy: ${secret}`);
    writeFileSync(`${path}.rekey-journal`, secret);
    expect(heldIn(path, 'correct horse')).toBe(secret);
    expect(existsSync(`${path}.rekey`)).toBe(false);
    expect(filesWith(path, secret)).toEqual([]);
  });

  it('holds what the log held that a crash left', () => {
    const path = made('correct horse');
    const workspace = openWorkspace(path, { password: 'correct horse' });
    workspace.db.prepare(`UPDATE settings SET value = 'from the log' WHERE key = 'locale'`).run();
    const crashed = join(temporaryFolder(), 'crashed.nabiz');
    for (const ending of ['', '-wal']) copyFileSync(`${path}${ending}`, `${crashed}${ending}`);
    workspace.close();
    recrypt({ path: crashed, key: workspace.access.key }, undefined);
    expect(heldIn(crashed)).toBe('from the log');
    expect(existsSync(`${crashed}-wal`)).toBe(false);
  });
});
