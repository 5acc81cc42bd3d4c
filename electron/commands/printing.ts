/** Printing from the command line: the engine inside this process, a browser without a window beside it. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AppEvent } from '../../shared/contract.ts';
import { AppError } from '../../shared/errors.ts';
import { origin } from '../chromium/launch.ts';
import { openChromiumPrinter } from '../chromium/printer.ts';
import { makeEngineCalls } from '../engine/host/functions.ts';
import type { OpenPrinter } from '../engine/reports/printer.ts';
import { type Handlers, makeDoor } from '../ipc/door.ts';
import type { Context } from '../shell/context.ts';
import { connectEngine, type Engine, type StartEngine } from '../shell/engine.ts';
import { inProcessEngine } from '../shell/engine-processes.ts';
import { commentHandlers } from '../shell/handlers/comments.ts';
import { decisionHandlers } from '../shell/handlers/decisions.ts';
import { explainHandlers } from '../shell/handlers/explain.ts';
import { pageHandlers } from '../shell/handlers/pages.ts';
import { reportFactsHandlers } from '../shell/handlers/report-facts.ts';
import { reportSettingsHandlers } from '../shell/handlers/report-settings.ts';
import { peopleHandlers } from '../shell/handlers/people.ts';
import { rowsHandlers } from '../shell/handlers/rows.ts';

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

/** What a dossier asks for beside the account's page. */
const dossierHandlers = (context: Pick<Context, 'engine'>) =>
  ({
    ...rowsHandlers(context),
    'account.answers': commentHandlers(context)['account.answers'],
    'account.change': explainHandlers(context)['account.change'],
    'account.decisions': decisionHandlers(context)['account.decisions'],
    'import.list': () => context.engine.call('import.list', {}),
    'model.version': (input) => context.engine.call('model.version', input),
  }) satisfies Partial<Handlers>;

/** What a paper asks for: it reads, and nothing else of the program is open to it. */
const paperHandlers = (context: Pick<Context, 'engine'>) => ({
  ...pageHandlers(context),
  ...peopleHandlers(context),
  ...dossierHandlers(context),
  ...reportFactsHandlers(context),
  'report.settings': reportSettingsHandlers(context)['report.settings'],
});

/** Starts an engine with nothing open, inside this process or as told, and a way to print what it gathers. */
export const startPrinting = (
  start: StartEngine = () => inProcessEngine(makeEngineCalls),
  emit: (event: AppEvent) => void = () => undefined,
): Printing => {
  const engine = connectEngine(start, emit);
  const door = makeDoor({ origin, handlers: paperHandlers({ engine }) });
  return { engine, openPrinter: () => openChromiumPrinter(join(root, 'dist', 'renderer'), door) };
};
