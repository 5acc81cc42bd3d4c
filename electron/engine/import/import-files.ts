/** Imports files into a workspace: read, recognise, map, check, load. One transaction per file. */
import type { Day } from '../../../shared/dates.ts';
import { AppError } from '../../../shared/errors.ts';
import type {
  AccountDecision,
  FileResult,
  FoundAccounts,
  ImportResult,
  TableResult,
} from '../../../shared/import/index.ts';
import { finishImport, insertImport, nextImportId } from '../db/queries/imports.ts';
import type { Db } from '../db/statements.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { startAccountRun, type AccountRun } from './load/accounts/account-run.ts';
import { loadTable, type LoadContext } from './load/load-table.ts';
import { habitsOf } from './map/habits.ts';
import { recallFrom, remember } from './map/remember.ts';
import { copyOfRejected, type Rejected } from './rejected/rejected.ts';
import { errorOf } from './describe-issue.ts';
import { createPace, type Pace, type PaceOptions } from './pace.ts';
import { withSoleUse } from './sole-use.ts';
import { inSavepoint, inTransaction, takingBack, withoutForeignKeys } from './transactions.ts';
import type { FileOrder, Wishes } from './look.ts';
import { prepareFile, type FileJob } from './prepare-file.ts';

/** What to import, and how. */
export interface ImportRequest extends Wishes {
  readonly files: readonly FileOrder[];
  /** How numbers and dates are meant where the values leave it open: "tr", "en-US". */
  readonly locale?: string | undefined;
  /** The date of figures whose table has none. */
  readonly asOf: Day;
  /** What the user said about names that come close to known accounts. */
  readonly decisions?: readonly AccountDecision[] | undefined;
  /** Do everything and take it back. */
  readonly dryRun?: boolean | undefined;
}

interface Run {
  readonly db: Db;
  readonly request: ImportRequest;
  readonly importId: number;
  readonly startedAt: string;
  readonly pace: Pace;
  readonly accounts: AccountRun;
  found: FoundAccounts;
  /** Rows of the files that are done. */
  rowsDone: number;
}

const failed = (file: string, error: AppError): FileResult => ({
  file,
  tables: [],
  error: errorOf(error),
});

const isOwn = (error: unknown): error is AppError => error instanceof AppError && error.code !== 'cancelled';

/** The files that can be read, and the results of those that cannot. */
const prepareFiles = async ({ request, pace }: Run) => {
  const jobs: FileJob[] = [];
  const failures: FileResult[] = [];
  for (const order of request.files) {
    await pace({ phase: 'reading', share: null, subject: order.name });
    try {
      jobs.push(await prepareFile(order, request));
    } catch (error) {
      if (!isOwn(error)) throw error;
      failures.push(failed(order.name, error));
    }
  }
  return { jobs: jobs.toSorted((a, b) => a.place - b.place), failures };
};

const loadFile = async (run: Run, job: FileJob, done: (share: number) => number): Promise<FileResult> => {
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
  return { file: job.name, tables, ...(job.hidden.length > 0 && { hidden: job.hidden }), error: null };
};

const loadFiles = async (
  run: Run,
  jobs: readonly FileJob[],
  transact: typeof inSavepoint,
): Promise<FileResult[]> => {
  const results: FileResult[] = [];
  for (const [i, job] of jobs.entries()) {
    try {
      results.push(await transact(run.db, () => loadFile(run, job, (share) => (i + share) / jobs.length)));
    } catch (error) {
      if (!isOwn(error)) throw error;
      results.push(failed(job.name, error));
    }
  }
  const subject = jobs.at(-1)?.name ?? '';
  run.found = await run.accounts.find(() =>
    run.pace({ phase: 'loading', share: 1, subject, rows: run.rowsDone }),
  );
  return results;
};

/** A dry run does everything in one transaction, so that each file sees the ones before it, and takes it all back. */
const dryRun = (
  run: Run,
  jobs: readonly FileJob[],
  onRejected: ImportOptions['onRejected'],
): Promise<FileResult[]> =>
  takingBack(run.db, async () => {
    const results = await loadFiles(run, jobs, inSavepoint);
    onRejected?.(copyOfRejected(run.db, run.importId));
    return results;
  });

/** What importing is done with, besides the workspace and the request. */
export interface ImportOptions extends PaceOptions {
  /** Nobody else will read the workspace meanwhile; the import is faster for it. */
  readonly alone?: boolean | undefined;
  /** Takes the rows that a dry run refused: nothing of them is in the workspace afterwards. The taker closes them. */
  readonly onRejected?: ((rejected: Rejected) => void) | undefined;
}

/** Notes that the import is done, and what was decided with it. */
const finish = ({ db, importId, accounts }: Run): void => {
  const at = new Date().toISOString();
  accounts.remember(at);
  finishImport(db, importId, at);
};

/** Results in the order in which the files were given. */
const inGivenOrder = (request: ImportRequest, results: readonly FileResult[]): FileResult[] => {
  const waiting = [...results];
  return request.files.flatMap((order) => {
    const at = waiting.findIndex((result) => result.file === order.name);
    return at < 0 ? [] : waiting.splice(at, 1);
  });
};

/**
 * Imports files. A file that cannot be imported stores nothing and is reported with its error; the others are stored.
 * Throws `cancelled` when the signal is given (files that were complete by then stay).
 */
export const importFiles = async (
  workspace: Workspace,
  request: ImportRequest,
  options: ImportOptions = {},
): Promise<ImportResult> => {
  const { db } = workspace;
  const run: Run = {
    db,
    request: { recall: recallFrom(db), ...request, signal: options.signal },
    importId: nextImportId(db),
    startedAt: new Date().toISOString(),
    pace: createPace(options),
    accounts: startAccountRun(db, request.decisions ?? []),
    found: { created: [], createdCount: 0, similar: [] },
    rowsDone: 0,
  };
  const { jobs, failures } = await prepareFiles(run);
  const load = () =>
    withoutForeignKeys(db, () =>
      request.dryRun ? dryRun(run, jobs, options.onRejected) : loadFiles(run, jobs, inTransaction),
    );
  // To change the journal is to write the file, and a dry run leaves it as it was.
  const isAlone = options.alone === true && !request.dryRun;
  const results = await (isAlone ? withSoleUse(db, load) : load());
  const stored = !request.dryRun && results.some((result) => result.error === null);
  if (stored) finish(run);
  return {
    import: stored ? run.importId : null,
    files: inGivenOrder(request, [...results, ...failures]),
    accounts: run.found,
  };
};
