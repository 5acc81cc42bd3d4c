/** The one workspace that an engine has open. */
import { AppError } from '../../../shared/errors.ts';
import type { Db } from '../db/statements.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What the engine's functions work on. */
export interface Session {
  /** The open workspace. Throws `workspace.none`. */
  readonly workspace: Workspace;
  readonly isOpen: boolean;
  /** Whether something writes for a longer time just now. */
  readonly isWriting: boolean;
  /**
   * The connection that pages read from: while an import writes, the second one, which sees the last committed state.
   * Throws `workspace.none`.
   */
  readonly reading: Db;
  /** Puts another workspace in the place of the open one, which is closed. */
  replace(next: Workspace | undefined): void;
  /** Does work that writes for a longer time; such works wait for each other, for they share one connection. */
  whileWriting<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Does work that nobody waits for, one at a time: its signal is given as soon as anybody wants to write. Rejects as
   * the work does.
   */
  inBackground<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Gives the background's work its signal, and settles when nothing writes or works in the background any more. */
  idle(): Promise<void>;
}

/** A session with nothing open. */
export const makeSession = (): Session => {
  let workspace: Workspace | undefined;
  let writers = 0;
  let lastWriter: Promise<unknown> = Promise.resolve();
  let background: Promise<unknown> = Promise.resolve();
  let stop = new AbortController();
  const open = (): Workspace => {
    if (!workspace) throw new AppError('workspace.none');
    return workspace;
  };
  return {
    get workspace() {
      return open();
    },
    get isOpen() {
      return workspace !== undefined;
    },
    get isWriting() {
      return writers > 0;
    },
    get reading() {
      return writers > 0 ? open().reader : open().db;
    },
    replace(next) {
      workspace?.close();
      workspace = next;
    },
    whileWriting(work) {
      writers += 1;
      stop.abort();
      const done = lastWriter.then(work).finally(() => (writers -= 1));
      lastWriter = done.catch(() => undefined);
      return done;
    },
    inBackground(work) {
      const done = background.then(() => {
        stop = new AbortController();
        // A writer that came meanwhile has aborted what was before.
        if (writers > 0) stop.abort();
        return work(stop.signal);
      });
      background = done.catch(() => undefined);
      return done;
    },
    async idle() {
      stop.abort();
      await Promise.all([lastWriter, background]);
    },
  };
};
