/** The engine as the main process sees it: calls by name, and a new process when the old one dies. */
import type { Answer, AppEvent } from '../../shared/contract.ts';
import { AppError } from '../../shared/errors.ts';
import { errorOf, errorValue } from '../ipc/answers.ts';
import type { EngineCallName, EngineInput, EngineOutput } from '../engine/host/calls.ts';
import type { EngineMessage, EngineProcess } from '../engine/host/port.ts';

/** Starts an engine process. */
export type StartEngine = () => EngineProcess;

/** The running engine. */
export interface Engine {
  /** Calls an engine function. Throws the AppError that it answered, `engine.restarted` when it died meanwhile. */
  call<N extends EngineCallName>(name: N, input: EngineInput<N>): Promise<EngineOutput<N>>;
  close(): void;
}

/** Calls that change which workspace is open; the last one that succeeded is repeated in a new process. */
const opening: readonly string[] = ['workspace.create', 'workspace.open', 'workspace.sample'];

/** A process that dies younger than this has hardly started; after some of those in a row nobody starts the next unasked. */
const youngMs = 2_000;
const mostYoungDeaths = 3;

interface Line {
  readonly process: EngineProcess;
  readonly startedMs: number;
  /** How many processes died young just before this one. */
  readonly youngDeaths: number;
  dead: boolean;
  readonly waiting: Map<number, (answer: Answer<unknown>) => void>;
  /** Jobs that have not ended yet. */
  readonly jobs: Set<string>;
}

/** Starts the engine and keeps one running. `emit` takes its events and `engine.restarted`. */
export const connectEngine = (start: StartEngine, emit: (event: AppEvent) => void): Engine => {
  let closed = false;
  let nextId = 1;
  let openPath: string | undefined;

  const hear = (line: Line, message: EngineMessage): void => {
    if ('event' in message) {
      if (message.event.type === 'job.done' || message.event.type === 'job.failed') line.jobs.delete(message.event.job);
      emit(message.event);
      return;
    }
    line.waiting.get(message.id)?.(message.answer);
    line.waiting.delete(message.id);
  };

  const restarted = errorValue(new AppError('engine.restarted'));

  const replace = (dead: Line): void => {
    for (const settle of dead.waiting.values()) settle({ ok: false, error: restarted });
    for (const job of dead.jobs) emit({ type: 'job.failed', job, error: restarted });
    dead.dead = true;
    if (closed) return;
    const youngDeaths = performance.now() - dead.startedMs < youngMs ? dead.youngDeaths + 1 : 0;
    if (youngDeaths >= mostYoungDeaths) return;
    line = connect(youngDeaths);
    const back = openPath === undefined ? Promise.resolve() : send('workspace.open', { path: openPath });
    // Where the file can no longer be opened, the next call says so (`workspace.none`).
    void back.catch(() => undefined).then(() => emit({ type: 'engine.restarted' }));
  };

  const connect = (youngDeaths = 0): Line => {
    const fresh: Line = {
      process: start(),
      startedMs: performance.now(),
      youngDeaths,
      dead: false,
      waiting: new Map(),
      jobs: new Set(),
    };
    fresh.process.onMessage((message) => hear(fresh, message));
    fresh.process.onExit(() => replace(fresh));
    return fresh;
  };

  let line = connect();

  const send = async <N extends EngineCallName>(name: N, input: EngineInput<N>): Promise<EngineOutput<N>> => {
    if (line.dead) line = connect();
    const { process, waiting, jobs } = line;
    const id = nextId++;
    const answer = await new Promise<Answer<unknown>>((resolve) => {
      waiting.set(id, resolve);
      process.send({ id, name, input });
    });
    if (!answer.ok) throw errorOf(answer.error);
    if (name === 'import.start') jobs.add((answer.value as EngineOutput<'import.start'>).job);
    return answer.value as EngineOutput<N>;
  };

  return {
    async call<N extends EngineCallName>(name: N, input: EngineInput<N>): Promise<EngineOutput<N>> {
      const value = await send(name, input);
      if (opening.includes(name)) openPath = (input as EngineInput<'workspace.open'>).path;
      if (name === 'workspace.close') openPath = undefined;
      return value;
    },
    close() {
      closed = true;
      line.process.kill();
    },
  };
};
