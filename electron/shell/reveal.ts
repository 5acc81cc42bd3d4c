/** Shows a file or folder in the system's file manager. */
import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The program that opens a folder, and its arguments. */
const opener = (
  platform: NodeJS.Platform,
  path: string,
): readonly [program: string, args: readonly string[]] => {
  const folder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : dirname(path);
  if (platform === 'win32') return ['explorer.exe', folder === path ? [path] : [`/select,${path}`]];
  if (platform === 'darwin') return ['open', folder === path ? [path] : ['-R', path]];
  return ['xdg-open', [folder]];
};

/** Opens the folder of a path. Answers false where the system has nothing to show it with; never fails. */
export const revealPath = (path: string, platform: NodeJS.Platform = process.platform): Promise<boolean> =>
  new Promise((resolve) => {
    const [program, args] = opener(platform, path);
    const child = spawn(program, args, { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
