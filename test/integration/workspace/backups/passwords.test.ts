/** Backups and passwords: they follow a change; one that did not says so and takes the place of nothing. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeFile } from '../../../../electron/engine/workspace/backups/contents.ts';
import { accessToBackup, backupsOf } from '../../../../electron/engine/workspace/backups/list.ts';
import { backUpNow } from '../../../../electron/engine/workspace/backups/make.ts';
import { backupFolderOf, backupNameOf } from '../../../../electron/engine/workspace/backups/names.ts';
import { restoreBackup } from '../../../../electron/engine/workspace/backups/restore.ts';
import { changePassword } from '../../../../electron/engine/workspace/change-password.ts';
import { newKey } from '../../../../electron/engine/workspace/cipher.ts';
import { openReader, startsLikeSqlite } from '../../../../electron/engine/workspace/connect.ts';
import { checkFile } from '../../../../electron/engine/workspace/integrity/check-file.ts';
import { openWorkspace } from '../../../../electron/engine/workspace/workspace.ts';
import { makeClient } from '../../../helpers/backed-up.ts';

const code = (expected: string): unknown => expect.objectContaining({ code: expected });
const now = new Date(2026, 10, 22, 17, 59, 3);

/** A backup as it was before something changed, laid beside the others again: from another disk, say. */
const bringBack = (path: string, bytes: Buffer): string => {
  const file = backupNameOf(path, { madeAt: '2026-01-02T03:04:05', reason: 'asked' });
  writeFileSync(join(backupFolderOf(path), file), bytes);
  return file;
};

const backUp = (client: ReturnType<typeof makeClient>) => {
  const { file } = backUpNow(client.access, { reason: 'asked', now });
  return { file, bytes: readFileSync(join(backupFolderOf(client.access.path), file)) };
};

it('a backup made before the password changed is restored under the new one', () => {
  const client = makeClient('correct horse');
  const { path } = client.access;
  const { file } = backUp(client);
  expect(changePassword(client.access, 'battery staple')).toMatchObject({ backups: 1, backupsKept: 0 });
  const access = { path, key: newKey('battery staple') };
  restoreBackup(access, { file, isDamaged: false });
  expect(() => openWorkspace(path, { password: 'correct horse' })).toThrowError(code('workspace.password'));
  expect(checkFile(access)).toEqual([]);
  expect(describeFile(access).contents?.accounts).toBe(400);
});

it('one that kept the old password says so, is refused, and opens by itself with that one', () => {
  const client = makeClient('correct horse');
  const { path } = client.access;
  const { bytes } = backUp(client);
  changePassword(client.access, 'battery staple');
  const file = bringBack(path, bytes);
  const access = { path, key: newKey('battery staple') };
  expect(describeFile(accessToBackup(access, file))).toEqual({ contents: null, unreadable: 'password' });
  const before = readFileSync(path);
  expect(() => restoreBackup(access, { file, isDamaged: false })).toThrowError(code('backup.password'));
  expect(readFileSync(path).equals(before)).toBe(true);
  const alone = join(backupFolderOf(path), 'alone.nabiz');
  copyFileSync(join(backupFolderOf(path), file), alone);
  openWorkspace(alone, { password: 'correct horse' }).close();
});

it('one from before there was a password is readable, and encrypted as it is restored', () => {
  const client = makeClient();
  const { path } = client.access;
  const { bytes } = backUp(client);
  changePassword(client.access, 'battery staple');
  const file = bringBack(path, bytes);
  const access = { path, key: newKey('battery staple') };
  expect(describeFile(accessToBackup(access, file)).contents?.accounts).toBe(400);
  restoreBackup(access, { file, isDamaged: false });
  expect(startsLikeSqlite(path)).toBe(false);
  expect(readFileSync(path).includes('Client number')).toBe(false);
  openWorkspace(path, { password: 'battery staple' }).close();
});

it('a damaged one is not taken for one with another password', () => {
  const client = makeClient();
  const { file, bytes } = backUp(client);
  const { path } = client.access;
  bytes.fill(0x55, 0, 4096);
  writeFileSync(join(backupFolderOf(path), file), bytes.subarray(0, bytes.length - 100));
  expect(describeFile(accessToBackup(client.access, file))).toEqual({ contents: null, unreadable: 'damaged' });
  expect(() => restoreBackup(client.access, { file, isDamaged: false })).toThrowError(code('backup.unsound'));
});

it('the log says what was restored, and by whom', () => {
  const client = makeClient('correct horse');
  const { file } = backUp(client);
  restoreBackup(client.access, { file, isDamaged: false, author: 'Deniz' });
  const db = openReader(client.access);
  expect(db.prepare('SELECT kind, author, detail FROM audit_log ORDER BY id DESC').get()).toEqual({
    kind: 'backup.restored',
    author: 'Deniz',
    detail: JSON.stringify({ file }),
  });
  db.close();
  expect(backupsOf(client.access.path).map((one) => one.file)).toEqual([file]);
});
