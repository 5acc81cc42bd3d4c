/** Stores rows that have a key: a row replaces the earlier one with the same key. */
import type { Dataset } from '../../../../shared/datasets/index.ts';
import { fold } from '../../../../shared/fold.ts';
import type { RowChange } from '../../../../shared/import/index.ts';
import { prepare } from '../../db/statements.ts';
import { valueAt, type CheckedRows, type Stored } from '../check/checked.ts';
import type { AccountBook } from './account-book.ts';
import { claimsOf } from './accounts/claims.ts';
import type { Target } from './insert-rows.ts';
import {
  keepRepeated,
  keepReplaced,
  keepStoredColumns,
  patchedAttributes,
  type AttributePatch,
  type Row,
  type Said,
} from './keyed-log.ts';
import { loadNewKeys, partedByKey } from './load-new-keys.ts';
import { outcome, type Outcomes } from './outcomes.ts';
import { rowChange } from './row-changes.ts';

const stretchRows = 1_000;

/** Changes listed per table; what lies beyond is counted only. */
export const mostChanges = 1_000;

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

/** Accounts are matched by folded key; one that other tables called by its name, domain or company name is filled in. */
const accountManner = (book: AccountBook, claims: ReadonlyMap<string, number>): Manner => ({
  find: (row) => book.byKey(String(row['key'])) ?? claims.get(fold(String(row['key']))),
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

const insert = ({ db, table }: Target, row: Row): number => {
  const names = Object.keys(row);
  const text = `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`;
  return Number(prepare<Stored[], never>(db, text).run(...Object.values(row)).lastInsertRowid);
};

const update = ({ db, table }: Target, id: number, changes: Row): void => {
  const set = Object.keys(changes)
    .map((name) => `${name} = ?`)
    .join(', ');
  prepare<Stored[], never>(db, `UPDATE ${table} SET ${set} WHERE id = ?`).run(...Object.values(changes), id);
};

const withAttributes = ({ columns, attributes }: Said, before: string): Row =>
  attributes === null ? columns : { ...columns, attributes: patchedAttributes(before, attributes) };

const insertRow = (target: Target, manner: Manner, { row, said }: Given): number => {
  const place = { source_id: target.sourceId, source_row: said.sourceRow };
  const id = insert(target, { ...withAttributes(said, '{}'), ...manner.begin(row), ...place });
  manner.stored(id, row);
  return outcome.imported;
};

/** One row on its way: as the file gives it, and with the columns that follow. */
interface Given {
  readonly row: Row;
  readonly said: Said;
}

/**
 * Stores one row. Only the columns that the file has are compared and changed: a monthly export with fewer columns
 * than the first one must not blank what it does not mention.
 */
const storeRow = (target: Target, manner: Manner, given: Given & { readonly job: KeyedJob }): number => {
  const { row, said, job } = given;
  const id = manner.find(row);
  if (id === undefined) return insertRow(target, manner, given);
  const before = prepare<[number], Row>(target.db, `SELECT * FROM ${target.table} WHERE id = ?`).get(id) as Row;
  const after = withAttributes(said, String(before['attributes']));
  if (Object.entries(after).every(([name, value]) => before[name] === value)) {
    keepRepeated(target, before, said);
    return outcome.unchanged;
  }
  keepReplaced(target, before, said);
  update(target, id, { ...after, source_id: target.sourceId, source_row: said.sourceRow });
  manner.stored(id, row);
  if (before['declared'] === 0) return outcome.imported;
  if (job.changes.length < mostChanges) {
    const versions = { before, after: { ...before, ...after }, row: said.sourceRow };
    job.changes.push(rowChange(target.db, job.dataset, versions));
  }
  return outcome.updated;
};

/** What storing keyed rows needs. */
export interface KeyedJob {
  readonly dataset: Dataset;
  readonly book: AccountBook;
  readonly headings: readonly string[];
  readonly order: Int32Array;
  readonly outcomes: Outcomes;
  /** Takes what differs in rows that are updated, up to `mostChanges`. */
  readonly changes: RowChange[];
}

const patchOf = (
  given: Readonly<Record<string, string | number>>,
  headings: readonly string[],
): AttributePatch => Object.fromEntries(headings.map((heading) => [heading, given[heading] ?? null]));

/** What a row of the file gives, and the columns that follow. */
const givenIn = (rows: CheckedRows, job: KeyedJob, manner: Manner) => {
  const { attributesOf } = rows;
  return (index: number): Given => {
    const row = Object.fromEntries(rows.columns.map((column) => [column.name, valueAt(column, index)]));
    const attributes = attributesOf && patchOf(attributesOf(index), job.headings);
    const columns = { ...row, ...manner.derive(row) };
    return { row, said: { columns, attributes, sourceRow: rows.fileRows[index] as number } };
  };
};

/** Rows that are new go first, in bulk: whatever repeats one of them comes after it in the file. */
const loadNew = function* (target: Target, rows: CheckedRows, job: KeyedJob): Generator<number, Int32Array> {
  if (job.dataset.name === 'accounts') return job.order;
  const { fresh, known } = partedByKey(target, rows, job.order);
  const { attributesOf } = rows;
  const patch = attributesOf && ((index: number) => patchOf(attributesOf(index), job.headings));
  const part = fresh.length / job.order.length;
  for (const share of loadNewKeys(target, rows, { ...job, order: fresh, attributesOf: patch }))
    yield share * part;
  return known;
};

/** Stores the rows of `order`, noting in `outcomes` what became of each; yields between stretches of work how much is done (0..1). */
export const loadKeyed = function* (target: Target, rows: CheckedRows, job: KeyedJob): Generator<number> {
  const manner =
    job.dataset.name === 'accounts'
      ? accountManner(job.book, claimsOf(rows, job.order, job.book))
      : plainManner(target);
  const given = givenIn(rows, job, manner);
  keepStoredColumns(target, given(job.order[0] as number).said);
  const order = yield* loadNew(target, rows, job);
  const done = job.order.length - order.length;
  for (const [at, index] of order.entries()) {
    job.outcomes[index] = storeRow(target, manner, { ...given(index), job });
    if (at % stretchRows === 0) yield (done + at) / job.order.length;
  }
};
