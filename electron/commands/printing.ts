/** Printing from the command line: the engine inside this process, a browser without a window beside it. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { origin } from '../chromium/launch.ts';
import { openChromiumPrinter } from '../chromium/printer.ts';
import { makeEngineCalls } from '../engine/host/functions.ts';
import type { OpenPrinter } from '../engine/reports/printer.ts';
import { makeDoor } from '../ipc/door.ts';
import { connectEngine, type Engine } from '../shell/engine.ts';
import { inProcessEngine } from '../shell/engine-processes.ts';
import { pageHandlers } from '../shell/handlers/pages.ts';
import { peopleHandlers } from '../shell/handlers/people.ts';

const root = join(import.meta.dirname, '..', '..');

/** The sample client's files, once `prepare` has run. */
export const samplesFolder = join(root, 'dist', 'samples');

/** What a command prints with. */
export interface Printing {
  readonly engine: Engine;
  readonly openPrinter: OpenPrinter;
}

/** In a checkout the page is built at its first use, by a process of its own; its messages go to standard error. */
export const prepare = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = join(root, 'build', 'scripts', 'prepare.ts');
    if (!existsSync(script)) return resolve();
    const child = spawn(process.execPath, [...process.execArgv, script], {
      stdio: ['ignore', process.stderr, 'inherit'],
    });
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new AppError('internal', { problem: 'the page could not be built' })),
    );
  });

/** Starts an engine with nothing open, and a way to print what it gathers. */
export const startPrinting = (): Printing => {
  const engine = connectEngine(
    () => inProcessEngine(makeEngineCalls),
    () => undefined,
  );
  // The print page reads; nothing else of the program is open to it.
  const door = makeDoor({ origin, handlers: { ...pageHandlers({ engine }), ...peopleHandlers({ engine }) } });
  return { engine, openPrinter: () => openChromiumPrinter(join(root, 'dist', 'renderer'), door) };
};
