/** The process that inputs are tried in, from outside: whatever becomes of it, the run goes on. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Answered, Order } from './child.ts';

/**
 * When an input is given up; the readers end by themselves long before. By the clock, and so with room for other
 * programs: what is slow is told from what it takes of the processor.
 */
const deadlineMs = 300_000;

/** A process that takes one order at a time. */
export interface ReaderProcess {
  /** The answer, or why there is none: the process is gone then, and another one takes the next order. */
  readonly obey: (order: Order) => Promise<Answered>;
  readonly stop: () => void;
}

/**
 * It may write nowhere but in its folder, and start no program: Node itself sees to that. Its memory is that of an
 * engine.
 */
const start = (folder: string): ChildProcess =>
  fork(join(import.meta.dirname, 'child.ts'), [], {
    cwd: folder,
    execArgv: [
      '--disable-warning=ExperimentalWarning',
      '--disable-warning=SecurityWarning',
      '--permission',
      '--allow-worker',
      '--allow-addons',
      '--allow-fs-read=*',
      `--allow-fs-write=${folder}`,
    ],
    env: { ...process.env, NODE_COMPILE_CACHE: undefined, NODE_OPTIONS: undefined },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });

/** A process that holds more than this gives way to a fresh one: what an input takes is to be told from what others left. */
const mostLeftMb = 500;

const lostAs = (what: string): Answered => ({
  result: 'lost',
  findings: [what],
  ms: 0,
  busyMs: 0,
  peakMb: 0,
  leftMb: 0,
});

const mostStderr = 4_000;

const answerOf = (child: ChildProcess, order: Order): Promise<Answered> =>
  new Promise((resolve) => {
    let said = '';
    const listen = (piece: Buffer): void => {
      said = (said + piece.toString()).slice(-mostStderr);
    };
    const settle = (answered: Answered): void => {
      clearTimeout(timer);
      child.off('message', settle);
      child.off('exit', died);
      child.stderr?.off('data', listen);
      resolve(answered);
    };
    const died = (code: number | null, signal: string | null): void =>
      settle(lostAs(`the process died (${signal ?? code}): ${said}`));
    const timer = setTimeout(() => {
      settle(lostAs(`no answer within ${deadlineMs / 1000} s`));
      child.kill('SIGKILL');
    }, deadlineMs);
    child.stderr?.on('data', listen);
    child.once('message', settle);
    child.once('exit', died);
    child.send(order);
  });

const gone = async (child: ChildProcess | undefined): Promise<void> => {
  if (child && child.exitCode === null && child.signalCode === null) await once(child, 'exit');
};

/** What a process was writing when it was lost is none of the next one's. */
const clear = (folder: string): void => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { force: true, recursive: true });
};

/** A process for a folder; `files` fill the workspace that is imported into. */
export const startReaderProcess = (folder: string, files: readonly string[]): ReaderProcess => {
  let child: ChildProcess | undefined;
  const alive = async (): Promise<ChildProcess> => {
    if (child && child.exitCode === null && child.signalCode === null) return child;
    child = start(folder);
    const { result, findings } = await answerOf(child, { kind: 'start', folder, files });
    if (result !== 'started') throw new Error(`the process did not start: ${findings.join('; ')}`);
    return child;
  };
  return {
    obey: async (order) => {
      const answered = await answerOf(await alive(), order);
      if (answered.result !== 'lost' && answered.leftMb <= mostLeftMb) return answered;
      child?.kill();
      await gone(child);
      child = undefined;
      clear(folder);
      return answered;
    },
    stop: () => child?.kill(),
  };
};
