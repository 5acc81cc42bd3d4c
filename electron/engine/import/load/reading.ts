/** The readings of a table: its rows as one dataset, the figures beside them, or both. */
import type { DatasetName } from '../../../../shared/datasets/index.ts';
import type { Assumption, ImportIssue, RowChange, TableMapping } from '../../../../shared/import/index.ts';
import { hasNoRows, insertSource } from '../../db/queries/imports.ts';
import { rowChecker } from '../check/check-rows.ts';
import type { CheckedRows } from '../check/checked.ts';
import { figuresDataset, planOf, takesOwnRows, type Plan } from '../map/plan.ts';
import type { ClosedReading } from '../map/questions/questions.ts';
import type { Batch } from '../read/table.ts';
import type { Target } from './insert-rows.ts';
import { rejectedKeeper } from './keep-rejected.ts';
import { tableKeys } from './key-filter.ts';
import type { LoadContext, TableJob } from './load-table.ts';
import { startNotes } from './note-usage.ts';
import type { Counts } from './outcomes.ts';

/** One reading of a table: its rows as one dataset, or the figures beside them. */
export interface Reading {
  readonly part: 'rows' | 'figures';
  readonly dataset: DatasetName;
  readonly sourceId: number;
  readonly isFresh: boolean;
  readonly keys: Target['keys'];
  readonly notes: Target['notes'];
  readonly plan: Plan;
  readonly settled: TableMapping;
  readonly check: ReturnType<typeof rowChecker>;
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
    notes: given.dataset === 'usage' ? startNotes() : null,
    counts: { rows: 0, imported: 0, updated: 0, unchanged: 0, rejected: 0, leftOut: 0 },
    issues: [],
    changes: [],
    check: rowChecker(given.plan),
    keepRejected: checksOwnRows(given) ? rejectedKeeper(context.db, sourceId) : null,
  };
};

/** The readings of a table, each as its rows, as the figures beside them, or both. */
export const startReadings = (
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

/** The figures' own checks of rows are those of the table's first reading: they are not reported twice. */
export const checksOwnRows = ({ part, plan }: Pick<Reading, 'part' | 'plan'>): boolean =>
  part === 'rows' || !takesOwnRows(plan.mapping);
