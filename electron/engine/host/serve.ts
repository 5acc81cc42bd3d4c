/** Connects the engine's functions to a pipe. */
import type { AppEvent } from '../../../shared/contract.ts';
import { AppError } from '../../../shared/errors.ts';
import { answer } from './answers.ts';
import type { EngineCalls } from './calls.ts';
import type { EnginePort, EngineRequest } from './port.ts';

const isEngineCall = (calls: EngineCalls, name: string): name is keyof EngineCalls =>
  Object.hasOwn(calls, name);

const run = (calls: EngineCalls, { name, input }: EngineRequest): unknown => {
  if (!isEngineCall(calls, name)) throw new AppError('usage', { problem: `the engine has no "${name}"` });
  return (calls[name] as (input: unknown) => unknown)(input);
};

/** Makes an engine's functions; `emit` takes what it says unasked. */
export type MakeCalls = (emit: (event: AppEvent) => void) => EngineCalls;

/** Serves an engine on a pipe until the pipe is gone. Every request gets exactly one answer. */
export const serveEngine = (port: EnginePort, makeCalls: MakeCalls): void => {
  const emit = (event: AppEvent): void => port.send({ event });
  const calls = makeCalls(emit);
  port.onMessage((request) => {
    void answer(() => run(calls, request)).then((result) => port.send({ id: request.id, answer: result }));
  });
};
