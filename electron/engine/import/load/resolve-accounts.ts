/** Turns what rows call an account into its number. */
import type { IssueCode } from '../../../../shared/import/index.ts';
import type { FieldSource, Plan } from '../map/plan.ts';
import { prepare, type Db } from '../../db/statements.ts';
import {
  rowState,
  type CheckedColumn,
  type CheckedRows,
  type FoundIssue,
  type Stored,
} from '../check/checked.ts';
import { spread } from '../check/check-column.ts';
import type { AccountBook } from './account-book.ts';
import { codedAccounts, findCoded, type CodedAccount } from './accounts/coded-accounts.ts';
import { asDecided } from './accounts/decided-rows.ts';

/** Table and column in which a lookup finds the account. */
const lookups: Readonly<Record<NonNullable<FieldSource['lookup']>, string>> = {
  subscription: 'SELECT account_id FROM subscriptions WHERE key = ?',
  person: 'SELECT account_id FROM people WHERE key = ?',
  ticket: 'SELECT account_id FROM tickets WHERE key = ?',
  invoice: 'SELECT account_id FROM invoices WHERE key = ?',
};

/** What resolving needs. */
export interface Resolving {
  readonly db: Db;
  readonly book: AccountBook;
  readonly sourceId: number;
}

const lookedUp = (db: Db, lookup: keyof typeof lookups, key: Stored): number | undefined =>
  prepare<[Stored], { account_id: number }>(db, lookups[lookup]).get(key)?.account_id;

/** The account that a text means, made where there is none; or why rows that have it are refused. */
const meaningOf = (text: Stored, { row, coded }: Mention, { resolving, source }: Job): number | IssueCode => {
  const { db, book, sourceId } = resolving;
  if (source.lookup) return lookedUp(db, source.lookup, text) ?? 'account.unresolved';
  const place = { id: sourceId, row };
  const found = coded ? findCoded(coded, book, place) : book.find(String(text));
  if (found === 'skipped') return 'account.skipped';
  return found ?? book.create(String(text), place, coded?.name);
};

/** Where a text is first met, and what the row says of the account besides. */
interface Mention {
  readonly row: number;
  readonly coded: CodedAccount | undefined;
}

/** Distinct names → numbers, in the order of the column's values; accounts that are missing are made when a good row names them. */
const resolvedColumn = (column: CheckedColumn, rows: CheckedRows, job: Job): CheckedColumn => {
  const values: (number | null)[] = column.values.map(() => null);
  const refused = new Map<number, IssueCode>();
  const coded = codedAccounts(column, rows, job.resolving.book);
  for (let index = 0; index < rows.count; index++) {
    if (rows.states[index] !== rowState.good) continue;
    const id = column.ids[index] as number;
    const name = column.values[id];
    if (values[id] !== null || name == null) continue;
    const meaning =
      refused.get(id) ?? meaningOf(name, { row: rows.fileRows[index] as number, coded: coded.get(id) }, job);
    if (typeof meaning === 'number') values[id] = meaning;
    else {
      refused.set(id, meaning);
      reject(rows, { index, column: column.heading ?? null, value: String(name), code: meaning });
    }
  }
  return { ...column, values };
};

/** Counts the rows of each account that no list has: what a suggestion about its name tells. */
const countNamed = ({ ids, values }: CheckedColumn, rows: CheckedRows, book: AccountBook): void => {
  const isNamed = values.map((value) => value !== null && book.isNamed(Number(value)));
  if (!isNamed.includes(true)) return;
  const counts = new Uint32Array(values.length);
  for (let index = 0; index < rows.count; index++)
    if (rows.states[index] === rowState.good) (counts[ids[index] as number] as number)++;
  const found = [...counts].flatMap((count, id): [number, number][] =>
    isNamed[id] === true && count > 0 ? [[Number(values[id]), count]] : [],
  );
  const perAccount = new Map<number, number>();
  for (const [account, count] of found) perAccount.set(account, (perAccount.get(account) ?? 0) + count);
  book.countRows(rows.fileRows, perAccount);
};

const reject = (rows: CheckedRows, issue: FoundIssue): void => {
  rows.issues.push(issue);
  rows.states[issue.index] = rowState.rejected;
};

interface Job {
  readonly resolving: Resolving;
  readonly source: FieldSource;
}

/**
 * The rows with accounts as numbers. A name that no account has makes one, to be filled in by its own row later;
 * a lookup (the account of a subscription) that finds nothing rejects the row, and so does a name that the user said
 * to leave out. Throws `decision.unknownAccount` and `decision.alreadyStored`.
 */
export const resolveAccounts = (plan: Plan, rows: CheckedRows, resolving: Resolving): CheckedRows => {
  if (plan.dataset.name === 'accounts') return asDecided(rows, resolving.book, reject);
  const source = plan.fields.find((planned) => planned.field.type === 'account')?.source;
  if (source === undefined) return rows;
  const columns = rows.columns.map((column) => {
    if (column.name !== 'account_id') return column;
    const resolved = resolvedColumn(column, rows, { resolving, source });
    countNamed(resolved, rows, resolving.book);
    return resolved;
  });
  return { ...rows, columns: canonical(columns, rows.count) };
};

/** Two names of one account must count as one value when rows are compared. */
const canonical = (columns: readonly CheckedColumn[], count: number): CheckedColumn[] =>
  columns.map((column) => {
    if (column.name !== 'account_id') return column;
    const numbers = Int32Array.from(column.values, (value) => Number(value ?? 0));
    return { ...column, ids: spread(column.ids, numbers, count), values: asOwnNumbers(column.values) };
  });

/** Account number → itself, so that a row's id is the account's number. */
const asOwnNumbers = (values: readonly Stored[]): Stored[] => {
  const most = values.reduce<number>((max, value) => Math.max(max, Number(value ?? 0)), 0);
  const own: Stored[] = Array.from({ length: most + 1 }, (_, id) => id);
  own[0] = null;
  return own;
};
