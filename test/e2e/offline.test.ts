/** Whole jobs, watched from below: what their processes, the browser's among them, ask of the system. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from './app/open-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'nabiz-offline-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a program; what it printed. */
const run = (program: string, args: readonly string[]) =>
  spawnSync(program, args, { encoding: 'utf8', cwd: root, timeout: 170_000, maxBuffer: 2 ** 26 });

const works = (program: string, ...args: readonly string[]): boolean => run(program, args).status === 0;
const canTrace = works('strace', '-f', '-e', 'trace=connect', '-o', join(folder, 'probe'), 'true');
const canCutOff = works('unshare', '-rn', 'true');
const unlessTraced = canTrace ? '' : ' (skipped: strace is not here or may not trace)';
const unlessCutOff = canCutOff ? '' : ' (skipped: this user may not make a machine without network)';

/** Runs a program of Node and answers what it printed and every address that it, or what it started, turned to. */
const watched = (...args: readonly string[]) => {
  const trace = join(folder, 'trace');
  const calls = 'trace=connect,sendto,sendmsg,sendmmsg';
  const { stdout, status } = run('strace', ['-f', '-qq', '-e', calls, '-o', trace, process.execPath, ...args]);
  const addresses = readFileSync(trace, 'utf8')
    .split('\n')
    .filter((line) => /sa_family=AF_INET6?\b/.test(line));
  return { status, stdout, addresses };
};

const workspace = join(folder, 'tiny.nabiz');
const tiny = join(root, 'test', 'fixtures', 'tiny');
const tables = readdirSync(tiny)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => join(tiny, name));
const cli = join(root, 'electron', 'cli.ts');
const report = (out: string): readonly string[] => [cli, 'report', workspace, '--account', 'A1', '--out', out];

describe.skipIf(!canTrace)(`no address is turned to${unlessTraced}`, () => {
  it('where one is, it is seen', () => {
    const connects = "require('node:net').connect(9, '127.0.0.1').on('error', () => undefined)";
    expect(watched('-e', connects).addresses).not.toEqual([]);
  });

  it('on the command line: import, score, print', () => {
    expect(watched(cli, 'import', workspace, ...tables)).toMatchObject({ status: 0, addresses: [] });
    expect(watched(cli, 'score', workspace)).toMatchObject({ status: 0, addresses: [] });
    const out = join(folder, 'a.pdf');
    expect(watched(...report(out))).toMatchObject({ status: 0, addresses: [] });
    expect(existsSync(out)).toBe(true);
  });

  it('in the window: the sample client, an account, its paper', () => {
    const { status, stdout, addresses } = watched(join(root, 'test', 'e2e', 'app', 'offline-window.ts'));
    expect([status, stdout]).toEqual([0, 'printed\n']);
    expect(addresses).toEqual([]);
  });
});

describe.skipIf(!canCutOff)(`on a machine without any network${unlessCutOff}`, () => {
  it('all of it works: import, score, print', () => {
    const cutOff = (...args: readonly string[]) => run('unshare', ['-rn', process.execPath, ...args]);
    const other = join(folder, 'other.nabiz');
    expect(cutOff(cli, 'import', other, ...tables).status).toBe(0);
    expect(cutOff(cli, 'score', other).status).toBe(0);
    const out = join(folder, 'b.pdf');
    const { status, stderr } = cutOff(cli, 'report', other, '--account', 'A1', '--out', out);
    expect([status, existsSync(out)], stderr).toEqual([0, true]);
  });
});
