/** Starting other programs from the project's scripts. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The project's folder. */
export const root = join(import.meta.dirname, '..', '..');

/**
 * Runs a JavaScript or TypeScript file, given from the project's folder, with the Node that runs this.
 * Answers its exit code; a signal counts as 1.
 */
export const run = (script: string, args: readonly string[]): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [...process.execArgv, join(root, script), ...args], {
      cwd: root,
      stdio: 'inherit',
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
