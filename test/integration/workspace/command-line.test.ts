/** The command as its user meets it: a process, its output, its exit code. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CommandOutcome, nabizIn } from '../../helpers/command.ts';

const root = join(import.meta.dirname, '..', '..', '..');

let folder: string;
let workspace: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nabiz-command-'));
  workspace = join(folder, 'client.nabiz');
});
afterEach(() => rmSync(folder, { recursive: true }));

const nabiz = (args: readonly string[], env?: Readonly<Record<string, string>>) => nabizIn(folder, args, env);

describe('creating a workspace', () => {
  it('makes the file and says so', async () => {
    const { code, out, err } = await nabiz(['create', workspace]);
    expect({ code, out, err }).toEqual({ code: 0, out: `created ${workspace}\n`, err: '' });
    expect(existsSync(workspace)).toBe(true);
  });

  it('answers with one JSON document when asked for it', async () => {
    const { code, out } = await nabiz(['create', workspace, '--locale', 'tr', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ workspace, locale: 'tr' });
  });

  it('does not touch one that is there', async () => {
    await nabiz(['create', workspace]);
    const { code, out, err } = await nabiz(['create', workspace]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('There is already a workspace called “client.nabiz”');
  });

  it('takes the password from a file, and the environment opens it', async () => {
    const passwordFile = join(folder, 'password.txt');
    writeFileSync(passwordFile, 'ğüşıİ secret\n');
    expect((await nabiz(['create', workspace, '--password-file', passwordFile])).code).toBe(0);
    expect((await nabiz(['score', workspace], { NABIZ_PASSWORD: 'ğüşıİ secret' })).code).toBe(0);
    const refused = await nabiz(['score', workspace]);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('protected by a password');
  });
});

describe('wrong usage', () => {
  it.each([
    { args: [], says: 'nabiz <command>', where: 'out' },
    { args: ['dance'], says: 'there is no command "dance"', where: 'err' },
    { args: ['create'], says: 'nabiz create <workspace>', where: 'err' },
    {
      args: ['create', 'x.nabiz', '--locale', 'fr'],
      says: '--locale takes en, tr, he, not "fr"',
      where: 'err',
    },
    {
      args: ['create', 'x.nabiz', '--password-file', 'nowhere'],
      says: 'the password file nowhere cannot be read',
      where: 'err',
    },
    { args: ['score', 'x.nabiz', '--as-of', '31.12.2026'], says: 'YYYY-MM-DD, not "31.12.2026"', where: 'err' },
    { args: ['import', 'x.nabiz', 'x.csv', '--locale', 'T?'], says: '--locale takes', where: 'err' },
    { args: ['inspect', 'x.csv', '--locale', ''], says: '--locale takes', where: 'err' },
    { args: ['table', 'x.csv', '--json'], says: 'not with --json', where: 'err' },
    { args: ['score', 'x.nabiz', '--bogus'], says: '--bogus', where: 'err' },
  ] as const)('$args ends with 2', async ({ args, says, where }) => {
    const outcome = await nabiz(args);
    expect(outcome.code).toBe(2);
    expect(outcome[where]).toContain(says);
    expect(existsSync(join(folder, 'x.nabiz'))).toBe(false);
  });
});

it('lists its commands', async () => {
  const { code, out } = await nabiz(['help']);
  expect(code).toBe(0);
  for (const name of ['create', 'score', 'explain']) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
});

it('explains one command when asked for its help', async () => {
  const { code, out, err } = await nabiz(['score', '--help']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^nabiz score <workspace>/);
});

it('ends quietly when its reader has had enough', async () => {
  await nabiz(['create', workspace]);
  const command = `"${process.execPath}" "${join(root, 'build/scripts/run.mjs')}" electron/cli.ts score "${workspace}" --json | head -c 1`;
  const { out, err } = await new Promise<CommandOutcome>((resolve) =>
    execFile('sh', ['-c', command], (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), out: stdout, err: stderr }),
    ),
  );
  expect({ out, err }).toEqual({ out: '{', err: '' });
});
