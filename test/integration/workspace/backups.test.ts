/** Backups of real files: whole or not there, let go in turn, put back. */
import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  backUpIfChanged,
  backUpOpen,
  closeKept,
  isChangedSinceBackup,
} from '../../../electron/engine/workspace/backups/automatic.ts';
import { contentsOf } from '../../../electron/engine/workspace/backups/contents.ts';
import { backupFilesOf, backupsOf } from '../../../electron/engine/workspace/backups/list.ts';
import { backUpNow } from '../../../electron/engine/workspace/backups/make.ts';
import { backupFolderOf } from '../../../electron/engine/workspace/backups/names.ts';
import { restoreBackup } from '../../../electron/engine/workspace/backups/restore.ts';
import { turnBackups } from '../../../electron/engine/workspace/backups/settings.ts';
import { changePassword } from '../../../electron/engine/workspace/change-password.ts';
import { openReader } from '../../../electron/engine/workspace/connect.ts';
import { checkFile } from '../../../electron/engine/workspace/integrity/check-file.ts';
import { openAgain } from '../../../electron/engine/workspace/workspace.ts';
import { type Client, makeClient, pagesOf, spoil } from '../../helpers/backed-up.ts';

const code = (expected: string): unknown => expect.objectContaining({ code: expected });

const now = new Date(2026, 10, 22, 17, 59, 3);

const accountsIn = ({ access }: Client): unknown => contentsOf(access)?.accounts;

const forgetTickets = ({ access }: Client): void => {
  const workspace = openAgain(access);
  workspace.db.exec('DELETE FROM tickets; DELETE FROM accounts WHERE id > 10');
  workspace.close();
};

describe.each([
  { kind: 'plain', password: undefined },
  { kind: 'encrypted', password: 'correct horse' },
])('a backup of a $kind workspace', ({ password }) => {
  it('is sound, holds the same rows under the same password, and says what it is', () => {
    const client = makeClient(password);
    const backup = backUpNow(client.access, { reason: 'import', now });
    expect(backup.file).toBe('Işık Ltd 2026-11-22 17.59.03 import.nabiz');
    expect(backupsOf(client.access.path)).toEqual([backup]);
    const [path = ''] = backupFilesOf(client.access.path);
    expect(checkFile({ ...client.access, path })).toEqual([]);
    expect(contentsOf({ ...client.access, path })).toEqual({
      accounts: 400,
      newestFact: '2026-03-01',
      imports: 1,
    });
    expect(readFileSync(path).includes('Client number')).toBe(password === undefined);
    expect(readdirSync(dirname(path))).toEqual([backup.file]);
  });

  it('is made while the workspace is open and written to', async () => {
    const client = makeClient(password);
    const workspace = openAgain(client.access);
    workspace.db.exec('BEGIN IMMEDIATE; DELETE FROM tickets');
    await backUpOpen(workspace, 'asked');
    workspace.db.exec('ROLLBACK');
    workspace.close();
    expect(
      accountsIn({ ...client, access: { ...client.access, path: backupFilesOf(client.access.path)[0] ?? '' } }),
    ).toBe(400);
  });

  it('is put back whole, and what was there before can be put back in its turn', () => {
    const client = makeClient(password);
    const first = backUpNow(client.access, { reason: 'asked', now });
    forgetTickets(client);
    const second = backUpNow(client.access, { reason: 'restore', now });
    expect(second.file).not.toBe(first.file);
    restoreBackup(client.access, { file: first.file, isDamaged: false });
    expect(accountsIn(client)).toBe(400);
    restoreBackup(client.access, { file: second.file, isDamaged: false });
    expect(accountsIn(client)).toBe(10);
    expect(existsSync(`${client.access.path}-wal`)).toBe(false);
  });

  it('is not made of a damaged file, and no older one goes for it', () => {
    const client = makeClient(password);
    const good = backUpNow(client.access, { reason: 'asked', now });
    spoil(client.access.path, [pagesOf(client, openReader)('tickets', 'leaf')[1] as number]);
    expect(() => backUpNow(client.access, { reason: 'import' })).toThrowError(code('workspace.damaged'));
    expect(readdirSync(backupFolderOf(client.access.path))).toEqual([good.file]);
  });

  it('takes the place of a damaged file, which is kept beside it byte for byte', () => {
    const client = makeClient(password);
    const { file } = backUpNow(client.access, { reason: 'asked', now });
    const bytes = spoil(client.access.path, [1], 0x55);
    restoreBackup(client.access, { file, isDamaged: true });
    expect(accountsIn(client)).toBe(400);
    const folder = backupFolderOf(client.access.path);
    const kept = readdirSync(folder).find((name) => name.endsWith(' damaged.nabiz')) ?? '';
    expect(readFileSync(join(folder, kept)).equals(bytes)).toBe(true);
    expect(backupsOf(client.access.path).map((one) => one.file)).toEqual([file]);
  });
});

