/** Stores one table: batch after batch, as every dataset that its mappings say it holds. */
import type { Day } from '../../../../shared/dates.ts';
import type { DatasetName } from '../../../../shared/datasets/index.ts';
import type {
  Assumption,
  ImportIssue,
  RowChange,
  TableMapping,
  TableResult,
} from '../../../../shared/import/index.ts';
import { countSource, hasNoRows, insertIssue, insertSource } from '../../db/queries/imports.ts';
import type { Db } from '../../db/statements.ts';
import { rowChecker } from '../check/check-rows.ts';
import type { CheckedRows } from '../check/checked.ts';
import { describeIssue } from '../describe-issue.ts';
import { columnsTaken, figuresDataset, planOf, takesOwnRows, type Plan } from '../map/plan.ts';
import type { Habits } from '../map/habits.ts';
import type { Said } from '../map/remember.ts';
import type { Batch, Layout, Table } from '../read/table.ts';
import type { AccountBook } from './account-book.ts';
import { closedReadings } from './closed-readings.ts';
import type { ClosedReading } from '../map/questions/questions.ts';
import type { Target } from './insert-rows.ts';
import { tableKeys } from './key-filter.ts';
import { loadFigures, loadOwnRows } from './load-batch.ts';
import { addOutcomes, type Counts } from './outcomes.ts';
import { rejectedKeeper } from './keep-rejected.ts';
import { resolveAccounts } from './resolve-accounts.ts';

/** Problems kept per table; what lies beyond is counted only. */
const mostIssues = 1_000;

/** A table ready to be stored. */
export interface TableJob {
  readonly table: Table;
  readonly layout: Layout;
  readonly mappings: readonly TableMapping[];
  readonly file: string;
  /** What the user said of it, to be remembered once it is stored. */
  readonly said?: Said | undefined;
  /** Where the mappings come from an earlier import. */
  readonly remembered?: TableResult['remembered'];
}

/** What storing needs besides the table. */
export interface LoadContext {
  readonly db: Db;
  readonly book: AccountBook;
  readonly importId: number;
  readonly asOf: Day;
  readonly habits: (delimiter: string | null) => Habits;
  /** Called between stretches of work with how much of the table is done, 0..1, and how many rows that is. Throws `cancelled`. */
  readonly pause: (share: number, rows: number) => Promise<void>;
}

/** One reading of a table: its rows as one dataset, or the figures beside them. */
interface Reading {
  readonly part: 'rows' | 'figures';
  readonly dataset: DatasetName;
  readonly sourceId: number;
  readonly isFresh: boolean;
  readonly keys: Target['keys'];
  readonly plan: Plan;
  readonly settled: TableMapping;
  readonly check: (batch: Batch) => CheckedRows;
  /** What was taken although the table leaves it open; said once per table. */
  readonly assumed: readonly Assumption[];
  readonly counts: Counts;
  readonly issues: ImportIssue[];
  readonly changes: RowChange[];
  /** Keeps refused rows; null where another reading of the same rows does. */
  readonly keepRejected: ((rows: CheckedRows, batch: Batch) => void) | null;
}

const startReading = (
  { table, layout, file }: TableJob,
  context: LoadContext,
  given: Pick<Reading, 'part' | 'dataset' | 'plan' | 'settled' | 'assumed'>,
): Reading => {
  const sourceId = insertSource(context.db, {
    importId: context.importId,
    file,
    sheet: table.sheet,
    dataset: given.dataset,
    headerRow: layout.headerRow,
    encoding: table.encoding,
    delimiter: table.delimiter,
    mapping: JSON.stringify(given.settled),
    headings: JSON.stringify(layout.headings),
  });
  const isFresh = hasNoRows(context.db, given.dataset);
  return {
    ...given,
    sourceId,
    isFresh,
    keys: tableKeys(context.db, given.dataset),
    counts: { rows: 0, imported: 0, updated: 0, unchanged: 0, rejected: 0, leftOut: 0 },
    issues: [],
    changes: [],
    check: rowChecker(given.plan),
    keepRejected: checksOwnRows(given) ? rejectedKeeper(context.db, sourceId) : null,
  };
};

/** The readings of a table, each as its rows, as the figures beside them, or both. */
const startReadings = (
  job: TableJob,
  context: LoadContext,
  closed: readonly ClosedReading[],
): readonly Reading[] =>
  closed.flatMap(({ mapping, settled, assumed }) => {
    const plan = planOf(mapping, job.layout.headings, job.file);
    const known = { plan, settled: settled() };
    const own = takesOwnRows(mapping)
      ? [startReading(job, context, { part: 'rows', dataset: mapping.dataset, ...known, assumed })]
      : [];
    const figures =
      plan.measures.length > 0
        ? [
            startReading(job, context, {
              part: 'figures',
              dataset: figuresDataset(mapping),
              ...known,
              assumed: own.length > 0 ? [] : assumed,
            }),
          ]
        : [];
    return [...own, ...figures];
  });

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

