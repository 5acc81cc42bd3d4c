/** What decisions about names mean for the rows of a list of accounts. Keys come first: a row of a known key stays as it is. */
import type { FoundIssue, CheckedColumn, CheckedRows } from '../../check/checked.ts';
import { rowState, valueAt } from '../../check/checked.ts';
import type { AccountBook } from '../account-book.ts';

const columnOf = (rows: CheckedRows, name: string): CheckedColumn | undefined =>
  rows.columns.find((column) => column.name === name);

/** Number of a value → whether rows that have it are to be left out. */
const skippedValues = (column: CheckedColumn | undefined, book: AccountBook): readonly boolean[] =>
  column?.values.map((value) => value !== null && book.decision(String(value))?.decision === 'skip') ?? [];

/** Number of a key → whether a list of accounts brought it before. */
const listedKeys = (key: CheckedColumn, book: AccountBook): readonly boolean[] =>
  key.values.map((value) => {
    const id = value === null ? undefined : book.byKey(String(value));
    return id !== undefined && !book.isNamed(id);
  });

const skippedRows = (rows: CheckedRows, key: CheckedColumn, book: AccountBook): readonly FoundIssue[] => {
  const listed = listedKeys(key, book);
  const columns = [key, columnOf(rows, 'name')].filter((column) => column !== undefined);
  const skipped = columns.map((column) => ({ column, values: skippedValues(column, book) }));
  if (!skipped.some(({ values }) => values.includes(true))) return [];
  const issues: FoundIssue[] = [];
  for (let index = 0; index < rows.count; index++) {
    if (rows.states[index] !== rowState.good || listed[key.ids[index] as number]) continue;
    const by = skipped.find(({ column, values }) => values[column.ids[index] as number]);
    if (by === undefined) continue;
    const value = String(valueAt(by.column, index));
    issues.push({ index, column: by.column.heading ?? null, value, code: 'account.skipped' });
  }
  return issues;
};

/** A key that was decided to be another account's is that account's key: the row updates that account. */
const decidedKeys = (key: CheckedColumn, book: AccountBook): CheckedColumn => ({
  ...key,
  values: key.values.map((value) => {
    if (value === null || book.byKey(String(value)) !== undefined) return value;
    const id = book.decidedAccount(String(value));
    return id === undefined ? value : book.keyOf(id);
  }),
});

/**
 * The rows of a list of accounts as the user's decisions have them: those of a name to be left out are rejected, those
 * whose key is only another name of an account update that account. Throws `decision.unknownAccount`.
 */
export const asDecided = (
  rows: CheckedRows,
  book: AccountBook,
  reject: (rows: CheckedRows, issue: FoundIssue) => void,
): CheckedRows => {
  const key = columnOf(rows, 'key');
  if (key === undefined || !book.hasDecisions()) return rows;
  for (const issue of skippedRows(rows, key, book)) reject(rows, issue);
  const own = decidedKeys(key, book);
  return { ...rows, columns: rows.columns.map((column) => (column === key ? own : column)) };
};
