/**
 * Stores rows that have no key: a row equal to one stored before is the same row, so that importing a file twice
 * changes nothing. Equal rows of one table are two rows all the same: two logins of one person on one day.
 */
import { valueAt, type CheckedColumn, type CheckedRows, type Stored } from '../check/checked.ts';
import { insertRows, type Target } from './insert-rows.ts';
import { noteUsage } from './note-usage.ts';
import { outcome, type Outcomes } from './outcomes.ts';
import { countRepeat, keepRepeats, type Repeats } from './repeats.ts';
import { sortedBy } from './sort-rows.ts';
import { openStoredFacts } from './stored-facts.ts';

/** Rows stored between two looks at the clock. */
const stretchRows = 5_000;

/** Where the rows of the account end that begin at `from`. */
const endOf = (order: Int32Array, from: number, { ids }: CheckedColumn): number => {
  const account = ids[order[from] as number];
  let to = from + 1;
  while (to < order.length && ids[order[to] as number] === account) to++;
  return to;
};

/** The rows among `order` (sorted by account and day) that other tables have not stored yet. */
const rowsToStore = function* (
  target: Target,
  rows: CheckedRows,
  order: Int32Array,
): Generator<Int32Array | null> {
  const account = rows.columns.find((column) => column.name === 'account_id') as CheckedColumn;
  const date = rows.columns.find((column) => column.name === 'date');
  const stored = openStoredFacts(target, rows);
  const kept = new Int32Array(order.length);
  const repeats: Repeats = new Map();
  const dayAt = (at: number): Stored => valueAt(date as CheckedColumn, order[at] as number);
  let [count, end] = [0, 0];
  for (let at = 0; at < order.length; at++) {
    const index = order[at] as number;
    if (at === end) {
      end = endOf(order, at, account);
      stored.turnTo({ account: account.ids[index] as number, days: date ? [dayAt(at), dayAt(end - 1)] : null });
    }
    const source = stored.sourceOf(index);
    if (source === undefined) kept[count++] = index;
    else countRepeat(repeats, source);
    if (at % stretchRows === 0) yield null;
  }
  keepRepeats(target, repeats);
  yield kept.subarray(0, count);
};

/** The values of a column of days, row by row. */
const days = (column: CheckedColumn): Int32Array => {
  const values = Int32Array.from(column.values, (value) => Number(value ?? 0));
  const found = new Int32Array(column.ids.length);
  for (let i = 0; i < found.length; i++) found[i] = values[column.ids[i] as number] as number;
  return found;
};

/** Rows as the table keeps them, account by account and by date: appending is several times cheaper than inserting. */
const inTableOrder = ({ columns }: CheckedRows, order: Int32Array): Int32Array => {
  const account = columns.find((column) => column.name === 'account_id') as CheckedColumn;
  const date = columns.find((column) => column.name === 'date');
  return sortedBy(date === undefined ? order : sortedBy(order, days(date)), account.ids);
};

const note = ({ outcomes }: { readonly outcomes: Outcomes }, order: Int32Array, value: number): void => {
  for (let i = 0; i < order.length; i++) outcomes[order[i] as number] = value;
};

/**
 * Stores the rows of `order` that are new, noting in `outcomes` what became of each.
 * Yields between stretches of work how much is done (0..1); the caller decides whether to go on.
 */
export const loadFacts = function* (
  target: Target,
  rows: CheckedRows,
  job: { order: Int32Array; outcomes: Outcomes },
): Generator<number> {
  note(job, job.order, outcome.unchanged);
  let order = inTableOrder(rows, job.order);
  yield 0;
  if (!target.isFresh) {
    for (const found of rowsToStore(target, rows, order)) {
      if (found !== null) order = found;
      yield 0;
    }
  }
  for (let from = 0; from < order.length; from += stretchRows) {
    const stretch = order.subarray(from, from + stretchRows);
    insertRows(target, rows, stretch);
    if (target.notes) noteUsage(target.notes, rows, stretch);
    yield Math.min(1, (from + stretchRows) / order.length);
  }
  note(job, order, outcome.imported);
};
