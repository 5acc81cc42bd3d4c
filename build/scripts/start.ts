/** `npm start`: opens the window with whatever this machine has, or does the main job without one. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { askedAmong } from '../../electron/shell/asked-workspace.ts';
import { findInstalledBrowser, hasDisplay } from '../../electron/chromium/installed-browser.ts';
import { electronBinary, fetchElectron } from './electron-binary.ts';
import { ensureFresh, parts } from './parts.ts';
import { root, run } from './process.ts';

const say = (line: string): void => console.log(line);
const reports = join(root, 'sample-reports');

/** A workspace named behind `npm start --`; npm says in which folder that was. */
const asked = askedAmong(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
const passedOn: readonly string[] = asked === undefined ? [] : [asked];

const runElectron = (program: string): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(program, [root, ...passedOn], { stdio: 'inherit' });
    child.once('exit', (code) => resolve(code ?? 1));
  });

/** An Electron that fails this soon never showed its window: libraries or rights are missing. */
const atOnceMs = 10_000;

/** Opens Electron; undefined where it could not start. */
const openElectron = async (program: string): Promise<number | undefined> => {
  await ensureFresh(Object.values(parts), say);
  const startMs = performance.now();
  const code = await runElectron(program);
  if (code === 0 || performance.now() - startMs > atOnceMs) return code;
  say(`Electron could not start here (it ended with ${code}).`);
  return undefined;
};

const openBrowser = async (browser: string): Promise<number> => {
  await ensureFresh([parts.window, parts.sample], say);
  say(`opening the window in ${browser}`);
  return run('electron/chromium.ts', passedOn);
};

const doWithout = (reason: string): Promise<number> => {
  say(`${reason} Doing the main job without a window, on the sample client.`);
  return run('electron/cli.ts', ['demo', '--out', reports]);
};

const start = async (): Promise<number> => {
  if (!hasDisplay()) return doWithout('There is no display here, so no window can be opened.');
  const electron = electronBinary() ?? (await fetchElectron(say));
  const code = electron === undefined ? undefined : await openElectron(electron);
  if (code !== undefined) return code;
  const browser = findInstalledBrowser();
  if (browser !== undefined) return openBrowser(browser);
  return doWithout(
    'No Electron runs here and no Chromium, Chrome or Edge is installed: no window can be opened.',
  );
};

process.exitCode = await start();
