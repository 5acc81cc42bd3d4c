/** The engine process: owns the only writable connection, reads files and scores. Started by main, in every shell. */
import { makeEngineCalls } from './host/functions.ts';
import type { EngineMessage, EnginePort, EngineRequest } from './host/port.ts';
import { serveEngine } from './host/serve.ts';

/** What Electron's utility process puts on `process`; written out, because nothing in here imports 'electron'. */
interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', hear: (event: { readonly data: unknown }) => void): void;
}

const electronPort = (parent: ParentPort): EnginePort => ({
  send: (message) => parent.postMessage(message),
  onMessage: (hear) => parent.on('message', ({ data }) => hear(data as EngineRequest)),
});

const childPort = (): EnginePort => ({
  send: (message: EngineMessage) => void process.send?.(message),
  onMessage: (hear) => void process.on('message', (message) => hear(message as EngineRequest)),
});

const { parentPort } = process as { readonly parentPort?: ParentPort };
serveEngine(parentPort ? electronPort(parentPort) : childPort(), makeEngineCalls);
// A child without its parent has nobody to work for.
process.on('disconnect', () => process.exit(0));
