/** The engine in a utility process of Electron. */
import { app, type Details, utilityProcess } from 'electron';
import type { EngineMessage, EngineProcess } from '../../engine/host/port.ts';
import { endOf, heapLimit } from '../engine-limits.ts';

const serviceName = 'nabiz-engine';

/** Starts an engine; `entry` is the path of the bundled `host.js`. */
export const desktopEngine = (entry: string): EngineProcess => {
  const child = utilityProcess.fork(entry, [], { serviceName, execArgv: [...heapLimit] });
  return {
    send: (message) => child.postMessage(message),
    onMessage: (hear) => void child.on('message', (message) => hear(message as EngineMessage)),
    onExit(hear) {
      // This event tells memory from other crashes on every system, where it comes before the exit.
      let isMemory = false;
      const gone = (_: unknown, { name, reason }: Details): void => {
        if (name === serviceName && reason === 'oom') isMemory = true;
      };
      app.on('child-process-gone', gone);
      child.once('exit', (code) => {
        app.off('child-process-gone', gone);
        hear(isMemory ? 'memory' : endOf(code));
      });
    },
    kill: () => void child.kill(),
  };
};
