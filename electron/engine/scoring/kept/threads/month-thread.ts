/** One thread that computes month ends from a connection of its own, which only reads. */
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Model } from '../../../../../shared/model/model.ts';
import type { WorkspaceFacts } from '../../../db/queries/workspace-facts.ts';
import type { Access } from '../../../workspace/workspace.ts';
import type { ComputedMonth, MonthWork } from '../month.ts';

/** What a thread is started with. */
export interface MonthOrder {
  readonly access: Access;
  readonly model: Model;
  /** Whether it is worth gathering once what is the same in every month. */
  readonly isMany: boolean;
}

/** A running thread. It sees the workspace as it stood when it computed its first month. */
export interface MonthThread {
  /** What is true of the whole workspace: nobody gathers it twice. Comes before the first month. */
  readonly know: (facts: WorkspaceFacts) => void;
  /** Computes one month end. Throws an Error when the thread fails or ends. */
  readonly compute: (work: MonthWork) => Promise<ComputedMonth>;
  /** Ends it, whatever it is doing; settles when its connection is closed. */
  readonly stop: () => Promise<void>;
}

/** Beyond this the thread ends alone. */
const resourceLimits = { maxOldGenerationSizeMb: 1_024 } as const;

/** Beside this file, bundled or not. */
const program = join(import.meta.dirname, `month-worker${extname(import.meta.filename)}`);

/** Starts a thread. */
export const startMonthThread = (order: MonthOrder): MonthThread => {
  const worker = new Worker(program, { workerData: order, execArgv: [], resourceLimits });
  let failure: Error | undefined;
  let settle: { resolve(month: ComputedMonth): void; reject(error: unknown): void } | undefined;
  const fail = (problem: unknown): void => {
    failure ??= new Error(`computing history in a thread failed: ${String(problem)}`, { cause: problem });
    settle?.reject(failure);
  };
  worker.on('message', (month: ComputedMonth) => settle?.resolve(month));
  worker.on('error', fail);
  worker.on('exit', (code) => fail(`the thread ended with ${code}`));
  return {
    know: (facts) => worker.postMessage(facts),
    compute: (work) =>
      new Promise((resolve, reject) => {
        if (failure) reject(failure);
        settle = { resolve, reject };
        worker.postMessage(work);
      }),
    async stop() {
      await worker.terminate();
    },
  };
};
