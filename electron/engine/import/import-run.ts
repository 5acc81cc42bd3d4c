/** One run of an import: what was asked, what it is done with, and its files made ready. */
import type { Day } from '../../../shared/dates.ts';
import { AppError } from '../../../shared/errors.ts';
import type { AccountDecision, FileResult, FoundAccounts } from '../../../shared/import/index.ts';
import type { Db } from '../db/statements.ts';
import { errorOf } from './describe-issue.ts';
import type { AccountRun } from './load/accounts/account-run.ts';
import type { Pace } from './pace.ts';
import { hashOfFile } from './hash-of-file.ts';
import { prepareFile, type FileJob } from './prepare-file.ts';
import type { FileOrder, Wishes } from './wishes.ts';

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

/** An import on its way. */
export interface Run {
  readonly db: Db;
  readonly request: ImportRequest;
  readonly importId: number;
  readonly startedAt: string;
  readonly pace: Pace;
  readonly accounts: AccountRun;
  found: FoundAccounts;
  /** Rows of the files that are done. */
  rowsDone: number;
  /** Whether the log knows already what was decided about names. */
  areNamesLogged: boolean;
}

/** A file by its position among those that were given: two may have one name. */
export interface Placed<T> {
  readonly at: number;
  readonly of: T;
}

/** A file made ready, with the hash of its bytes; a dry run needs none. */
export interface ReadyFile extends FileJob {
  readonly sha256: string | null;
}

/** The result of a file that stored nothing. */
export const failed = (file: string, error: AppError): FileResult => ({
  file,
  tables: [],
  error: errorOf(error),
});

/** Whether an error is one file's: the others are imported all the same. */
export const isOwn = (error: unknown): error is AppError =>
  error instanceof AppError && error.code !== 'cancelled';

/** The files that can be read, in the order in which they are to be stored, and the results of those that cannot. */
export const prepareFiles = async ({ request, pace }: Run) => {
  const jobs: Placed<ReadyFile>[] = [];
  const failures: Placed<FileResult>[] = [];
  for (const [at, order] of request.files.entries()) {
    await pace({ phase: 'reading', share: null, subject: order.name });
    try {
      const sha256 = request.dryRun === true ? null : await hashOfFile(order.path);
      jobs.push({ at, of: { ...(await prepareFile(order, request)), sha256 } });
    } catch (error) {
      if (!isOwn(error)) throw error;
      failures.push({ at, of: failed(order.name, error) });
    }
  }
  return { jobs: jobs.toSorted((a, b) => a.of.place - b.of.place), failures };
};
