/** The engine in a utility process of Electron. */
import { utilityProcess } from 'electron';
import type { EngineMessage, EngineProcess } from '../../engine/host/port.ts';

/** Starts an engine; `entry` is the path of the bundled `host.js`. */
export const desktopEngine = (entry: string): EngineProcess => {
  const child = utilityProcess.fork(entry, [], { serviceName: 'nabiz-engine' });
  return {
    send: (message) => child.postMessage(message),
    onMessage: (hear) => void child.on('message', (message) => hear(message as EngineMessage)),
    onExit: (hear) => void child.once('exit', () => hear()),
    kill: () => void child.kill(),
  };
};
