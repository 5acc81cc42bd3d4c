/** The one workspace that an engine has open. */
import { AppError } from '../../../shared/errors.ts';
import type { Db } from '../db/statements.ts';
import { closeKept } from '../workspace/backups/automatic.ts';
import { saidOf } from '../workspace/faults.ts';
import type { Access, Workspace } from '../workspace/workspace.ts';

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
  /** The workspace that was refused last because it is damaged; none once another one is open. */
  readonly damaged: Access | undefined;
  /** Remembers a workspace that was refused because it is damaged. */
  refused(access: Access): void;
  /** Puts another workspace in the place of the open one, which is closed. */
  replace(next: Workspace | undefined): void;
  /**
   * Does work that writes; such works wait for each other, for they share one connection. Throws `workspace.readOnly`,
   * `workspace.protected`, `workspace.gone`, and `workspace.full` where the disk has no room for it.
   */
  whileWriting<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Does work that nobody waits for, one at a time: its signal is given as soon as anybody wants to write. Rejects as
   * the work does.
   */
  inBackground<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Gives the background's work its signal, and settles when nothing writes or works in the background any more. */
  idle(): Promise<void>;
}

/** The one door to everything that writes. */
const writing = async <T>(workspace: Workspace | undefined, work: () => Promise<T>): Promise<T> => {
  workspace?.refuseWriting();
  try {
    return await work();
  } catch (error) {
    throw workspace ? saidOf(error, workspace) : error;
  }
};

/** A session with nothing open. */
export const makeSession = (): Session => {
  let workspace: Workspace | undefined;
  let damaged: Access | undefined;
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
    get damaged() {
      return damaged;
    },
    refused(access) {
      damaged = access;
    },
    replace(next) {
      if (workspace) closeKept(workspace);
      workspace = next;
      if (next) damaged = undefined;
    },
    whileWriting(work) {
      writers += 1;
      stop.abort();
      const done = lastWriter.then(() => writing(workspace, work)).finally(() => (writers -= 1));
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
