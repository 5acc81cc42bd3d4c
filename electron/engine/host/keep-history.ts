/** Brings the history of all accounts up to date while nobody waits for anything. */
import { availableParallelism } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { countAccounts } from '../db/queries/accounts.ts';
import { dataVersion } from '../db/queries/workspace-facts.ts';
import type { Db } from '../db/statements.ts';
import { currentModel, defaultAsOf, keepHistory } from '../scoring/index.ts';
import { fingerprintOf } from '../scoring/kept/basis.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Jobs, JobTools } from './jobs.ts';
import type { Session } from './session.ts';

/** So long after the last call was answered nobody waits for a page. */
const restMs = 300;

/** One core stays free for the pages. */
const threadCount = Math.max(1, availableParallelism() - 1);

interface Keep extends JobTools {
  /** Settles when nobody waits for a page, or when the work is to end. */
  readonly quiet: (signal: AbortSignal) => Promise<void>;
}

const keep = async ({ db, access }: Workspace, { signal, progress, quiet }: Keep) => {
  const onMonth = (done: number, all: number): void =>
    progress({ phase: 'history', share: done / all, subject: '', months: { done, all } });
  const threads = { access, count: threadCount };
  await keepHistory(db, { asOf: defaultAsOf(db), threads, signal, onMonth, turn: () => quiet(signal) });
};

/** What a history is of: the data, the date it ends at and the model. Publishing another model is no change of data. */
const stateOf = (db: Db): string => `${dataVersion(db)} ${defaultAsOf(db)} ${fingerprintOf(currentModel(db))}`;

/** Answers what is to be called after each call of the engine: once these cease, the work begins if there is any. */
export const keepHistoryOf = (session: Session, jobs: Jobs): (() => void) => {
  let timer: NodeJS.Timeout | undefined;
  let calledAtMs = -Infinity;
  let isBusy = false;
  /** The state for which there is nothing to do any more: it is done, or was given up. */
  let settled: { readonly workspace: Workspace; readonly state: string } | undefined;

  /** Who drags a weight asks many times a second: storing months in between would hold up every answer. */
  const quiet = async (signal: AbortSignal): Promise<void> => {
    while (!signal.aborted) {
      const leftMs = calledAtMs + restMs - performance.now();
      if (leftMs <= 0) return;
      await delay(leftMs, undefined, { signal, ref: false }).catch(() => undefined);
    }
  };

  const work = (workspace: Workspace, state: string): Promise<unknown> =>
    session.inBackground((interrupted) =>
      jobs.runQuietly(async ({ signal, progress }) => {
        try {
          await keep(workspace, { progress, quiet, signal: AbortSignal.any([signal, interrupted]) });
        } finally {
          // Interrupted, it is taken up again; stopped by the user or failed, only once the state is another.
          if (!interrupted.aborted) settled = { workspace, state };
        }
        return { keptMonths: 24 };
      }),
    );

  const rest = (): void => {
    calledAtMs = performance.now();
    clearTimeout(timer);
    timer = setTimeout(begin, restMs).unref();
  };
  const begin = (): void => {
    if (!session.isOpen || isBusy) return;
    if (session.isWriting) return rest();
    const { workspace } = session;
    const state = stateOf(workspace.db);
    if (settled?.workspace === workspace && settled.state === state) return;
    if (countAccounts(workspace.db) === 0) return;
    isBusy = true;
    // Failures were said in the log.
    work(workspace, state)
      .catch(() => undefined)
      .finally(() => {
        isBusy = false;
        rest();
      });
  };
  return rest;
};
