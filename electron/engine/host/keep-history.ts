/** Brings the history of all accounts up to date while nobody waits for anything. */
import { availableParallelism } from 'node:os';
import { dataVersion } from '../db/queries/workspace-facts.ts';
import type { Db } from '../db/statements.ts';
import { carryLook } from '../plan/index.ts';
import { currentModel, defaultAsOf, keepHistory } from '../scoring/index.ts';
import { fingerprintOf } from '../scoring/kept/basis.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { BackgroundTask, BackgroundTools } from './background.ts';
import type { Jobs, JobTools } from './jobs.ts';

/** One core stays free for the pages. */
const threadCount = Math.max(1, availableParallelism() - 1);

type Keep = JobTools & Pick<BackgroundTools, 'quiet'>;

const keep = async ({ db, access }: Workspace, { signal, progress, quiet }: Keep) => {
  const onMonth = (done: number, all: number): void =>
    progress({ phase: 'history', share: done / all, subject: '', months: { done, all } });
  const threads = { access, count: threadCount };
  const carry = carryLook(db);
  await keepHistory(db, { asOf: defaultAsOf(db), threads, signal, onMonth, turn: () => quiet(signal) });
  carry();
};

/** What a history is of: the data, the date it ends at and the model. Publishing another model is no change of data. */
const stateOf = (db: Db): string => `${dataVersion(db)} ${defaultAsOf(db)} ${fingerprintOf(currentModel(db))}`;

/** The task of keeping it; stopped by the user, it ends as a job that was stopped. */
export const keepHistoryTask = (jobs: Jobs): BackgroundTask => ({
  stateOf,
  work: (workspace, { interrupted, quiet }) =>
    jobs.runQuietly(async ({ signal, progress }) => {
      await keep(workspace, { progress, quiet, signal: AbortSignal.any([signal, interrupted]) });
      return { keptMonths: 24 };
    }),
});
