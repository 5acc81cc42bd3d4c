/** Long work: an id at once, progress at most ten times a second, an end as an event, a way to stop it. */
import { randomUUID } from 'node:crypto';
import type { AppEvent, JobStarted } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import { errorValue } from './answers.ts';

type Progress = Extract<AppEvent, { type: 'job.progress' }>;
type Result = Extract<AppEvent, { type: 'job.done' }>['result'];

/** What running work is given. */
export interface JobTools {
  readonly signal: AbortSignal;
  /** Says how far the work is. May be called as often as it likes. */
  progress(step: Omit<Progress, 'type' | 'job'>): void;
}

/** The running jobs of one process. */
export interface Jobs {
  start(run: (tools: JobTools) => Promise<Result>): JobStarted;
  /** Whether such a job was running. */
  cancel(job: string): boolean;
  cancelAll(): void;
}

const shortestGapMs = 100;

const throttled = (send: (step: Omit<Progress, 'type' | 'job'>) => void) => {
  let lastMs = -Infinity;
  return (step: Omit<Progress, 'type' | 'job'>): void => {
    const nowMs = performance.now();
    if (nowMs - lastMs < shortestGapMs) return;
    lastMs = nowMs;
    send(step);
  };
};

/** What is said at the end. Work that was stopped failed with `cancelled`, whatever it threw on its way out. */
const ending = async (job: string, work: Promise<Result>, signal: AbortSignal): Promise<AppEvent> => {
  try {
    return { type: 'job.done', job, result: await work };
  } catch (error) {
    const cause = signal.aborted ? new AppError('cancelled') : error;
    return { type: 'job.failed', job, error: errorValue(cause) };
  }
};

/** Makes the list of jobs of a process; `emit` takes every event. */
export const makeJobs = (emit: (event: AppEvent) => void): Jobs => {
  const running = new Map<string, AbortController>();
  return {
    start(run) {
      const job = randomUUID();
      const stop = new AbortController();
      running.set(job, stop);
      const progress = throttled((step) => emit({ type: 'job.progress', job, ...step }));
      // The work begins in a later turn, so that the id reaches the page before the first event.
      const work = new Promise<void>((resolve) => setImmediate(resolve)).then(() => run({ signal: stop.signal, progress }));
      void ending(job, work, stop.signal).then((event) => {
        running.delete(job);
        emit(event);
      });
      return { job };
    },
    cancel(job) {
      running.get(job)?.abort();
      return running.has(job);
    },
    cancelAll() {
      for (const stop of running.values()) stop.abort();
    },
  };
};
