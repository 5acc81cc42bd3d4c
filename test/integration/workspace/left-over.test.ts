/** What a crash leaves beside a workspace goes when it is opened again, and what others are making stays. */
import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { makeEngineCalls } from '../../../electron/engine/host/functions.ts';
import { contentsOf } from '../../../electron/engine/workspace/backups/contents.ts';
import { backupFilesOf, backupsOf } from '../../../electron/engine/workspace/backups/list.ts';
import { backUpNow } from '../../../electron/engine/workspace/backups/make.ts';
import { backupFolderOf } from '../../../electron/engine/workspace/backups/names.ts';
import { newKey } from '../../../electron/engine/workspace/cipher.ts';
import { openReader } from '../../../electron/engine/workspace/connect.ts';
import { recoverInto } from '../../../electron/engine/workspace/integrity/recover.ts';
import { prepareRecrypted, recrypt } from '../../../electron/engine/workspace/recrypt.ts';
import { openWorkspace, startsLikeSqlite } from '../../../electron/engine/workspace/workspace.ts';
import { type Client, makeClient, pagesOf, spoil } from '../../helpers/backed-up.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

/** Above what any system numbers its processes with. */
const gone = 99_999_999;
/** The process that started this one: it runs. */
const running = process.ppid;

const lay = (folder: string, ...names: readonly string[]): void => {
  for (const name of names) writeFileSync(join(folder, name), 'half');
};

const openOnce = (path: string, password?: string): void => openWorkspace(path, { password }).close();

const backedUp = (password?: string): Client => {
  const client = makeClient(password);
  for (const day of [1, 2]) backUpNow(client.access, { reason: 'asked', now: new Date(2026, 10, day, 12) });
  return client;
};

it('removes copies in the making of a process that is gone, and leaves those of one that runs', () => {
  const { access } = backedUp();
  const [file, folder, backups] = [basename(access.path), dirname(access.path), backupFolderOf(access.path)];
  const kept = [
    file,
    basename(backups),
    `${file}.${running}.part`,
    `other.nabiz.${gone}.part`,
    `film.${gone}.part`,
  ];
  lay(folder, `${file}.${gone}.part`, `${file}.${gone}.part-journal`, `${file}.${gone}.part.source`);
  lay(folder, ...kept.slice(2));
  lay(backups, `x.nabiz.${gone}.part`, `x.nabiz.${running}.part`);
  openOnce(access.path);
  expect(readdirSync(folder).toSorted()).toEqual(kept.toSorted());
  expect(readdirSync(backups)).toHaveLength(3);
});

it('removes another workspace’s in the same folder once nobody has written to them for long', () => {
  const { access } = makeClient();
  const folder = dirname(access.path);
  const names = [`other.nabiz.${running}.part`, `film.${gone}.part`];
  lay(folder, ...names);
  const longAgo = new Date(Date.now() - 3_600_000);
  for (const name of names) utimesSync(join(folder, name), longAgo, longAgo);
  openOnce(access.path);
  expect(readdirSync(folder).toSorted()).toEqual([basename(access.path), `film.${gone}.part`].toSorted());
});

it('removes what a recovery that was cut off left where it is done again, and nothing beside the damaged file', () => {
  const { access } = makeClient();
  const to = join(temporaryFolder(), 'new.nabiz');
  lay(dirname(to), `new.nabiz.${gone}.part`, `new.nabiz.${gone}.part-journal`);
  recoverInto(access, to);
  expect(readdirSync(dirname(to))).toEqual(['new.nabiz']);
  expect(readdirSync(dirname(access.path))).toEqual([basename(access.path)]);
});

it('lays nothing beside a damaged file that is refused', async () => {
  const client = makeClient();
  const { path } = client.access;
  spoil(path, pagesOf(client, openReader)('tickets', 'leaf').slice(0, 2));
  openReader(client.access).close();
  const calls = makeEngineCalls(() => undefined);
  await expect(calls['workspace.open']({ path })).rejects.toMatchObject({ code: 'workspace.damaged' });
  expect(readdirSync(dirname(path))).toEqual([basename(path)]);
});

const [first, second] = ['correct horse', 'battery staple'];

it.each([
  { change: 'given', from: undefined, to: first },
  { change: 'changed', from: first, to: second },
  { change: 'removed', from: first, to: undefined },
])(
  'lets backups follow a password that was $change when the crash came just after the file’s own turn',
  ({ from, to }) => {
    const { access } = backedUp(from);
    const { path } = access;
    const [one = '', two = ''] = backupFilesOf(path);
    const next = newKey(to);
    for (const copy of [one, two]) prepareRecrypted({ ...access, path: copy }, next);
    recrypt(access, next);
    openOnce(path, to);
    for (const copy of [one, two]) {
      expect(startsLikeSqlite(copy)).toBe(to === undefined);
      expect(contentsOf({ path: copy, key: next })).toMatchObject({ accounts: 400 });
    }
    expect(readdirSync(backupFolderOf(path))).toHaveLength(2);
  },
);

it('leaves backups as they were when the crash came just before the file’s own turn', () => {
  const { access } = backedUp(first);
  const copies = backupFilesOf(access.path);
  for (const path of copies) prepareRecrypted({ ...access, path }, newKey(second));
  openOnce(access.path, first);
  for (const path of copies) expect(contentsOf({ ...access, path })).toMatchObject({ accounts: 400 });
  expect(readdirSync(backupFolderOf(access.path))).toHaveLength(2);
});

it('takes no half-made copy for a backup', () => {
  const { access } = backedUp(first);
  const [copy = ''] = backupFilesOf(access.path);
  writeFileSync(`${copy}.rekey`, Buffer.alloc(8192, 1));
  openOnce(access.path, first);
  expect(contentsOf({ ...access, path: copy })).toMatchObject({ accounts: 400 });
  expect(readdirSync(backupFolderOf(access.path))).toHaveLength(2);
});

it('puts back the one backup that the next would have pushed out', async () => {
  const { access } = makeClient();
  for (const hour of [8, 9, 10, 11, 12])
    backUpNow(access, { reason: 'asked', now: new Date(2026, 10, 22, hour) });
  const oldest = backupsOf(access.path).at(-1)?.file ?? '';
  const calls = makeEngineCalls(() => undefined);
  await calls['workspace.open']({ path: access.path });
  await calls['backups.restore']({ file: oldest });
  expect(backupsOf(access.path).map(({ reason }) => reason)).toContain('restore');
  await calls['workspace.close']({});
});
