/** Brings the history of all accounts up to date while nobody waits for anything. */
import { availableParallelism } from 'node:os';
import { countAccounts } from '../db/queries/accounts.ts';
import { dataVersion } from '../db/queries/workspace-facts.ts';
import { defaultAsOf, keepHistory } from '../scoring/index.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Jobs, JobTools } from './jobs.ts';
import type { Session } from './session.ts';

/** So long after the last call was answered nobody waits for a page. */
const restMs = 300;

/** One core stays free for the pages. */
const threadCount = Math.max(1, availableParallelism() - 1);

const keep = async ({ db, access }: Workspace, { signal, progress }: JobTools) => {
  const onMonth = (done: number, all: number): void =>
    progress({ phase: 'history', share: done / all, subject: '', months: { done, all } });
  const threads = { access, count: threadCount };
  await keepHistory(db, { asOf: defaultAsOf(db), threads, signal, onMonth });
};

/** Answers what is to be called after each call of the engine: once these cease, the work begins if there is any. */
export const keepHistoryOf = (session: Session, jobs: Jobs): (() => void) => {
  let timer: NodeJS.Timeout | undefined;
  let isBusy = false;
  /** The state of the data for which there is nothing to do any more: it is done, or was given up. */
  let settled: { readonly workspace: Workspace; readonly version: string } | undefined;

  const work = (workspace: Workspace, version: string): Promise<unknown> =>
    session.inBackground((interrupted) =>
      jobs.runQuietly(async ({ signal, progress }) => {
        try {
          await keep(workspace, { progress, signal: AbortSignal.any([signal, interrupted]) });
        } finally {
          // Interrupted, it is taken up again; stopped by the user or failed, only once the data is another.
          if (!interrupted.aborted) settled = { workspace, version };
        }
        return { keptMonths: 24 };
      }),
    );

  const rest = (): void => {
    clearTimeout(timer);
    timer = setTimeout(begin, restMs).unref();
  };
  const begin = (): void => {
    if (!session.isOpen || isBusy) return;
    if (session.isWriting) return rest();
    const { workspace } = session;
    const version = dataVersion(workspace.db);
    if (settled?.workspace === workspace && settled.version === version) return;
    if (countAccounts(workspace.db) === 0) return;
    isBusy = true;
    // Failures were said in the log.
    work(workspace, version)
      .catch(() => undefined)
      .finally(() => {
        isBusy = false;
        rest();
      });
  };
  return rest;
};
