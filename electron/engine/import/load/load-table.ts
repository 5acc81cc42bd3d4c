/** Stores one table: batch after batch, as every dataset that its mappings say it holds. */
import type { Day } from '../../../../shared/dates.ts';
import type { TableMapping, TableResult } from '../../../../shared/import/index.ts';
import { countSource } from '../../db/queries/imports.ts';
import type { Db } from '../../db/statements.ts';
import { columnsTaken, planOf } from '../map/plan.ts';
import type { Habits } from '../map/habits.ts';
import type { Said } from '../map/remember.ts';
import type { Batch, Layout, Table } from '../read/table.ts';
import type { AccountBook } from './account-book.ts';
import { closedReadings } from './closed-readings.ts';
import { loadReading } from './load-reading.ts';
import { keepNotes } from './note-usage.ts';
import { startReadings, type Reading } from './reading.ts';

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
  for (const { sourceId, counts, notes } of readings ?? []) {
    countSource(context.db, sourceId, { ...counts });
    if (notes) keepNotes(context.db, sourceId, notes);
  }
  return (readings ?? []).map((reading) => resultOf(job, reading));
};
