/** The engine as the main process sees it: calls by name, and a new process when the old one dies. */
import type { AppEvent } from '../../shared/contract.ts';
import type { EngineCallName, EngineInput, EngineOutput } from '../engine/host/calls.ts';
import type { EngineProcess } from '../engine/host/port.ts';
import { type EngineLine, openLine } from './engine-line.ts';

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

const wasYoung = (line: EngineLine): boolean => performance.now() - line.startedMs < youngMs;

/** Starts the engine and keeps one running. `emit` takes its events and `engine.restarted`. */
export const connectEngine = (start: StartEngine, emit: (event: AppEvent) => void): Engine => {
  let closed = false;
  let openPath: string | undefined;
  let youngDeaths = 0;

  const connect = (): EngineLine => openLine(start(), { emit, died: replace });

  const reopen = async (): Promise<void> => {
    // Where the file can no longer be opened, the next call says so (`workspace.none`).
    if (openPath !== undefined) await line.call('workspace.open', { path: openPath }).catch(() => undefined);
    emit({ type: 'engine.restarted' });
  };

  const replace = (dead: EngineLine): void => {
    youngDeaths = wasYoung(dead) ? youngDeaths + 1 : 0;
    if (closed || youngDeaths >= mostYoungDeaths) return;
    line = connect();
    void reopen();
  };

  let line = connect();

  return {
    async call<N extends EngineCallName>(name: N, input: EngineInput<N>): Promise<EngineOutput<N>> {
      if (line.isDead && !closed) line = connect();
      const value = await line.call(name, input);
      if (opening.includes(name)) openPath = (input as EngineInput<'workspace.open'>).path;
      if (name === 'workspace.close') openPath = undefined;
      return value;
    },
    close() {
      closed = true;
      line.kill();
    },
  };
};
