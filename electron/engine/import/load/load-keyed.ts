/** Stores rows that have a key: a row replaces the earlier one with the same key. */
import type { Dataset } from '../../../../shared/datasets/index.ts';
import { fold } from '../../../../shared/fold.ts';
import { prepare } from '../../db/statements.ts';
import { valueAt, type CheckedRows, type Stored } from '../check/checked.ts';
import type { AccountBook } from './account-book.ts';
import type { Target } from './insert-rows.ts';
import { outcome, type Outcomes } from './outcomes.ts';

const stretchRows = 1_000;

type Row = Record<string, Stored>;

/** What a keyed dataset does its own way. */
interface Manner {
  /** The number of the stored row that this one replaces. */
  find(row: Row): number | undefined;
  /** Columns that follow from others. */
  derive(row: Row): Row;
  /** Columns that a new row gets besides. */
  begin(row: Row): Row;
  stored(id: number, row: Row): void;
}

const plainManner = ({ db, table }: Target): Manner => ({
  find: (row) =>
    prepare<[Stored], { id: number }>(db, `SELECT id FROM ${table} WHERE key = ?`).get(row['key'] as Stored)
      ?.id,
  derive: () => ({}),
  begin: () => ({}),
  stored: () => undefined,
});

/** Accounts are matched by folded key; one that other tables called by its name is filled in. */
const accountManner = (book: AccountBook): Manner => ({
  find: (row) =>
    book.byKey(String(row['key'])) ?? (row['name'] == null ? undefined : book.undeclared(String(row['name']))),
  derive: (row) => ({
    folded_key: fold(String(row['key'])),
    ...(row['name'] === undefined
      ? {}
      : { folded_name: row['name'] === null ? null : fold(String(row['name'])) }),
    declared: 1,
  }),
  // Where a table has only one column that says who an account is, it is both its key and its name.
  begin: (row) =>
    row['name'] === undefined ? { name: row['key'] as Stored, folded_name: fold(String(row['key'])) } : {},
  stored: (id, row) => book.declare(id, String(row['key']), String(row['name'] ?? row['key'])),
});

/** The attributes of a stored row with those of the file laid over them: columns the file lacks stay. */
const mergedAttributes = (
  before: string,
  given: Readonly<Record<string, string | number>>,
  headings: readonly string[],
): string => {
  const merged: Record<string, string | number> = {
    ...(JSON.parse(before) as Record<string, string | number>),
  };
  for (const heading of headings) {
    const value = given[heading];
    if (value === undefined) delete merged[heading];
    else merged[heading] = value;
  }
  return JSON.stringify(merged);
};

const insert = ({ db, table }: Target, row: Row): number => {
  const names = Object.keys(row);
  const text = `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`;
  return Number(prepare<Stored[], never>(db, text).run(...Object.values(row)).lastInsertRowid);
};

/** Keeps the row as it was: what taking the import back needs. */
const replace = ({ db, table, sourceId }: Target, before: Row, changes: Row): void => {
  const keep = 'INSERT INTO replaced_rows (source_id, dataset, row_id, before) VALUES (?, ?, ?, ?)';
  prepare<Stored[], never>(db, keep).run(sourceId, table, before['id'] as Stored, JSON.stringify(before));
  const set = Object.keys(changes)
    .map((name) => `${name} = ?`)
    .join(', ');
  prepare<Stored[], never>(db, `UPDATE ${table} SET ${set} WHERE id = ?`).run(
    ...Object.values(changes),
    before['id'] as Stored,
  );
};

/**
 * Stores one row. Only the columns that the file has are compared and changed: a monthly export with fewer columns
 * than the first one must not blank what it does not mention.
 */
const storeRow = (
  target: Target,
  manner: Manner,
  given: { row: Row; place: Row; attributes?: (before: string) => string },
): number => {
  const { row, place, attributes } = given;
  const id = manner.find(row);
  const derived = { ...row, ...manner.derive(row) };
  if (id === undefined) {
    const first: Row = {
      ...derived,
      ...manner.begin(row),
      ...(attributes ? { attributes: attributes('{}') } : {}),
      ...place,
    };
    manner.stored(insert(target, first), row);
    return outcome.imported;
  }
  const before = prepare<[number], Row>(target.db, `SELECT * FROM ${target.table} WHERE id = ?`).get(id) as Row;
  const after: Row = {
    ...derived,
    ...(attributes ? { attributes: attributes(String(before['attributes'])) } : {}),
  };
  if (Object.entries(after).every(([name, value]) => before[name] === value)) return outcome.unchanged;
  replace(target, before, { ...after, ...place });
  manner.stored(id, row);
  return before['declared'] === 0 ? outcome.imported : outcome.updated;
};

/** What storing keyed rows needs. */
export interface KeyedJob {
  readonly dataset: Dataset;
  readonly book: AccountBook;
  readonly headings: readonly string[];
  readonly order: Int32Array;
  readonly outcomes: Outcomes;
}

/** Stores the rows of `order`, noting in `outcomes` what became of each; yields between stretches of work how much is done (0..1). */
export const loadKeyed = function* (target: Target, rows: CheckedRows, job: KeyedJob): Generator<number> {
  const manner = job.dataset.name === 'accounts' ? accountManner(job.book) : plainManner(target);
  const { attributesOf } = rows;
  for (const [at, index] of job.order.entries()) {
    const row = Object.fromEntries(rows.columns.map((column) => [column.name, valueAt(column, index)]));
    const place = { source_id: target.sourceId, source_row: rows.fileRows[index] as number };
    const given = attributesOf?.(index);
    const attributes = given && ((before: string) => mergedAttributes(before, given, job.headings));
    job.outcomes[index] = storeRow(target, manner, { row, place, ...(attributes ? { attributes } : {}) });
    if (at % stretchRows === 0) yield at / job.order.length;
  }
};
