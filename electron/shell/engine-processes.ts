/** The ways to run an engine outside Electron: as a child process, or inside this one. */
import { fork } from 'node:child_process';
import type { EngineMessage, EngineProcess, EngineRequest } from '../engine/host/port.ts';
import { endOf, heapLimit } from './engine-limits.ts';
import { type MakeCalls, serveEngine } from '../engine/host/serve.ts';

/** An engine in a child process of Node; `entry` is the path of `host.ts`. */
export const childEngine = (entry: string, limits: readonly string[] = heapLimit): EngineProcess => {
  const child = fork(entry, [], { serialization: 'advanced', execArgv: [...process.execArgv, ...limits] });
  return {
    send: (message) => void (child.connected && child.send(message)),
    onMessage: (hear) => void child.on('message', (message) => hear(message as EngineMessage)),
    onExit(hear) {
      child.once('exit', (code, signal) => hear(endOf(code, signal)));
      // A pipe that breaks while it is written to, before the end is known; or a process that never began and has no end.
      child.on('error', () => void (child.pid === undefined ? hear() : child.kill()));
    },
    kill: () => void child.kill(),
  };
};

/** An engine inside this process, for the command line. It cannot die alone, so `onExit` is never heard. */
export const inProcessEngine = (makeCalls: MakeCalls): EngineProcess => {
  let toEngine: (message: EngineRequest) => void = () => undefined;
  let fromEngine: (message: EngineMessage) => void = () => undefined;
  serveEngine(
    { send: (message) => fromEngine(message), onMessage: (hear) => void (toEngine = hear) },
    makeCalls,
  );
  return {
    send: (message) => toEngine(message),
    onMessage: (hear) => void (fromEngine = hear),
    onExit: () => undefined,
    kill: () => undefined,
  };
};
