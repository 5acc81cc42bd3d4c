/** Rounds of the same import, alone and with people at work beside it, each counted against its files and taken back. */
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { openReader } from '../../electron/engine/workspace/workspace.ts';
import { type Beside, type Loaded, startLoaded, type Wish } from './load-work.ts';
import { residentNow } from './resident.ts';
import { writeTicketsFile } from './tickets-file.ts';
import { writeUsageFile } from './usage-file.ts';

/** After a round the engine tidies up; nobody's memory is looked at before. */
const settleMs = 2_000;

/** What a round came to. */
export interface Round {
  /** From the call to its end. */
  readonly aloneMs: number;
  readonly besideMs: number;
  readonly beside: Beside;
  readonly mainMb: number;
  readonly engineMb: number;
}

/** What is run. */
export interface LoadOrder extends Wish {
  /** Of both files together. */
  readonly rows: number;
  readonly rounds: number;
  /** A new folder for the workspace, the files and the papers. */
  readonly folder: string;
  /** What the workspace holds before: its accounts are the ones that are opened and printed. */
  readonly sample: readonly string[];
}

const countRows = (path: string): number => {
  const db = openReader({ path });
  try {
    return db
      .prepare('SELECT (SELECT count(*) FROM usage) + (SELECT count(*) FROM tickets)')
      .pluck()
      .get() as number;
  } finally {
    db.close();
  }
};

const timed = async <T>(work: Promise<T>): Promise<{ readonly ms: number; readonly value: T }> => {
  const start = performance.now();
  const value = await work;
  return { ms: performance.now() - start, value };
};

/** A round's own view of what is run: the program, where it stores, and how many rows there are to be before and after. */
interface Ground {
  readonly program: Loaded;
  readonly path: string;
  readonly files: readonly string[];
  readonly before: number;
  readonly rows: number;
}

const expectRows = (path: string, expected: number, when: string): void => {
  const found = countRows(path);
  if (found !== expected) throw new Error(`${found} rows ${when}, ${expected} expected`);
};

const importAndUndo = async (
  { program, path, files, before, rows }: Ground,
  beside: () => Promise<Beside>,
): Promise<{ readonly ms: number; readonly done: Beside }> => {
  const [{ ms, value }, done] = await Promise.all([timed(program.importAll(files)), beside()]);
  expectRows(path, before + rows, 'after the import');
  await program.undo(value);
  expectRows(path, before, 'after it was taken back');
  return { ms, done };
};

const nobody = async (): Promise<Beside> => ({ answersMs: [], papers: 0 });

/** Runs them; `heard` is told each round as it ends. Throws at the first error, lost row or death of the engine. */
export const loadRounds = async (
  { rows, rounds, folder, sample, ...wish }: LoadOrder,
  heard: (round: Round, number: number) => void = () => undefined,
): Promise<readonly Round[]> => {
  const path = join(folder, 'load.nabiz');
  const files = [join(folder, 'usage.csv'), join(folder, 'tickets.csv')] as const;
  const ofUsage = Math.ceil(rows / 2);
  writeUsageFile(files[0], ofUsage);
  writeTicketsFile(files[1], rows - ofUsage);
  const program = await startLoaded(path, sample);
  try {
    const ground = { program, path, files, before: countRows(path), rows };
    const done: Round[] = [];
    for (let number = 1; number <= rounds; number += 1) {
      const alone = await importAndUndo(ground, nobody);
      const papers = join(folder, `papers-${number}`);
      const busy = await importAndUndo(ground, () => program.useMeanwhile(wish, papers));
      await delay(settleMs);
      globalThis.gc?.();
      const round = { aloneMs: alone.ms, besideMs: busy.ms, beside: busy.done, ...residentNow() };
      done.push(round);
      heard(round, number);
    }
    if (program.restarts() > 0) throw new Error(`the engine was started again ${program.restarts()} times`);
    return done;
  } finally {
    program.close();
  }
};
