/** A running program under load: an engine process of its own, imports into it, pages opened and papers printed meanwhile. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startPrinting } from '../../electron/commands/printing.ts';
import { printAccounts, type Printed } from '../../electron/engine/reports/print-accounts.ts';
import { childEngine } from '../../electron/shell/engine-processes.ts';
import type { AppEvent, JobResult } from '../../shared/contract.ts';
import { AppError } from '../../shared/errors.ts';
import { unpackPage } from '../../shared/model/portfolio/packed-page.ts';
import { root } from '../scripts/process.ts';

type JobEnd = Extract<AppEvent, { type: 'job.done' | 'job.failed' }>;

/** The ends of jobs, whichever comes first: the end or the question for it. */
const makeEnds = () => {
  const ended = new Map<string, JobEnd>();
  const waiting = new Map<string, (end: JobEnd) => void>();
  return {
    hear(event: AppEvent): void {
      if (event.type !== 'job.done' && event.type !== 'job.failed') return;
      const wake = waiting.get(event.job);
      if (wake) wake(event);
      else ended.set(event.job, event);
    },
    async of(job: string): Promise<JobResult> {
      const end = ended.get(job) ?? (await new Promise<JobEnd>((resolve) => waiting.set(job, resolve)));
      ended.delete(job);
      waiting.delete(job);
      if (end.type === 'job.failed') throw new AppError(end.error.code, end.error.detail);
      return end.result;
    },
  };
};

/** What was done while an import ran. */
export interface Beside {
  /** How long each account page took to be answered. */
  readonly answersMs: readonly number[];
  readonly papers: number;
}

/** How much is done beside an import. */
export interface Wish {
  readonly pages: number;
  readonly papers: number;
}

/** A program with a workspace that has accounts. */
export interface Loaded {
  /** Imports files; answers the number of the import. Throws what the import fails with. */
  importAll(files: readonly string[]): Promise<number>;
  undo(id: number): Promise<void>;
  /** Opens account pages and prints others, at once, as people in front of the window would. */
  useMeanwhile(wish: Wish, folder: string): Promise<Beside>;
  /** Whether the engine died and was started again. */
  restarts(): number;
  close(): void;
}

const isPdf = (path: string): boolean => readFileSync(path).subarray(0, 5).toString('latin1') === '%PDF-';

/** Starts the program on a new workspace with these files in it. */
export const startLoaded = async (path: string, files: readonly string[]): Promise<Loaded> => {
  const ends = makeEnds();
  let restarts = 0;
  const { engine, openPrinter } = startPrinting(
    () => childEngine(join(root, 'electron', 'engine', 'host.ts')),
    (event) => {
      if (event.type === 'engine.restarted') restarts += 1;
      ends.hear(event);
    },
  );
  const importAll = async (paths: readonly string[]): Promise<number> => {
    const order = { files: paths.map((file) => ({ path: file })), dryRun: false };
    await ends.of((await engine.call('import.start', order)).job);
    return Math.max(...(await engine.call('import.list', {})).map(({ id }) => id));
  };
  await engine.call('workspace.create', { path });
  await importAll(files);
  const { accounts } = unpackPage(await engine.call('portfolio.open', {}));

  const openPages = async (count: number): Promise<readonly number[]> => {
    const answersMs: number[] = [];
    for (let i = 0; i < count; i += 1) {
      const { id } = accounts[i % accounts.length] as Printed;
      const start = performance.now();
      await engine.call('account.open', { account: id });
      answersMs.push(performance.now() - start);
    }
    return answersMs;
  };
  const print = async (count: number, folder: string): Promise<number> => {
    const { paths } = await printAccounts(openPrinter, accounts.slice(0, count), {
      kind: 'account',
      language: 'en',
      size: 'A4',
      folder,
    });
    const whole = paths.filter(isPdf).length;
    if (whole !== count || readdirSync(folder).length !== count)
      throw new Error(`${whole} of ${count} papers are whole`);
    return whole;
  };

  return {
    importAll,
    async undo(id) {
      await ends.of((await engine.call('import.undo', { import: id })).job);
    },
    async useMeanwhile({ pages, papers }, folder) {
      const [answersMs, printed] = await Promise.all([openPages(pages), print(papers, folder)]);
      return { answersMs, papers: printed };
    },
    restarts: () => restarts,
    close: () => engine.close(),
  };
};
