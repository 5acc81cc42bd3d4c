/** Tries inputs by the thousand: each must end in a table or in a clear error, and leave nothing behind. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFiles } from '../../electron/engine/import/import-files.ts';
import { createWorkspace } from '../../electron/engine/workspace/workspace.ts';
import { workbookOf } from '../samples/workbook.ts';
import type { Answered } from './child.ts';
import type { Input, InputKind } from './input.ts';
import { makeInput, type Source } from './inputs/make-input.ts';
import { seedTables } from './inputs/seed-tables.ts';
import { type ReaderProcess, startReaderProcess } from './reader-process.ts';
import { emptyTally, type Tally, withAnswer } from './tally.ts';
import { trialDay } from './trials/ground.ts';

/** What to try, and for how long. */
export interface FuzzOptions {
  readonly seed: number;
  readonly count: number;
  readonly limitMs: number;
  readonly only?: readonly InputKind[] | undefined;
  /** The number of the first input. */
  readonly from?: number | undefined;
  /** Where inputs with findings are kept; left out = nowhere. */
  readonly keep?: string | undefined;
  /** How many processes try at once. */
  readonly processes: number;
  readonly say?: ((line: string) => void) | undefined;
}

const layGround = async (folder: string): Promise<{ book: string; valid: string }> => {
  mkdirSync(folder);
  const [book, valid] = [join(folder, 'ground.xlsx'), join(folder, 'valid.nabiz')];
  writeFileSync(book, workbookOf(seedTables()));
  const workspace = createWorkspace(valid);
  await importFiles(workspace, { files: [{ path: book, name: 'ground.xlsx' }], asOf: trialDay });
  workspace.db.pragma('wal_checkpoint(TRUNCATE)');
  workspace.db.pragma('journal_mode = DELETE');
  workspace.close();
  return { book, valid };
};

const tryIn = async (process: ReaderProcess, folder: string, input: Input): Promise<Answered> => {
  const path = join(folder, input.name);
  writeFileSync(path, input.bytes);
  try {
    return await process.obey({ kind: 'try', of: input.kind, path, name: input.name });
  } finally {
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${ending}`, { force: true });
  }
};

const slowMs = 8_000;

const told = ({ number, kind, bytes }: Input): string => `${number} (${kind}, ${bytes.length} bytes)`;

const keepInput = (folder: string, input: Input, what: readonly string[]): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${input.number}-${input.kind}`), input.bytes);
  writeFileSync(join(folder, `${input.number}-${input.kind}.txt`), `${input.name}\n${what.join('\n')}\n`);
};

/** Runs until as many inputs were tried as are wanted, or the time is over. */
export const fuzz = async (options: FuzzOptions): Promise<Tally> => {
  const started = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'nabiz-fuzz-'));
  const { book, valid } = await layGround(join(folder, 'ground'));
  let tally = emptyTally;
  let next = options.from ?? 0;
  const last = next + options.count;
  const isOver = (): boolean => next >= last || performance.now() - started > options.limitMs;

  const work = async (at: number): Promise<void> => {
    const own = join(folder, `own-${at}`);
    mkdirSync(own);
    const source: Source = { ...options, workspace: { valid, scratch: join(folder, `scratch-${at}.nabiz`) } };
    const process = startReaderProcess(own, [book]);
    while (!isOver()) {
      const input = makeInput(next++, source);
      const answered = await tryIn(process, own, input);
      // Read now and not before the wait: the other processes count as well.
      tally = withAnswer(tally, input, answered);
      if (answered.busyMs > slowMs) options.say?.(`slow: ${told(input)} ${answered.result}`);
      const found = tally.findings.at(-1);
      if (found?.input.number === input.number) {
        options.say?.(`FINDING ${input.number} (${input.kind}): ${found.what.join('; ').slice(0, 400)}`);
        if (options.keep !== undefined) keepInput(options.keep, input, found.what);
      }
      if (tally.total % 500 === 0) options.say?.(`${tally.total} inputs, ${tally.findings.length} findings`);
    }
    process.stop();
  };

  try {
    await Promise.all(Array.from({ length: options.processes }, (_, at) => work(at)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return tally;
};
