/** One reader thread, watched from outside: whatever a file does to its reader, the engine lives on. */
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { AppError, type ErrorCode } from '../../../../../shared/errors.ts';
import type { Order, Report } from './messages.ts';

const megabyte = 1 << 20;
const usualHeapMb = 640;
/** The engine with its readers stays below a gigabyte; a reader is to blame when it took a good part of that itself. */
const mostBytes = 1000 * megabyte;
const leastGrowthBytes = 200 * megabyte;
const watchEveryMs = 50;

/** What a wait is bounded by. */
export interface Watch {
  /** The file's name, for messages. */
  readonly file: string;
  readonly limitMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** A reader thread; after an error that it did not report itself it is gone. */
export interface ReaderThread {
  readonly order: (what: Order) => void;
  /**
   * The next report. Throws what the reader reports as failed, `file.tooSlow`, `file.tooLarge` or `cancelled` when the
   * watch ends it, and `internal` when the reader ends by itself.
   */
  readonly next: (watch: Watch) => Promise<Report>;
  readonly stop: () => Promise<void>;
  readonly isGone: () => boolean;
}

/** Beside this file, bundled or not. */
const program = join(import.meta.dirname, `reader${extname(import.meta.filename)}`);

/** Nothing of the environment but where Node keeps what it compiled: a thread starts in half the time. */
const environment = (): Record<string, string> => {
  const cache = process.env['NODE_COMPILE_CACHE'];
  return cache === undefined ? {} : { NODE_COMPILE_CACHE: cache };
};

/** Its outputs are not read: a stream that is read keeps the process alive, and the program says nothing anyway. */
const startWorker = (heapMb: number): Worker =>
  new Worker(program, {
    execArgv: [],
    env: environment(),
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
  });

/** Why a thread ended by itself: too much memory is the file's doing, anything else is a fault of ours. */
const causeOfDeath = (error: unknown, file: string): AppError => {
  const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory
    ? new AppError('file.tooLarge', { file }, { cause: error })
    : new AppError('internal', { problem: `reading ${file}: ${String(error)}` }, { cause: error });
};

const isTooMuch = (bytes: number, startBytes: number): boolean =>
  bytes > mostBytes && bytes - startBytes > leastGrowthBytes;

/** Calls `end` with the limit that was passed, as soon as it was; answers what stops the watching. */
const watched = ({ limitMs, signal }: Watch, startBytes: number, end: (code: ErrorCode) => void) => {
  const started = performance.now();
  const abort = (): void => end('cancelled');
  const timer = setInterval(() => {
    if (performance.now() - started > limitMs) end('file.tooSlow');
    else if (isTooMuch(process.memoryUsage.rss(), startBytes)) end('file.tooLarge');
  }, watchEveryMs);
  signal?.addEventListener('abort', abort);
  return (): void => {
    clearInterval(timer);
    signal?.removeEventListener('abort', abort);
  };
};

/** Starts a reader thread of at most `heapMb` megabytes. It does not keep the process alive unless it is waited for. */
export const startReaderThread = (heapMb = usualHeapMb): ReaderThread => {
  const worker = startWorker(heapMb);
  let startBytes = process.memoryUsage.rss();
  const waiting: Report[] = [];
  let death: { readonly error: unknown } | undefined;
  let wake: (() => void) | undefined;
  const die = (error: unknown): void => {
    death ??= { error };
    wake?.();
  };
  worker.on('message', (report: Report) => {
    waiting.push(report);
    wake?.();
  });
  worker.on('error', die);
  worker.on('exit', die);
  worker.unref();

  const stop = async (): Promise<void> => {
    die(undefined);
    await worker.terminate();
  };

  const arrival = (watch: Watch): Promise<ErrorCode | null> =>
    new Promise((resolve) => {
      const settle = (code: ErrorCode | null): void => {
        unwatch();
        wake = undefined;
        worker.unref();
        resolve(code);
      };
      const unwatch = watched(watch, startBytes, settle);
      wake = () => settle(null);
      worker.ref();
    });

  const ending = async (watch: Watch): Promise<ErrorCode | null> => {
    if (watch.signal?.aborted) return 'cancelled';
    return waiting.length > 0 || death !== undefined ? null : arrival(watch);
  };

  const next = async (watch: Watch): Promise<Report> => {
    const { file } = watch;
    const ended = await ending(watch);
    if (ended !== null) {
      // Not waited for: a thread that is busy in the library takes its time to end.
      void stop();
      throw new AppError(ended, ended === 'cancelled' ? {} : { file });
    }
    const report = waiting.shift();
    if (report === undefined) throw causeOfDeath(death?.error, file);
    if (report.kind !== 'failed') return report;
    const { code, detail, message } = report.error;
    throw new AppError(code, detail, { cause: message });
  };

  const order = (what: Order): void => {
    if (what.kind === 'open') startBytes = process.memoryUsage.rss();
    worker.postMessage(what);
  };

  return { order, next, stop, isGone: () => death !== undefined };
};