/** The figures' own checks of rows are those of the table's first reading: they are not reported twice. */
const checksOwnRows = ({ part, plan }: Pick<Reading, 'part' | 'plan'>): boolean =>
  part === 'rows' || !takesOwnRows(plan.mapping);

const loadReading = async (reading: Reading, context: LoadContext, { batch, pause }: Turn): Promise<void> => {
  const { db, book, asOf } = context;
  const { plan, sourceId, isFresh, keys } = reading;
  const checked = reading.check(batch);
  await pause(0);
  const rows = resolveAccounts(plan, checked, { db, book, sourceId });
  if (!checksOwnRows(reading)) rows.issues.length = 0;
  const outcomes = new Uint8Array(batch.count);
  const target = { db, sourceId, isFresh, keys, table: reading.dataset };
  const job = { plan, batch, book, asOf, outcomes, changes: reading.changes };
  const steps = reading.part === 'rows' ? loadOwnRows(target, rows, job) : loadFigures(target, rows, job);
  for (const share of steps) await pause(share);
  reading.keepRejected?.(rows, batch);
  keepIssues(context, reading, rows);
  addOutcomes(reading.counts, outcomes);
  reading.counts.leftOut += batch.leftOut ?? 0;
};

const resultOf = (
  { table, layout, remembered }: TableJob,
  { dataset, counts, issues, changes, assumed }: Reading,
): TableResult => ({
  sheet: table.sheet,
  dataset,
  headerRow: layout.headerRow,
  encoding: table.encoding,
  delimiter: table.delimiter,
  ...counts,
  issues,
  changes,
  assumed,
  ...(remembered && { remembered }),
});

/** Reading takes about a third of the time. */
const doneShare = (read: number, stored: number): number => 0.3 * read + 0.7 * stored;

/** Columns that no reading takes anything from. */
const unaskedIn = ({ layout, mappings, file }: TableJob): readonly number[] => {
  const taken = mappings.map((mapping) => columnsTaken(planOf(mapping, layout.headings, file)));
  return layout.headings.map((_, at) => at).filter((at) => !taken.some((columns) => columns.has(at)));
};

/** How far a table is. */
interface Progress {
  /** 0..1 of the table. */
  read: number;
  stored: number;
  rows: number;
}

const loadBatch = async (
  batch: Batch,
  readings: readonly Reading[],
  { context, progress }: { context: LoadContext; progress: Progress },
): Promise<void> => {
  const { stored, rows, read } = progress;
  const count = Math.max(1, readings.length);
  const step = (batch.share - stored) / count;
  for (const [i, reading] of readings.entries()) {
    const from = stored + i * step;
    const done = (share: number): number => rows + Math.floor((batch.count * (i + share)) / count);
    const pause = (share: number): Promise<void> =>
      context.pause(doneShare(read, from + share * step), done(share));
    await loadReading(reading, context, { batch, pause });
  }
  [progress.stored, progress.rows] = [batch.share, rows + batch.count];
};

/** Stores a table within the caller's transaction; answers one result per dataset that it was read as. */
export const loadTable = async (job: TableJob, context: LoadContext): Promise<readonly TableResult[]> => {
  const opening = { ...job, headings: job.layout.headings, habits: context.habits(job.table.delimiter) };
  const progress: Progress = { read: 0, stored: 0, rows: 0 };
  let readings: readonly Reading[] | undefined;
  let held: Batch[] = [];
  const loadHeld = async (isAll: boolean): Promise<void> => {
    const closed = readings ? null : closedReadings(opening, held, isAll);
    if (closed) readings = startReadings(job, context, closed);
    if (!readings) return;
    for (const batch of held) await loadBatch(batch, readings, { context, progress });
    held = [];
  };
  for await (const part of job.table.batches({ ...job.layout, unasked: unaskedIn(job) })) {
    progress.read = typeof part === 'number' ? part : part.share;
    await context.pause(doneShare(progress.read, progress.stored), progress.rows);
    if (typeof part === 'number') continue;
    held.push(part);
    await loadHeld(part.share === 1);
  }
  if (held.length > 0) await loadHeld(true);
  for (const reading of readings ?? []) countSource(context.db, reading.sourceId, { ...reading.counts });
  return (readings ?? []).map((reading) => resultOf(job, reading));
};
