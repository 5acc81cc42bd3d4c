/** The sample in an encrypted workspace: nothing of it can be read in any file that is written, at any time. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveLog } from '../../../electron/engine/export/index.ts';
import { backupFilesOf } from '../../../electron/engine/workspace/backups/list.ts';
import { backUpNow } from '../../../electron/engine/workspace/backups/make.ts';
import { copyVerified } from '../../../electron/engine/workspace/backups/verified-copy.ts';
import { changePassword } from '../../../electron/engine/workspace/change-password.ts';
import { recoverInto } from '../../../electron/engine/workspace/integrity/recover.ts';
import { privateCopy } from '../../../electron/engine/workspace/owner/private-copy.ts';
import {
  createWorkspace,
  openWorkspace,
  type Workspace,
} from '../../../electron/engine/workspace/workspace.ts';
import { filesBelow, importSample, readableIn, secretKinds, secretsOf } from '../../helpers/readable.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

const password = 'four words are enough';

/** What a program lays beside an open workspace: two backups, a copy for a second reader, one for elsewhere, the log. */
const layBeside = async ({ access, db }: Workspace, folder: string): Promise<() => void> => {
  backUpNow(access, { reason: 'import' });
  backUpNow(access, { reason: 'asked' });
  copyVerified(access, join(folder, 'elsewhere', 'copy.nabiz'));
  for (const kind of ['csv', 'json'] as const)
    await saveLog(db, { path: join(folder, `log.${kind}`), kind, language: 'en', workspace: 'client' });
  const reading = privateCopy(access.path);
  if (!reading) throw new Error('somebody writes all the time');
  copyFileSync(reading.path, join(folder, 'read-by-another.nabiz'));
  return () => reading.remove();
};

describe('the sample in an encrypted workspace', () => {
  let secrets: readonly string[] = [];
  let plain = '';
  const kept = mkdtempSync(join(tmpdir(), 'nabiz-readable-'));
  beforeAll(async () => {
    const workspace = createWorkspace(join(kept, 'plain.nabiz'));
    await importSample(workspace);
    secrets = secretsOf(workspace.db);
    const { accounts, people, addresses, comments } = secretKinds(workspace.db);
    expect([accounts.length, comments.length]).toEqual([60, 48]);
    expect(Math.min(people.length, addresses.length)).toBeGreaterThan(700);
    plain = workspace.path;
    workspace.close();
  });
  afterAll(() => rmSync(kept, { recursive: true, force: true }));

  it('would be found: all of it stands in a workspace without a password, and in its backups', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'client.nabiz');
    copyFileSync(plain, path);
    backUpNow({ path }, { reason: 'asked' });
    for (const file of [path, ...backupFilesOf(path)])
      expect(readableIn([file], secrets).length).toBe(secrets.length);
    const wide = join(folder, 'wide.txt');
    writeFileSync(wide, Buffer.from(secrets.join('\n'), 'utf16le'));
    expect(readableIn([wide], secrets).length).toBe(secrets.length);
  });

  it('is not found in the open file, its log, its backups or copies, nor once it is closed or recovered', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'client.nabiz');
    const workspace = createWorkspace(path, { password });
    await importSample(workspace);
    mkdirSync(join(folder, 'elsewhere'));
    const removeReading = await layBeside(workspace, folder);
    expect(existsSync(`${path}-wal`)).toBe(true);
    expect(backupFilesOf(path).length).toBe(2);
    expect(readableIn(filesBelow(folder), [...secrets, password])).toEqual([]);
    removeReading();
    const { access } = workspace;
    workspace.close();
    const damaged = join(folder, 'damaged.nabiz');
    copyFileSync(path, damaged);
    truncateSync(damaged, 1_000_000);
    expect(recoverInto({ ...access, path: damaged }, join(folder, 'recovered.nabiz')).rows).toBeGreaterThan(0);
    expect(readableIn(filesBelow(folder), [...secrets, password])).toEqual([]);
  });

  it('is not found once a password was given, in no backup either', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'client.nabiz');
    copyFileSync(plain, path);
    copyFileSync(plain, `${path}.v10.bak`);
    backUpNow({ path }, { reason: 'asked' });
    const workspace = openWorkspace(path);
    workspace.close();
    expect(changePassword(workspace.access, password)).toMatchObject({ backups: 2, backupsKept: 0 });
    expect(readableIn(filesBelow(folder), [...secrets, password])).toEqual([]);
  });
});
