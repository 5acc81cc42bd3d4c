/** The command as its user meets it: a process, its output, its exit code. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** What a run of `nabiz` came to. */
export interface CommandOutcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `nabiz` in a folder, the way the npm script does. */
export const nabizIn = (
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CommandOutcome> =>
  new Promise((resolve) => {
    const command = [join(root, 'build/scripts/run.mjs'), 'electron/cli.ts', ...args];
    execFile(process.execPath, command, { cwd: folder, env: { ...process.env, ...env } }, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });
