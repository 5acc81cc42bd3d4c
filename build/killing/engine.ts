/** The program's own engine in a process that can be ended without a chance to tidy up. */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { AppEvent } from '../../shared/contract.ts';
import type { EngineMessage, EngineProcess } from '../../electron/engine/host/port.ts';
import { type EngineLine, openLine } from '../../electron/shell/engine-line.ts';

const entry = join(import.meta.dirname, '../../electron/engine/host.ts');

/** A running engine. */
export interface Victim {
  readonly line: EngineLine;
  /** Hears every event until another one listens. */
  listen(hear: (event: AppEvent) => void): void;
  /** Ends it with SIGKILL, and settles when it is gone. */
  kill(): Promise<void>;
}

/** The folders that an engine is told to use. */
export interface EngineFolders {
  /** For temporary files. */
  readonly temporary: string;
  /** For what Node has compiled once: every round starts two engines. */
  readonly compiled: string;
}

const environment = ({ temporary, compiled }: EngineFolders): NodeJS.ProcessEnv => ({
  ...process.env,
  TMPDIR: temporary,
  TEMP: temporary,
  NODE_COMPILE_CACHE: compiled,
});

/** Starts an engine. */
export const startVictim = (folders?: EngineFolders): Victim => {
  const child = fork(entry, [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    ...(folders && { env: environment(folders) }),
  });
  let hear: (event: AppEvent) => void = () => undefined;
  const gone = new Promise<void>((resolve) => void child.once('exit', () => resolve()));
  const engine: EngineProcess = {
    send: (message) => void (child.connected && child.send(message, () => undefined)),
    onMessage: (listener) => void child.on('message', (message) => listener(message as EngineMessage)),
    onExit: (listener) => void child.once('exit', () => listener()),
    kill: () => void child.kill('SIGKILL'),
  };
  const line = openLine(engine, { emit: (event) => hear(event), died: () => undefined });
  return {
    line,
    listen: (listener) => void (hear = listener),
    kill: () => {
      child.kill('SIGKILL');
      return gone;
    },
  };
};
