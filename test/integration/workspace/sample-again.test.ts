/** The sample client is made anew when the program brings newer files, whatever the last one left behind. */
import Database from 'better-sqlite3';
import { copyFileSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeEngineCalls } from '../../../electron/engine/host/functions.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nabiz-sample-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Leaves the log that a program which was cut off leaves: written to, and never played into the file. */
const leaveLog = (path: string): void => {
  const db = new Database(path);
  db.pragma('wal_autocheckpoint = 0');
  for (let i = 0; i < 200; i++)
    db.prepare('INSERT INTO settings (key, value) VALUES (?, ?)').run(`left ${i}`, 'x'.repeat(500));
  copyFileSync(`${path}-wal`, `${path}-kept`);
  db.close();
  renameSync(`${path}-kept`, `${path}-wal`);
};

it('holds the newer files alone', async () => {
  const [path, file] = [join(folder, 'sample.nabiz'), join(folder, 'accounts.csv')];
  const calls = makeEngineCalls(() => undefined);
  writeFileSync(file, 'key,name\nA1,Anadolu\n');
  expect(await calls['workspace.sample']({ path, files: [file] })).toMatchObject({
    accounts: 1,
    isSample: true,
  });
  await calls['workspace.close']({});
  leaveLog(path);

  writeFileSync(file, 'key,name\nA1,Anadolu\nA2,Boğaziçi\n');
  const later = new Date(Date.now() + 60_000);
  utimesSync(file, later, later);
  expect(await calls['workspace.sample']({ path, files: [file] })).toMatchObject({
    accounts: 2,
    isSample: true,
  });
  await calls['workspace.close']({});

  const db = new Database(path, { readonly: true });
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(db.prepare('SELECT key FROM settings').pluck().all()).toEqual(['logHead', 'looked', 'sample']);
  db.close();
});
