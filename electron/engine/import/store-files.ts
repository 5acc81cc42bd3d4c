/** Stores the files of an import, each all or not at all. */
import type { FileResult, TableResult } from '../../../shared/import/index.ts';
import { finishImport, insertImport } from '../db/queries/imports.ts';
import { failed, isOwn, type Placed, type ReadyFile, type Run } from './import-run.ts';
import { loadTable, type LoadContext } from './load/load-table.ts';
import { habitsOf } from './map/habits.ts';
import { remember } from './map/remember.ts';
import { logFile } from './log-file.ts';
import { copyOfRejected, type Rejected } from './rejected/rejected.ts';
import { inSavepoint, inTransaction, takingBack } from './transactions.ts';

/** Notes with each file that the import is done so far, and what was decided with it: it may be stopped before the next. */
const finish = ({ db, importId, accounts }: Run): void => {
  const at = new Date().toISOString();
  accounts.remember(at);
  finishImport(db, importId, at);
};

const loadFile = async (run: Run, job: ReadyFile, done: (share: number) => number): Promise<FileResult> => {
  const { db, request, importId, pace } = run;
  insertImport(db, importId, { startedAt: run.startedAt, asOf: request.asOf });
  const tables: TableResult[] = [];
  let [at, rowsBefore, rowsNow] = [0, run.rowsDone, 0];
  const context: LoadContext = {
    db,
    book: run.accounts.openBook(),
    importId,
    asOf: request.asOf,
    habits: (delimiter) => habitsOf(request.locale, delimiter),
    pause: (share, rows) => {
      rowsNow = rows;
      const ofFile = (at + share) / job.tables.length;
      return pace({ phase: 'loading', share: done(ofFile), subject: job.name, rows: rowsBefore + rows });
    },
  };
  for (const table of job.tables) {
    tables.push(...(await loadTable(table, context)));
    if (table.said) remember(db, table.said, run.startedAt);
    at += 1;
    rowsBefore += rowsNow;
  }
  run.rowsDone = rowsBefore;
  run.accounts.keep(context.book);
  if (!request.dryRun) {
    finish(run);
    logFile(run, job, tables);
  }
  return { file: job.name, tables, ...(job.hidden.length > 0 && { hidden: job.hidden }), error: null };
};

/** What to say about accounts, once all files are there. */
const compareNames = async (run: Run, subject: string): Promise<void> => {
  const pause = (): Promise<void> => run.pace({ phase: 'loading', share: 1, subject, rows: run.rowsDone });
  run.found = await run.accounts.find(pause);
};

const loadFiles = async (
  run: Run,
  jobs: readonly Placed<ReadyFile>[],
  transact: typeof inSavepoint,
): Promise<Placed<FileResult>[]> => {
  const results: Placed<FileResult>[] = [];
  let isCompared = false;
  for (const [i, { at, of: job }] of jobs.entries()) {
    const load = async (): Promise<FileResult> => {
      const result = await loadFile(run, job, (share) => (i + share) / jobs.length);
      // Within the last file's transaction, so that to stop now leaves nothing of it.
      isCompared = i === jobs.length - 1;
      if (isCompared) await compareNames(run, job.name);
      return result;
    };
    try {
      results.push({ at, of: await transact(run.db, load) });
    } catch (error) {
      if (!isOwn(error)) throw error;
      results.push({ at, of: failed(job.name, error) });
    }
  }
  if (!isCompared) await compareNames(run, jobs.at(-1)?.of.name ?? '');
  return results;
};

/** A dry run does everything in one transaction, so that each file sees the ones before it, and takes it all back. */
const dryRun = (
  run: Run,
  jobs: readonly Placed<ReadyFile>[],
  onRejected: OnRejected | undefined,
): Promise<Placed<FileResult>[]> =>
  takingBack(run.db, async () => {
    const results = await loadFiles(run, jobs, inSavepoint);
    onRejected?.(copyOfRejected(run.db, run.importId));
    return results;
  });

/** Takes the rows that a dry run refused: nothing of them is in the workspace afterwards. The taker closes them. */
export type OnRejected = (rejected: Rejected) => void;

/** Stores files that are made ready, or does so and takes it back; answers their results. */
export const storeFiles = (
  run: Run,
  jobs: readonly Placed<ReadyFile>[],
  onRejected: OnRejected | undefined,
): Promise<Placed<FileResult>[]> =>
  run.request.dryRun ? dryRun(run, jobs, onRejected) : loadFiles(run, jobs, inTransaction);
