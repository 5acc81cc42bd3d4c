/** Electron's own program: it is not in its npm package, and cannot be fetched on every machine. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './process.ts';

const packageFolder = join(root, 'node_modules', 'electron');
/** Remembers that the download failed, so that the next start does not wait for it again. Goes with node_modules. */
const unreachableMark = join(root, 'node_modules', '.cache', 'nabiz', 'electron-unreachable');
const fetchTimeoutMs = 20_000;

/** The path of Electron's program; undefined where it is not on this machine. */
export const electronBinary = (): string | undefined => {
  const pathFile = join(packageFolder, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(packageFolder, 'dist');
  const program = join(folder, readFileSync(pathFile, 'utf8'));
  return existsSync(program) ? program : undefined;
};

const runInstaller = (): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(packageFolder, 'install.js')], {
      stdio: 'ignore',
      timeout: fetchTimeoutMs,
    });
    child.once('exit', (code) => resolve(code === 0));
    child.once('error', () => resolve(false));
  });

/** Fetches Electron's program once, where nobody has failed at it before. Answers its path, or undefined. */
export const fetchElectron = async (say: (line: string) => void): Promise<string | undefined> => {
  if (existsSync(unreachableMark) || !existsSync(join(packageFolder, 'install.js'))) return undefined;
  say('fetching Electron (once)…');
  if (await runInstaller()) return electronBinary();
  mkdirSync(dirname(unreachableMark), { recursive: true });
  writeFileSync(unreachableMark, '');
  say('Electron could not be fetched from here.');
  return undefined;
};
