/** Stores rows with keys that nothing stored has: in bulk, for there is nothing to compare them with. */
import { valueAt, type CheckedColumn, type CheckedRows } from '../check/checked.ts';
import { insertRows, type Target } from './insert-rows.ts';
import { patchedAttributes, type AttributePatch } from './keyed-log.ts';
import { outcome, type Outcomes } from './outcomes.ts';
import { sortedBy } from './sort-rows.ts';

const stretchRows = 5_000;
/** To know all keys of a table costs about as much as to look up this many. */
const leastRows = 2_000;

/** Rows to store, the first of each key before the others. */
export interface KeyedRows {
  readonly order: Int32Array;
  readonly outcomes: Outcomes;
  /** Row → its attributes; null for datasets that keep none. */
  readonly attributesOf: ((index: number) => AttributePatch) | null;
}

/** The rows of `order` whose keys are surely new, and the others, which have to be compared. */
export const partedByKey = (target: Target, rows: CheckedRows, order: Int32Array) => {
  const key = rows.columns.find((column) => column.name === 'key') as CheckedColumn;
  if (!target.isFresh && order.length < leastRows) return { fresh: order.subarray(0, 0), known: order };
  const { isNew } = target.keys();
  const [fresh, known] = [new Int32Array(order.length), new Int32Array(order.length)];
  let [freshCount, knownCount] = [0, 0];
  for (let i = 0; i < order.length; i++) {
    const index = order[i] as number;
    if (isNew(valueAt(key, index))) fresh[freshCount++] = index;
    else known[knownCount++] = index;
  }
  return { fresh: fresh.subarray(0, freshCount), known: known.subarray(0, knownCount) };
};

const attributeColumn = (rows: CheckedRows, order: Int32Array, of: (index: number) => AttributePatch) => {
  const ids = new Int32Array(rows.count);
  const values = [null, ...Array.from(order, (index) => patchedAttributes('{}', of(index)))];
  for (let i = 0; i < order.length; i++) ids[order[i] as number] = i + 1;
  return { name: 'attributes', ids, values };
};

/** Account by account: the indexes of the table are filled in their own order. */
const byAccount = ({ columns }: CheckedRows, order: Int32Array): Int32Array => {
  const account = columns.find((column) => column.name === 'account_id');
  return account ? sortedBy(order, account.ids) : order;
};

/** Stores the rows of `order`, none of whose keys is stored or there twice; yields how much is done (0..1). */
export const loadNewKeys = function* (
  target: Target,
  rows: CheckedRows,
  { order, outcomes, attributesOf }: KeyedRows,
): Generator<number> {
  const columns = attributesOf ? [...rows.columns, attributeColumn(rows, order, attributesOf)] : rows.columns;
  const sorted = byAccount(rows, order);
  for (let from = 0; from < sorted.length; from += stretchRows) {
    insertRows(target, { ...rows, columns }, sorted.subarray(from, from + stretchRows));
    yield Math.min(1, (from + stretchRows) / sorted.length);
  }
  for (let i = 0; i < order.length; i++) outcomes[order[i] as number] = outcome.imported;
};
