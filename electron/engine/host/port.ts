/** What passes between the main process and the engine, over whatever pipe a shell has. */
import type { Answer, AppEvent } from '../../../shared/contract.ts';

/** A pipe to the other side. */
export interface Port<Sent, Heard> {
  send(message: Sent): void;
  onMessage(hear: (message: Heard) => void): void;
}

/** A call of an engine function. `id` comes back with the answer. */
export interface EngineRequest {
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
}

/** An answer, or something the engine says unasked. */
export type EngineMessage =
  | { readonly id: number; readonly answer: Answer<unknown> }
  | { readonly event: AppEvent };

/** The engine's side of the pipe. */
export type EnginePort = Port<EngineMessage, EngineRequest>;

/** The main side of the pipe, with the process behind it. */
export interface EngineProcess extends Port<EngineRequest, EngineMessage> {
  /** Heard once, when the process is gone for whatever reason; `end` is that reason, where it is known. */
  onExit(hear: (end?: 'memory') => void): void;
  kill(): void;
}
