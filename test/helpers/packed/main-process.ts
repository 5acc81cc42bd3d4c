/** Starts a bundled main process against the stand-in for Electron, in a process of its own. */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Question } from './run-main.ts';
import type { Asked } from './stand-in-electron.ts';

/** How it is started. */
export interface MainStart {
  /** The bundled `main.js`. */
  readonly main: string;
  /** Where it keeps what is the user's. */
  readonly home: string;
  /** What the system hands it. */
  readonly args?: readonly string[];
}

type Unnumbered<Q> = Q extends Question ? Omit<Q, 'id'> : never;

/** Starts it; whoever does ends it. */
export const startMain = ({ main, home, args = [] }: MainStart) => {
  const program = join(import.meta.dirname, 'run-main.ts');
  const child = fork(program, [main, ...args], { execArgv: [], env: { ...process.env, NABIZ_HOME: home } });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let last = 0;
  child.on('message', ({ id, answer }: { id: number; answer: unknown }) => waiting.get(id)?.resolve(answer));
  child.once('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`the main process ended with ${code}`));
  });
  const ask = async <T>(question: Unnumbered<Question>): Promise<T> => {
    const id = ++last;
    const answer = Promise.withResolvers<unknown>();
    waiting.set(id, answer);
    child.send({ id, ...question });
    return (await answer.promise.finally(() => waiting.delete(id))) as T;
  };
  return {
    asked: () => ask<readonly Asked[]>({ kind: 'asked' }),
    call: <T>(name: string, input: object = {}) => ask<T>({ kind: 'call', name, input }),
    request: (url: string) =>
      ask<{ readonly status: number; readonly policy: string | null; readonly bytes: number }>({
        kind: 'request',
        url,
      }),
    end: () => child.kill(),
  };
};
