/** Stores the batches of a table as one of the datasets that it holds. */
import { insertIssue } from '../../db/queries/imports.ts';
import type { CheckedRows } from '../check/checked.ts';
import { describeIssue } from '../describe-issue.ts';
import type { Batch } from '../read/table.ts';
import { loadFigures, loadOwnRows } from './load-batch.ts';
import type { LoadContext } from './load-table.ts';
import { addOutcomes } from './outcomes.ts';
import { checksOwnRows, type Reading } from './reading.ts';
import { resolveAccounts } from './resolve-accounts.ts';

/** Problems kept per table; what lies beyond is counted only. */
const mostIssues = 1_000;

const keepIssues = ({ db }: LoadContext, reading: Reading, rows: CheckedRows): void => {
  const sorted = rows.issues.length > 1 ? rows.issues.toSorted((a, b) => a.index - b.index) : rows.issues;
  for (const { index, column, value, code } of sorted) {
    if (reading.issues.length >= mostIssues) return;
    const issue = { row: rows.fileRows[index] as number, column, value, code };
    reading.issues.push(describeIssue(issue));
    insertIssue(db, reading.sourceId, issue);
  }
};

/** One batch for one reading. */
interface Turn {
  readonly batch: Batch;
  readonly pause: (share: number) => Promise<void>;
}

const checkedBy = async ({ check }: Reading, batch: Batch, pause: Turn['pause']): Promise<CheckedRows> => {
  const steps = check(batch);
  for (;;) {
    const step = steps.next();
    await pause(0);
    if (step.done) return step.value;
  }
};

/** Checks and stores one batch for one reading. Throws what resolving accounts throws, and `cancelled`. */
export const loadReading = async (
  reading: Reading,
  context: LoadContext,
  { batch, pause }: Turn,
): Promise<void> => {
  const { db, book, asOf } = context;
  const { plan, sourceId, isFresh, keys, notes } = reading;
  const checked = await checkedBy(reading, batch, pause);
  const rows = resolveAccounts(plan, checked, { db, book, sourceId });
  if (!checksOwnRows(reading)) rows.issues.length = 0;
  const outcomes = new Uint8Array(batch.count);
  const target = { db, sourceId, isFresh, keys, notes, table: reading.dataset };
  const job = { plan, batch, book, asOf, outcomes, changes: reading.changes };
  const steps = reading.part === 'rows' ? loadOwnRows(target, rows, job) : loadFigures(target, rows, job);
  for (const share of steps) await pause(share);
  reading.keepRejected?.(rows, batch);
  keepIssues(context, reading, rows);
  addOutcomes(reading.counts, outcomes);
  reading.counts.leftOut += batch.leftOut ?? 0;
};
