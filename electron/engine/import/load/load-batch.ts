/** Stores one batch of a table as one dataset. */
import type { Day } from '../../../../shared/dates.ts';
import type { RowChange } from '../../../../shared/import/index.ts';
import { rowState, valueAt, type CheckedRows } from '../check/checked.ts';
import type { Plan } from '../map/plan.ts';
import type { Batch } from '../read/table.ts';
import type { AccountBook } from './account-book.ts';
import type { Target } from './insert-rows.ts';
import { loadFacts } from './load-facts.ts';
import { loadKeyed } from './load-keyed.ts';
import { loadMeasures } from './load-measures.ts';
import { outcome, type Outcomes } from './outcomes.ts';

/** A batch on its way into the workspace. */
export interface BatchJob {
  readonly plan: Plan;
  readonly batch: Batch;
  readonly book: AccountBook;
  readonly asOf: Day;
  readonly outcomes: Outcomes;
  /** Takes what differs in rows that are updated. */
  readonly changes: RowChange[];
}

const goodRows = (rows: CheckedRows): Int32Array => {
  const order = new Int32Array(rows.count);
  let count = 0;
  for (let index = 0; index < rows.count; index++) {
    if (rows.states[index] !== rowState.good) continue;
    order[count++] = index;
  }
  return order.subarray(0, count);
};

const noteRejected = (rows: CheckedRows, outcomes: Outcomes): void => {
  for (let index = 0; index < rows.count; index++)
    if (rows.states[index] === rowState.rejected) outcomes[index] = outcome.rejected;
};

/** Stores the rows of the mapping's own dataset: those with a key replace earlier ones, the others are added once. */
export const loadOwnRows = function* (
  target: Target,
  rows: CheckedRows,
  { plan, book, outcomes, changes }: BatchJob,
): Generator<number> {
  const good = goodRows(rows);
  const key = rows.columns.find((column) => column.name === 'key');
  const keyed = key ? good.filter((index) => valueAt(key, index) !== null) : good.subarray(0, 0);
  const facts = key ? good.filter((index) => valueAt(key, index) === null) : good;
  const headings = plan.attributes.map(({ heading }) => heading);
  const part = keyed.length / Math.max(1, good.length);
  const keyedJob = { dataset: plan.dataset, book, headings, order: keyed, outcomes, changes };
  if (keyed.length > 0) for (const share of loadKeyed(target, rows, keyedJob)) yield share * part;
  if (facts.length > 0)
    for (const share of loadFacts(target, rows, { order: facts, outcomes })) yield part + share * (1 - part);
  noteRejected(rows, outcomes);
};

/** Stores the figures of a wide table beside its own rows. */
export const loadFigures = function* (target: Target, rows: CheckedRows, job: BatchJob): Generator<number> {
  yield* loadMeasures(target, rows, job);
  noteRejected(rows, job.outcomes);
};
