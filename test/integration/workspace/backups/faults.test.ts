/** Where no backup can be made: it is said, and nobody is kept from working. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backUpFirst } from '../../../../electron/commands/back-up-first.ts';
import { makeKeeper } from '../../../../electron/engine/host/backups.ts';
import { makeJobs } from '../../../../electron/engine/host/jobs.ts';
import { backUpIfChanged } from '../../../../electron/engine/workspace/backups/automatic.ts';
import { backupsOf } from '../../../../electron/engine/workspace/backups/list.ts';
import { backUpNow } from '../../../../electron/engine/workspace/backups/make.ts';
import { backupFolderOf } from '../../../../electron/engine/workspace/backups/names.ts';
import { limits } from '../../../../electron/engine/workspace/backups/rotation.ts';
import { openAgain } from '../../../../electron/engine/workspace/workspace.ts';
import type { AppEvent } from '../../../../shared/contract.ts';
import { makeClient } from '../../../helpers/backed-up.ts';

const code = (expected: string): unknown => expect.objectContaining({ code: expected });

/** A file in the folder's place: for root and for everybody else, nothing can be written there. */
const blocked = () => {
  const client = makeClient();
  const folder = backupFolderOf(client.access.path);
  writeFileSync(folder, 'in the way');
  return { client, folder, workspace: openAgain(client.access) };
};

describe('where nothing can be written', () => {
  it('a backup that was asked for fails with a sentence that names the folder', () => {
    const { client, workspace } = blocked();
    expect(() => backUpNow(client.access, { reason: 'asked' })).toThrowError(
      expect.objectContaining({ code: 'backup.failed', detail: { folder: 'Işık Ltd.backups' } }),
    );
    workspace.close();
    expect(readdirSync(dirname(client.access.path)).filter((name) => name.includes('.part'))).toEqual([]);
  });

  it('work goes on without one: the page hears of it once, and again after one was made', async () => {
    const { folder, workspace } = blocked();
    const events: AppEvent[] = [];
    const emit = (event: AppEvent): void => void events.push(event);
    const jobs = makeJobs(emit);
    const keeper = makeKeeper(jobs, emit);
    const said = (): readonly unknown[] => events.filter(({ type }) => type === 'backup.failed');
    const work = (): Promise<unknown> =>
      jobs.run(async (tools) => {
        workspace.db.exec(`UPDATE accounts SET owner = coalesce(owner, '') || 'x'`);
        await keeper.before(workspace, 'import', tools);
        return { backedUp: null };
      });
    await work();
    await work();
    expect(said()).toEqual([{ type: 'backup.failed', error: code('backup.failed') }]);
    rmSync(folder);
    await work();
    expect(backupsOf(workspace.path)).toHaveLength(1);
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'in the way');
    await work();
    expect(said()).toHaveLength(2);
    workspace.close();
  });

  it('a command says so among its messages, and goes on', () => {
    const { workspace } = blocked();
    const notes: string[] = [];
    const nothing = (): void => undefined;
    const output = {
      line: nothing,
      json: nothing,
      text: nothing,
      note: (text: string) => void notes.push(text),
    };
    backUpFirst(workspace, 'import', output);
    expect(notes).toEqual([expect.stringContaining('The backup could not be written to the folder')]);
    workspace.close();
  });
});

it('a second window that only reads makes none by itself', async () => {
  const client = makeClient();
  const writing = openAgain(client.access);
  writing.db.exec(`UPDATE accounts SET owner = 'x'`);
  const reading = { ...writing, readOnly: { reason: 'protected', asOf: null } } as const;
  expect(await backUpIfChanged(reading, 'opening')).toBeNull();
  expect(backupsOf(client.access.path)).toEqual([]);
  writing.close();
});

it('backups of two months of work do not pile up, and the newest is always there', () => {
  const client = makeClient();
  const hourMs = 3_600_000;
  const startMs = new Date(2026, 0, 5, 9).getTime();
  for (let day = 0; day < 60; day += 3)
    for (let hour = 0; hour < 2; hour += 1)
      backUpNow(client.access, { reason: 'working', now: new Date(startMs + (day * 24 + hour) * hourMs) });
  const kept = backupsOf(client.access.path);
  expect(kept.length).toBeLessThanOrEqual(limits.newest + limits.days + limits.weeks);
  expect(kept.length).toBeGreaterThanOrEqual(limits.days);
  expect(kept[0]?.madeAt.slice(0, 10)).toBe('2026-03-03');
  expect(readdirSync(backupFolderOf(client.access.path)).length).toBe(kept.length);
  expect(join(backupFolderOf(client.access.path), kept[0]?.file ?? '')).toMatch(/working\.nabiz$/);
}, 60_000);
