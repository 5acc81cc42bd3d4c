/** Works while nobody waits for anything: one task after the other, each once for a state of the workspace. */
import { setTimeout as delay } from 'node:timers/promises';
import { countAccounts } from '../db/queries/accounts.ts';
import type { Db } from '../db/statements.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Session } from './session.ts';

/** So long after the last call was answered nobody waits for a page. */
const restMs = 300;

/** What background work is given. */
export interface BackgroundTools {
  /** Given as soon as anybody wants to write: the work ends, and is taken up again later. */
  readonly interrupted: AbortSignal;
  /** Settles when nobody waits for a page, or when the signal is given. */
  readonly quiet: (signal: AbortSignal) => Promise<void>;
}

/** Work that nobody asks for. */
export interface BackgroundTask {
  /** What it depends on: done for a state, it is not done again before the state is another. */
  readonly stateOf: (db: Db) => string;
  /** May fail; it is then done again only for another state. */
  readonly work: (workspace: Workspace, tools: BackgroundTools) => Promise<unknown>;
}

/** For which state of which workspace there is nothing to do any more: it is done, or was given up. */
interface Settled {
  readonly workspace: Workspace;
  readonly state: string;
}

/** Answers what is to be called after each call of the engine: once these cease, the first task with work begins. */
export const inBackgroundOf = (session: Session, tasks: readonly BackgroundTask[]): (() => void) => {
  let timer: NodeJS.Timeout | undefined;
  let calledAtMs = -Infinity;
  let isBusy = false;
  const settled = new Map<BackgroundTask, Settled>();

  /** Who drags a weight asks many times a second: storing anything in between would hold up every answer. */
  const quiet = async (signal: AbortSignal): Promise<void> => {
    while (!signal.aborted) {
      const leftMs = calledAtMs + restMs - performance.now();
      if (leftMs <= 0) return;
      await delay(leftMs, undefined, { signal, ref: false }).catch(() => undefined);
    }
  };

  const work = (task: BackgroundTask, now: Settled): Promise<unknown> =>
    session.inBackground(async (interrupted) => {
      try {
        await task.work(now.workspace, { interrupted, quiet });
      } finally {
        // Interrupted, it is taken up again; stopped by the user or failed, only once the state is another.
        if (!interrupted.aborted) settled.set(task, now);
      }
    });

  const rest = (): void => {
    calledAtMs = performance.now();
    clearTimeout(timer);
    timer = setTimeout(begin, restMs).unref();
  };
  const next = (workspace: Workspace): (() => Promise<unknown>) | undefined => {
    for (const task of tasks) {
      const state = task.stateOf(workspace.db);
      const last = settled.get(task);
      if (last?.workspace !== workspace || last.state !== state) return () => work(task, { workspace, state });
    }
    return undefined;
  };
  const begin = (): void => {
    // All of it is to be kept, and what is open for reading keeps nothing.
    if (!session.isOpen || isBusy || session.workspace.readOnly) return;
    if (session.isWriting) return rest();
    const begun = countAccounts(session.workspace.db) > 0 ? next(session.workspace) : undefined;
    if (!begun) return;
    isBusy = true;
    // Failures were said in the log.
    begun()
      .catch(() => undefined)
      .finally(() => {
        isBusy = false;
        rest();
      });
  };
  return rest;
};
