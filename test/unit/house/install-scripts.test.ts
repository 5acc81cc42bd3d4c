/** Installing runs nothing of what is installed: tried with a package whose scripts leave marks, without a network. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
const settings = readFileSync(join(root, '.npmrc'), 'utf8');
const patientMs = 120_000;

const folder = mkdtempSync(join(tmpdir(), 'nabiz-scripts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const marks = join(folder, 'marks');
const events = ['preinstall', 'install', 'postinstall'];

/** What this machine's users say of npm is left out: only the project's own settings count. */
const env = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name))),
  NABIZ_MARKS: marks,
  npm_config_userconfig: join(folder, 'no-user'),
  npm_config_globalconfig: join(folder, 'no-machine'),
  npm_config_cache: join(folder, 'cache'),
  npm_config_offline: 'true',
  npm_config_update_notifier: 'false',
  // An npm that asks before it runs a package's scripts is answered yes: the project's settings hold by themselves.
  npm_config_dangerously_allow_all_scripts: 'true',
};

/** The npm that runs these tests, else the one that is on the path; on Windows that is no program but a script. */
const npm = (cwd: string, ...args: readonly string[]) => {
  const own = process.env['npm_execpath'] ?? '';
  const options = { cwd, env, encoding: 'utf8', timeout: patientMs } as const;
  return own.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [own, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
};

const hasNpm = npm(folder, '--version').status === 0;
const unlessFound = hasNpm ? '' : ' (skipped: npm is not found)';

const put = (path: string, content: object): void => writeFileSync(path, JSON.stringify(content));

/** A package that leaves a mark with each script that npm runs while it installs. */
const packMarker = (): void => {
  const marker = join(folder, 'marker');
  mkdirSync(marker);
  const scripts = Object.fromEntries(events.map((event) => [event, `node mark.cjs ${event}`]));
  put(join(marker, 'package.json'), { name: 'marker', version: '1.0.0', scripts });
  writeFileSync(
    join(marker, 'mark.cjs'),
    "require('node:fs').appendFileSync(process.env.NABIZ_MARKS, process.argv[2] + '\\n');",
  );
  const { status, stderr } = npm(marker, 'pack', '--pack-destination', folder);
  expect([status, readdirSync(folder).includes('marker-1.0.0.tgz')], stderr).toEqual([0, true]);
};

/** A project that needs the package, with settings of npm; its folder. */
const project = (name: string, npmrc: string): string => {
  const home = join(folder, name);
  mkdirSync(home);
  put(join(home, 'package.json'), {
    name,
    version: '1.0.0',
    dependencies: { marker: 'file:../marker-1.0.0.tgz' },
  });
  writeFileSync(join(home, '.npmrc'), npmrc);
  return home;
};

/** Installs; which scripts ran. The package itself must have arrived either way. */
const ranIn = (home: string, command: 'install' | 'ci'): readonly string[] => {
  rmSync(marks, { force: true });
  const { status, stderr } = npm(home, command);
  const arrived = existsSync(join(home, 'node_modules', 'marker', 'mark.cjs'));
  expect([status, arrived], stderr).toEqual([0, true]);
  return existsSync(marks) ? readFileSync(marks, 'utf8').trim().split('\n') : [];
};

describe.skipIf(!hasNpm)(`a package that is installed${unlessFound}`, { timeout: patientMs }, () => {
  it('runs nothing with this project’s settings, and each of its scripts once they are let', () => {
    packMarker();
    const homes = [
      [project('ours', settings), []],
      [project('open', settings.replace(/^ignore-scripts=.*$/m, 'ignore-scripts=false')), events],
    ] as const;
    for (const command of ['install', 'ci'] as const)
      for (const [home, ran] of homes) expect(ranIn(home, command)).toEqual(ran);
  });
});