describe('what is refused', () => {
  it('a backup that is no backup of this workspace, or is spoilt: the workspace stays', () => {
    const client = makeClient();
    const { file } = backUpNow(client.access, { reason: 'asked', now });
    const bytes = readFileSync(client.access.path);
    const restoring = (name: string) => () => restoreBackup(client.access, { file: name, isDamaged: false });
    expect(restoring('../Işık Ltd.nabiz')).toThrowError(code('backup.unknown'));
    spoil(join(backupFolderOf(client.access.path), file), [5], 0xab);
    expect(restoring(file)).toThrowError(code('backup.unsound'));
    expect(readFileSync(client.access.path).equals(bytes)).toBe(true);
  });

  it('restoring while another program has the file open', () => {
    const client = makeClient();
    const { file } = backUpNow(client.access, { reason: 'asked', now });
    const other = openAgain(client.access);
    expect(() => restoreBackup(client.access, { file, isDamaged: false })).toThrowError(
      code('workspace.locked'),
    );
    other.close();
    expect(accountsIn(client)).toBe(400);
  });

  it('a folder that cannot be made, for a file has its name', () => {
    const client = makeClient();
    writeFileSync(backupFolderOf(client.access.path), 'in the way');
    expect(() => backUpNow(client.access, { reason: 'asked' })).toThrow();
  });
});

it('a half that a crash left is no backup, and goes once it is old', () => {
  const client = makeClient();
  const { file } = backUpNow(client.access, { reason: 'asked', now });
  const folder = backupFolderOf(client.access.path);
  const [fresh, stale] = ['a.nabiz.1.part', 'b.nabiz.2.part'].map((name) => join(folder, name)) as [
    string,
    string,
  ];
  writeFileSync(fresh, 'half');
  writeFileSync(stale, 'half');
  const longAgo = new Date(Date.now() - 3_600_000);
  utimesSync(stale, longAgo, longAgo);
  expect(backupsOf(client.access.path).map((one) => one.file)).toEqual([file]);
  backUpNow(client.access, { reason: 'asked', now });
  expect([existsSync(fresh), existsSync(stale)]).toEqual([true, false]);
});

it('change their password with the workspace', () => {
  const client = makeClient('correct horse');
  backUpNow(client.access, { reason: 'asked', now });
  expect(changePassword(client.access, 'battery staple')).toMatchObject({ backups: 1, backupsKept: 0 });
  const [path = ''] = backupFilesOf(client.access.path);
  expect(contentsOf({ ...client.access, path })).toBeNull();
  expect(contentsOf({ path, key: { scheme: 'sqlcipher', password: 'battery staple' } })?.accounts).toBe(400);
});

describe('by itself', () => {
  it('a backup is made where something changed since the newest one, in this opening or the last', async () => {
    const client = makeClient();
    const workspace = openAgain(client.access);
    expect((await backUpIfChanged(workspace, 'opening'))?.reason).toBe('opening');
    expect(await backUpIfChanged(workspace, 'import')).toBeNull();
    workspace.db.exec('DELETE FROM tickets WHERE id = 1');
    expect((await backUpIfChanged(workspace, 'import'))?.reason).toBe('import');
    closeKept(workspace);
    const again = openAgain(client.access);
    expect(isChangedSinceBackup(again)).toBe(false);
    again.db.exec('DELETE FROM tickets WHERE id = 2');
    expect(isChangedSinceBackup(again)).toBe(true);
    closeKept(again);
    const third = openAgain(client.access);
    expect(isChangedSinceBackup(third)).toBe(true);
    third.close();
  });

  it('none is made where they are off, of the sample, and of an empty workspace', async () => {
    const workspace = openAgain(makeClient().access);
    turnBackups(workspace.db, false);
    expect(await backUpIfChanged(workspace, 'import')).toBeNull();
    turnBackups(workspace.db, true);
    workspace.db.exec(`INSERT INTO settings (key, value) VALUES ('sample', '1')`);
    expect(await backUpIfChanged(workspace, 'import')).toBeNull();
    workspace.db.exec(`DELETE FROM settings; DELETE FROM tickets; DELETE FROM accounts`);
    expect(await backUpIfChanged(workspace, 'import')).toBeNull();
    expect(existsSync(backupFolderOf(workspace.path))).toBe(false);
    workspace.close();
  });

  it('a backup that is stopped leaves nothing', async () => {
    const workspace = openAgain(makeClient().access);
    const stop = new AbortController();
    const made = backUpOpen(workspace, 'asked', { signal: stop.signal });
    stop.abort();
    await expect(made).rejects.toThrowError(code('cancelled'));
    const folder = backupFolderOf(workspace.path);
    expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
    expect(statSync(workspace.path).size).toBeGreaterThan(0);
    workspace.close();
  });
});
