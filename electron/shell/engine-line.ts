/** One engine process and what is under way in it. */
import type { Answer, AppEvent } from '../../shared/contract.ts';
import { AppError } from '../../shared/errors.ts';
import { errorOf, errorValue } from '../engine/host/answers.ts';
import type { EngineCallName, EngineInput, EngineOutput } from '../engine/host/calls.ts';
import type { EngineMessage, EngineProcess } from '../engine/host/port.ts';

/** A line to one process. */
export interface EngineLine {
  /** Calls an engine function. Throws the AppError that it answered, `engine.restarted` when the process died meanwhile. */
  call<N extends EngineCallName>(name: N, input: EngineInput<N>): Promise<EngineOutput<N>>;
  readonly isDead: boolean;
  kill(): void;
}

/** What a line tells. */
export interface LineListeners {
  emit(event: AppEvent): void;
  /** Heard once, after every call and job under way has been answered. */
  died(line: EngineLine, end: 'memory' | undefined): void;
}

const restarted = (): ReturnType<typeof errorValue> => errorValue(new AppError('engine.restarted'));

/** Keeps the list of jobs that have not ended, and ends them all when the process dies. */
const watchJobs = (emit: (event: AppEvent) => void) => {
  const running = new Set<string>();
  return {
    started: (job: string): void => void running.add(job),
    heard(event: AppEvent): void {
      if (event.type === 'job.progress') running.add(event.job);
      if (event.type === 'job.done' || event.type === 'job.failed') running.delete(event.job);
      emit(event);
    },
    endAll(): void {
      for (const job of running) emit({ type: 'job.failed', job, error: restarted() });
    },
  };
};

type JobCall =
  | 'import.start'
  | 'import.undo'
  | 'export.start'
  | 'backups.make'
  | 'backups.saveCopy'
  | 'damaged.recover';

const jobCalls: readonly string[] = [
  'import.start',
  'import.undo',
  'export.start',
  'backups.make',
  'backups.saveCopy',
  'damaged.recover',
] satisfies readonly JobCall[];

const startsJob = (name: string): name is JobCall => jobCalls.includes(name);

/** Opens a line to a process that has just been started. */
export const openLine = (process: EngineProcess, listeners: LineListeners): EngineLine => {
  const waiting = new Map<number, (answer: Answer<unknown>) => void>();
  const jobs = watchJobs(listeners.emit);
  let nextId = 1;
  let isDead = false;
  const line: EngineLine = {
    async call<N extends EngineCallName>(name: N, input: EngineInput<N>): Promise<EngineOutput<N>> {
      const id = nextId++;
      const answer = await new Promise<Answer<unknown>>((resolve) => {
        waiting.set(id, resolve);
        process.send({ id, name, input });
      });
      if (!answer.ok) throw errorOf(answer.error);
      if (startsJob(name)) jobs.started((answer.value as EngineOutput<JobCall>).job);
      return answer.value as EngineOutput<N>;
    },
    get isDead() {
      return isDead;
    },
    kill: () => process.kill(),
  };
  process.onMessage((message: EngineMessage) => {
    if ('event' in message) return jobs.heard(message.event);
    waiting.get(message.id)?.(message.answer);
    waiting.delete(message.id);
  });
  process.onExit((end) => {
    isDead = true;
    for (const settle of waiting.values()) settle({ ok: false, error: restarted() });
    jobs.endAll();
    listeners.died(line, end);
  });
  return line;
};
