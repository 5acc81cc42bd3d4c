/** Locking in a real engine: what runs goes on, the file is closed behind it, and only its password leads back. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeJobs } from '../../../electron/engine/host/jobs.ts';
import { makeSession } from '../../../electron/engine/host/session.ts';
import { workspaceCalls } from '../../../electron/engine/host/workspaces.ts';
import { isOpenHere } from '../../../electron/engine/workspace/open-files.ts';
import { refuseWhileLocked } from '../../../electron/shell/locked-calls.ts';
import { makeOpenFile } from '../../../electron/shell/open-file.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

const password = 'four words are enough';
const code = (expected: string): unknown => expect.objectContaining({ code: expected });
const result = { import: 1, files: [], accounts: { created: [], createdCount: 0, similar: [] } };

const scene = async () => {
  const path = join(temporaryFolder(), 'client.nabiz');
  const jobs = makeJobs(() => undefined);
  const session = makeSession();
  const calls = workspaceCalls(session, { jobs, emit: () => undefined });
  await calls['workspace.create']({ path, password });
  return { path, jobs, session, calls };
};

/** Work that writes until it is let go. */
const working = ({ jobs, session }: Pick<Awaited<ReturnType<typeof scene>>, 'jobs' | 'session'>) => {
  const gate = Promise.withResolvers<void>();
  const ended = jobs.run(async () => {
    await session.whileWriting(() => gate.promise);
    return result;
  });
  return { finish: gate.resolve, ended };
};

it('closes the file at once where nothing runs', async () => {
  const { path, session, calls } = await scene();
  await calls['workspace.lock']({});
  expect([session.isOpen, isOpenHere(path)]).toEqual([false, false]);
  await expect(calls['workspace.unlock']({ path, password: 'another' })).rejects.toThrowError(
    code('workspace.password'),
  );
  expect(session.isOpen).toBe(false);
  expect(await calls['workspace.unlock']({ path, password })).toMatchObject({ hasPassword: true });
  session.replace(undefined);
});

it('lets what runs come to its end first', async () => {
  const { session, calls, ...rest } = await scene();
  const { finish, ended } = working({ session, ...rest });
  const locked = Promise.resolve(calls['workspace.lock']({}));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(session.isOpen).toBe(true);
  finish();
  expect(await ended).toBe(result);
  await locked;
  expect(session.isOpen).toBe(false);
});

it('is unlocked while it runs by the right password alone, and the work is not broken off', async () => {
  const { path, session, calls, ...rest } = await scene();
  const { finish, ended } = working({ session, ...rest });
  const locked = Promise.resolve(calls['workspace.lock']({})).catch((error: unknown) => error);
  await expect(calls['workspace.unlock']({ path, password: 'another' })).rejects.toThrowError(
    code('workspace.password'),
  );
  await calls['workspace.unlock']({ path, password });
  finish();
  expect(await ended).toBe(result);
  expect(await locked).toEqual(code('cancelled'));
  expect(session.isOpen).toBe(true);
  session.replace(undefined);
});

it('answers the window nothing that is in the workspace, whatever the engine still has open', () => {
  const openFile = makeOpenFile();
  const refuse = refuseWhileLocked(openFile);
  openFile.opened('/client.nabiz');
  expect(() => refuse('portfolio.open')).not.toThrow();
  openFile.locked();
  for (const name of [
    'portfolio.open',
    'account.open',
    'import.start',
    'import.list',
    'workspace.password',
  ] as const)
    expect(() => refuse(name)).toThrowError(code('workspace.none'));
  expect(() => refuse('workspace.unlock')).not.toThrow();
  openFile.opened('/client.nabiz');
  expect(() => refuse('portfolio.open')).not.toThrow();
});
