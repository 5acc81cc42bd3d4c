/**
 * Stores rows that have no key: a row equal to one stored before is the same row, so that importing a file twice
 * changes nothing. Equal rows of one table are two rows all the same: two logins of one person on one day.
 */
import { prepare } from '../../db/statements.ts';
import { valueAt, type CheckedColumn, type CheckedRows, type Stored } from '../check/checked.ts';
import { insertRows, type Target } from './insert-rows.ts';
import { outcome, type Outcomes } from './outcomes.ts';
import { countRepeat, keepRepeats, type Repeats } from './repeats.ts';
import { sortedBy } from './sort-rows.ts';

/** Rows stored between two looks at the clock. */
const stretchRows = 5_000;

const isConstant = (column: CheckedColumn): boolean =>
  column.values.length === 2 && column.ids.every((id) => id === 1);

/**
 * The rows among `order` (sorted by account) that other tables have not stored yet. Each account's stored rows are read
 * once and compared in all columns that the file has: what the file does not say cannot make a row another one,
 * and neither can a scale that was inferred from its rows.
 */
const rowsToStore = function* (
  target: Target,
  rows: CheckedRows,
  order: Int32Array,
): Generator<Int32Array | null> {
  const account = rows.columns.find((column) => column.name === 'account_id') as CheckedColumn;
  const said = rows.columns.filter((column) => column !== account && column.inferred !== true);
  const constants = said.filter((column) => column.name !== 'date' && isConstant(column));
  const compared = said.filter((column) => !constants.includes(column));
  const same = ['account_id', ...constants.map((c) => c.name)].map((name) => `${name} IS ?`);
  const where = [...same, 'source_id <> ?'].join(' AND ');
  const names = ['source_id', ...compared.map((column) => column.name)].join(', ');
  const select = prepare<Stored[], Stored[]>(
    target.db,
    `SELECT ${names} FROM ${target.table} WHERE ${where}`,
  ).raw(true);
  const fixed = constants.map((column) => column.values[1] as Stored);
  const kept = new Int32Array(order.length);
  const repeats: Repeats = new Map();
  let [count, current, known] = [0, -1, new Map<string, number>()];
  for (const [at, index] of order.entries()) {
    const id = account.ids[index] as number;
    if (id !== current) {
      current = id;
      known = new Map(
        select
          .all(id, ...fixed, target.sourceId)
          .map(([source, ...stored]) => [JSON.stringify(stored), Number(source)]),
      );
    }
    const source = known.get(JSON.stringify(compared.map((column) => valueAt(column, index))));
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

/**
 * Stores the rows of `order` that are new, noting in `outcomes` what became of each.
 * Yields between stretches of work how much is done (0..1); the caller decides whether to go on.
 */
export const loadFacts = function* (
  target: Target,
  rows: CheckedRows,
  job: { order: Int32Array; outcomes: Outcomes },
): Generator<number> {
  for (const index of job.order) job.outcomes[index] = outcome.unchanged;
  let order = inTableOrder(rows, job.order);
  yield 0;
  if (!target.isFresh) {
    for (const found of rowsToStore(target, rows, order)) {
      if (found !== null) order = found;
      yield 0;
    }
  }
  for (let from = 0; from < order.length; from += stretchRows) {
    insertRows(target, rows, order.subarray(from, from + stretchRows));
    yield Math.min(1, (from + stretchRows) / order.length);
  }
  for (const index of order) job.outcomes[index] = outcome.imported;
};
