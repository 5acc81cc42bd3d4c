/** `nabiz backup`, `check` and `recover`: their documents, their lines, and what they leave. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { backup } from '../../../../electron/commands/backup.ts';
import { check } from '../../../../electron/commands/check.ts';
import { recover } from '../../../../electron/commands/recover.ts';
import { isChangedSinceBackup } from '../../../../electron/engine/workspace/backups/automatic.ts';
import { backupsOf } from '../../../../electron/engine/workspace/backups/list.ts';
import { contentsOf } from '../../../../electron/engine/workspace/backups/contents.ts';
import { openReader } from '../../../../electron/engine/workspace/connect.ts';
import { openAgain, openWorkspace } from '../../../../electron/engine/workspace/workspace.ts';
import { makeClient, pagesOf, spoil } from '../../../helpers/backed-up.ts';
import { runCommand } from '../../../helpers/run-command.ts';

const code = (expected: string): unknown => expect.objectContaining({ code: expected });

const scene = (password?: string) => {
  const client = makeClient(password);
  vi.stubEnv('NABIZ_PASSWORD', password);
  onTestFinished(() => void vi.unstubAllEnvs());
  return { client, path: client.access.path };
};

const spoilTickets = (client: ReturnType<typeof makeClient>): Buffer =>
  spoil(client.access.path, [pagesOf(client, openReader)('tickets', 'leaf')[1] as number]);

describe.each([
  { kind: 'plain', password: undefined },
  { kind: 'encrypted', password: 'correct horse' },
])('of a $kind workspace, nabiz backup', ({ password }) => {
  it('makes one, lists it with what it holds, and restores it with what was there kept', async () => {
    const { client, path } = scene(password);
    const made = await runCommand(backup, path, '--json');
    expect(made.code).toBe(0);
    const file = String(made.document['file']);
    expect(made.document).toMatchObject({ workspace: path, reason: 'asked', file: backupsOf(path)[0]?.file });

    const workspace = openAgain(client.access);
    expect(isChangedSinceBackup(workspace)).toBe(false);
    expect(workspace.db.prepare('SELECT kind, detail FROM audit_log ORDER BY id DESC').get()).toEqual({
      kind: 'backup.made',
      detail: JSON.stringify({ file }),
    });
    workspace.db.exec('DELETE FROM tickets; DELETE FROM accounts WHERE id > 10');
    workspace.close();

    const listed = await runCommand(backup, path, '--list', '--json');
    expect(listed.document).toMatchObject({
      workspace: path,
      backups: [{ file, contents: { accounts: 400, imports: 1 }, unreadable: null }],
    });
    const restored = await runCommand(backup, path, '--restore', file, '--json');
    const before = String(restored.document['before']);
    expect(restored.document).toEqual({ workspace: path, restored: file, before });
    expect(contentsOf(client.access)?.accounts).toBe(400);
    await runCommand(backup, path, '--restore', before);
    expect(contentsOf(client.access)?.accounts).toBe(10);
  });

  it('takes the place of a damaged one, which check and recover tell of first', async () => {
    const { client, path } = scene(password);
    expect((await runCommand(check, path)).lines).toEqual([`${path} is sound`]);
    await runCommand(backup, path);
    const [newest] = backupsOf(path);
    const bytes = spoilTickets(client);

    const checked = await runCommand(check, path, '--json');
    expect(checked.code).toBe(1);
    expect(checked.document).toMatchObject({
      workspace: path,
      sound: false,
      newestBackup: newest?.file,
      findings: expect.arrayContaining([expect.objectContaining({ kind: 'structure' })]),
    });
    expect((await runCommand(check, path)).lines).toContain(
      `  what can be read: nabiz recover ${path} --out NEW.nabiz`,
    );

    const out = join(dirname(path), 'new.nabiz');
    const recovered = await runCommand(recover, path, '--out', out, '--json');
    const lost = Number(recovered.document['lost']);
    expect(lost).toBeGreaterThan(0);
    expect(recovered.document).toMatchObject({
      workspace: path,
      out,
      isLossUnknown: false,
      orphans: 0,
      tables: expect.arrayContaining([{ table: 'tickets', rows: 400 - lost, lost }]),
    });
    openWorkspace(out, { password }).close();
    expect(readFileSync(path).equals(bytes)).toBe(true);
    await expect(runCommand(recover, path, '--out', out)).rejects.toThrowError(code('workspace.exists'));

    const restored = await runCommand(backup, path, '--restore', newest?.file ?? '', '--json');
    expect(restored.document).toMatchObject({ before: null });
    expect(contentsOf(client.access)?.accounts).toBe(400);
  });
});

it('nabiz recover says in lines what is missing', async () => {
  const { client, path } = scene();
  spoilTickets(client);
  const out = join(dirname(path), 'new.nabiz');
  const { lines } = await runCommand(recover, path, '--out', out);
  expect(lines[0]).toMatch(/^\d+ rows recovered into /);
  expect(lines.find((line) => line.startsWith('  tickets: '))).toMatch(/^ {2}tickets: \d+ rows, \d+ lost$/);
});

it('a wrong password, a missing file and a backup that is none are refused, and nothing is made', async () => {
  const { path } = scene('correct horse');
  vi.stubEnv('NABIZ_PASSWORD', 'battery staple');
  await expect(runCommand(backup, path)).rejects.toThrowError(code('workspace.password'));
  const nowhere = join(dirname(path), 'nowhere.nabiz');
  await expect(runCommand(check, nowhere)).rejects.toThrowError(code('workspace.missing'));
  await expect(runCommand(recover, nowhere, '--out', `${nowhere}.new`)).rejects.toThrowError(
    code('workspace.missing'),
  );
  vi.stubEnv('NABIZ_PASSWORD', 'correct horse');
  await expect(runCommand(backup, path, '--restore', basename(path))).rejects.toThrowError(
    code('backup.unknown'),
  );
  expect(backupsOf(path)).toEqual([]);
  expect(existsSync(nowhere)).toBe(false);
});
