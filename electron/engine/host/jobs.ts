/** Long work: an id at once, progress at most ten times a second, an end as an event, a way to stop it. */
import { randomUUID } from 'node:crypto';
import type { AppEvent, JobStarted } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import { nextTurn } from '../db/next-turn.ts';
import { errorValue } from './answers.ts';

type Progress = Extract<AppEvent, { type: 'job.progress' }>;
type Result = Extract<AppEvent, { type: 'job.done' }>['result'];

/** What running work is given. */
export interface JobTools {
  readonly signal: AbortSignal;
  /** Says how far the work is. May be called as often as it likes. */
  progress(step: Omit<Progress, 'type' | 'job'>): void;
}

/** Long work. */
export type Work = (tools: JobTools) => Promise<Result>;

/** The running jobs of one process. */
export interface Jobs {
  /** Starts work and answers its id at once. */
  start(work: Work): JobStarted;
  /** Does work and waits for it, with the same events on the way. Throws what the work throws. */
  run(work: Work): Promise<Result>;
  /**
   * Does work that nobody asked for: silent in its first second, and of a failure it speaks only where its progress was
   * heard. Throws what the work throws.
   */
  runQuietly(work: Work): Promise<Result>;
  /** Whether such a job was running. */
  cancel(job: string): boolean;
  cancelAll(): void;
  /** Settles when nothing runs that somebody asked for. */
  idle(): Promise<void>;
}

const shortestGapMs = 100;
const quietMs = 1000;

const throttled = (send: (step: Omit<Progress, 'type' | 'job'>) => void, silentMs: number) => {
  let lastMs = performance.now() + silentMs - shortestGapMs;
  return (step: Omit<Progress, 'type' | 'job'>): void => {
    const nowMs = performance.now();
    if (nowMs - lastMs < shortestGapMs) return;
    lastMs = nowMs;
    send(step);
  };
};

/** The error that ends a job: work that was stopped failed with `cancelled`, whatever it threw on its way out. */
const reasonOf = (error: unknown, signal: AbortSignal): unknown =>
  signal.aborted ? new AppError('cancelled') : error;

/** Makes the list of jobs of a process; `emit` takes every event. */
export const makeJobs = (emit: (event: AppEvent) => void): Jobs => {
  const running = new Map<string, AbortController>();
  const asked = new Set<Promise<unknown>>();
  const idle = async (): Promise<void> => {
    while (asked.size > 0) await Promise.allSettled(asked);
  };
  const noted = <T>(work: Promise<T>): Promise<T> => {
    const end = (): void => void asked.delete(work);
    asked.add(work);
    work.then(end, end);
    return work;
  };

  const follow = async (job: string, work: Work, silentMs = 0): Promise<Result> => {
    const stop = new AbortController();
    running.set(job, stop);
    let isHeard = silentMs === 0;
    const progress = throttled((step) => {
      isHeard = true;
      emit({ type: 'job.progress', job, ...step });
    }, silentMs);
    try {
      // The work begins in a later turn, so that the id reaches the page before the first event.
      await nextTurn();
      const result = await work({ signal: stop.signal, progress });
      emit({ type: 'job.done', job, result });
      return result;
    } catch (error) {
      const reason = reasonOf(error, stop.signal);
      const value = errorValue(reason);
      if (isHeard) emit({ type: 'job.failed', job, error: value });
      throw reason;
    } finally {
      running.delete(job);
    }
  };

  return {
    start(work) {
      const job = randomUUID();
      // The event said how it failed.
      noted(follow(job, work)).catch(() => undefined);
      return { job };
    },
    run: (work) => noted(follow(randomUUID(), work)),
    runQuietly: (work) => follow(randomUUID(), work, quietMs),
    cancel(job) {
      running.get(job)?.abort();
      return running.has(job);
    },
    cancelAll() {
      for (const stop of running.values()) stop.abort();
    },
    idle,
  };
};
