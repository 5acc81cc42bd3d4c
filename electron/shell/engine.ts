/** The engine as the main process sees it: calls by name, and a new process when the old one dies. */
import type { AppEvent } from '../../shared/contract.ts';
import { AppError } from '../../shared/errors.ts';
import type { EngineCallName, EngineInput, EngineOutput } from '../engine/host/calls.ts';
import type { EngineProcess } from '../engine/host/port.ts';
import { type EngineLine, openLine } from './engine-line.ts';
import { watchEngine } from './watchdog.ts';

/** Starts an engine process. */
export type StartEngine = () => EngineProcess;

/** The running engine. */
export interface Engine {
  /** Calls an engine function. Throws the AppError that it answered, `engine.restarted` when it died meanwhile. */
  call<N extends EngineCallName>(name: N, input: EngineInput<N>): Promise<EngineOutput<N>>;
  /** Ends the process, whatever it is doing, and starts another; where none runs any more, just starts one. */
  restart(): void;
  close(): void;
}

/** Calls that change which workspace is open; the last one that succeeded is repeated in a new process. */
const opening: readonly string[] = [
  'workspace.create',
  'workspace.open',
  'workspace.unlock',
  'workspace.sample',
];
const closing: readonly string[] = ['workspace.close', 'workspace.lock'];

/** What a new process opens again. The password is in this process's memory alone, and only while the workspace is open. */
interface Opened {
  readonly path: string;
  readonly password: string | undefined;
  /** The password that it is just given. */
  readonly next: { readonly password: string | undefined } | undefined;
}

const withNext = (opened: Opened, input: object): Opened => ({
  ...opened,
  next: { password: (input as EngineInput<'workspace.password'>).next },
});

const waysIn = ({ path, password, next }: Opened): readonly EngineInput<'workspace.open'>[] =>
  [{ password }, ...(next ? [next] : [])].map((way) => ({ path, ...way }));

/** What is open once a call has succeeded. */
const openedAfter = (name: string, input: object, opened: Opened | undefined): Opened | undefined => {
  if (opening.includes(name)) {
    const { path, password } = input as EngineInput<'workspace.open'>;
    return { path, password, next: undefined };
  }
  if (closing.includes(name)) return undefined;
  if (name !== 'workspace.password' || !opened) return opened;
  return { ...opened, password: opened.next?.password, next: undefined };
};

/** After so many deaths in so short a time nobody starts the next process unasked: what kills it is still there. */
const mostDeaths = 3;
const withinMs = 60_000;

/** Notes a death; answers whether there were too many of late. */
const countDeaths = (): (() => boolean) => {
  let diedAtMs: readonly number[] = [];
  return () => {
    const now = performance.now();
    diedAtMs = [...diedAtMs.filter((at) => now - at < withinMs), now];
    return diedAtMs.length >= mostDeaths;
  };
};

/** How an engine is watched. */
export interface EngineOptions {
  /** Between two questions whether it still answers. */
  readonly askEveryMs?: number;
}

/** Starts the engine and keeps one running. `emit` takes its events and what happens to it. */
export const connectEngine = (
  start: StartEngine,
  emit: (event: AppEvent) => void,
  { askEveryMs }: EngineOptions = {},
): Engine => {
  let closed = false;
  let opened: Opened | undefined;
  const diesTooOften = countDeaths();
  let unwatch = (): void => undefined;

  const connect = (): EngineLine => {
    const next = openLine(start(), { emit, died: replace });
    unwatch();
    unwatch = watchEngine({
      ask: () => next.call('engine.ping', {}),
      silent: () => emit({ type: 'engine.silent' }),
      back: () => emit({ type: 'engine.back' }),
      everyMs: askEveryMs,
    });
    return next;
  };

  const reopen = async (reason: 'memory' | undefined): Promise<void> => {
    // Where the file can no longer be opened, the next call says so (`workspace.none`).
    for (const again of opened ? waysIn(opened) : [])
      if (await line.call('workspace.open', again).catch(() => undefined)) break;
    emit({ type: 'engine.restarted', ...(reason && { reason }) });
  };

  const replace = (_: EngineLine, end: 'memory' | undefined): void => {
    unwatch();
    const isTooOften = diesTooOften();
    if (closed) return;
    if (isTooOften) return emit({ type: 'engine.stopped' });
    line = connect();
    void reopen(end);
  };

  /** Started because somebody asks: what was open is opened for everything but another opening. */
  const revive = async (name?: EngineCallName): Promise<void> => {
    line = connect();
    if (name === undefined || !(opening.includes(name) || closing.includes(name))) await reopen(undefined);
  };

  let line = connect();

  return {
    async call<N extends EngineCallName>(name: N, input: EngineInput<N>): Promise<EngineOutput<N>> {
      if (line.isDead && !closed) await revive(name);
      if (name === 'workspace.password' && opened) opened = withNext(opened, input);
      try {
        const value = await line.call(name, input);
        opened = openedAfter(name, input, opened);
        return value;
      } catch (error) {
        // It died in the middle: the file has the one password or the other.
        const isOver = !(error instanceof AppError && error.code === 'engine.restarted');
        if (name === 'workspace.password' && opened && isOver) opened = { ...opened, next: undefined };
        throw error;
      }
    },
    restart: () => (line.isDead ? void revive() : line.kill()),
    close() {
      closed = true;
      unwatch();
      line.kill();
    },
  };
};
