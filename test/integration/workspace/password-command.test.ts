/** `nabiz password`: a password is given, changed and removed, from files and the environment, never by an argument. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { create } from '../../../electron/commands/create.ts';
import { password } from '../../../electron/commands/password.ts';
import { createWorkspace, openWorkspace } from '../../../electron/engine/workspace/workspace.ts';
import { runCommand } from '../../helpers/run-command.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

const code = (expected: string): unknown => expect.objectContaining({ code: expected });

const scene = (current?: string) => {
  const folder = temporaryFolder();
  const workspace = join(folder, 'client.nabiz');
  createWorkspace(workspace, { password: current }).close();
  const fileWith = (name: string, text: string): string => {
    writeFileSync(join(folder, name), `${text}\n`);
    return join(folder, name);
  };
  return { folder, workspace, fileWith };
};

const withEnvironment = (name: string, value: string): void => {
  vi.stubEnv(name, value);
  onTestFinished(() => void vi.unstubAllEnvs());
};

describe('nabiz password', () => {
  it('gives one from a file', async () => {
    const { workspace, fileWith } = scene();
    const given = await runCommand(password, workspace, '--new-password-file', fileWith('new', 'şifre gibi'));
    expect(given.code).toBe(0);
    openWorkspace(workspace, { password: 'şifre gibi' }).close();
    expect(readFileSync(workspace).includes('SQLite format')).toBe(false);
  });

  it('changes it by the environment', async () => {
    const { workspace } = scene('correct horse');
    withEnvironment('NABIZ_PASSWORD', 'correct horse');
    withEnvironment('NABIZ_NEW_PASSWORD', 'battery staple');
    const { document } = await runCommand(password, workspace, '--json');
    expect(document).toEqual({ hasPassword: true, backups: 0, backupsKept: 0, plainLeft: 0 });
    openWorkspace(workspace, { password: 'battery staple' }).close();
  });

  it('removes it when told to, and only then', async () => {
    const { workspace, fileWith } = scene('correct horse');
    const old = ['--password-file', fileWith('old', 'correct horse')];
    await expect(runCommand(password, workspace, ...old)).rejects.toThrowError(code('usage'));
    expect((await runCommand(password, workspace, ...old, '--remove-password')).code).toBe(0);
    openWorkspace(workspace).close();
    expect(readFileSync(workspace).includes('SQLite format')).toBe(true);
  });

  it.each([
    ['no current one', [], 'workspace.passwordNeeded'],
    ['a wrong current one', ['--password-file', 'wrong'], 'workspace.password'],
  ])('is refused with %s', async (_, typed, expected) => {
    const { folder, workspace, fileWith } = scene('correct horse');
    fileWith('wrong', 'battery staple');
    const before = readFileSync(workspace);
    const given = typed.map((part) => (part === 'wrong' ? join(folder, part) : part));
    await expect(runCommand(password, workspace, ...given, '--remove-password')).rejects.toThrowError(
      code(expected),
    );
    expect(readFileSync(workspace).equals(before)).toBe(true);
  });

  it('takes no short one, neither does create', async () => {
    const { folder, workspace, fileWith } = scene();
    const short = fileWith('short', 'seven77');
    await expect(runCommand(password, workspace, '--new-password-file', short)).rejects.toThrowError(
      code('password.tooShort'),
    );
    await expect(
      runCommand(create, join(folder, 'other.nabiz'), '--password-file', short),
    ).rejects.toThrowError(code('password.tooShort'));
  });
});
