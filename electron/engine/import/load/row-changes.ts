/** What an import changes in stored rows, as text for a reader. */
import { isoOrNull } from '../../../../shared/dates.ts';
import { columnsOf, type Dataset, type Field } from '../../../../shared/datasets/index.ts';
import type { RowChange } from '../../../../shared/import/index.ts';
import { prepare, type Db } from '../../db/statements.ts';
import type { Stored } from '../check/checked.ts';
import { clockOf } from '../read/cells.ts';
import { attributesIn, type Row } from './keyed-log.ts';

const minorPerUnit = 100;

const accountKey = (db: Db, id: Stored): string | null =>
  prepare<[Stored], { key: string }>(db, 'SELECT key FROM accounts WHERE id = ?').get(id)?.key ?? null;

const momentText = (day: Stored, minute: Stored): string | null =>
  day === null ? null : `${isoOrNull(Number(day))}${minute === null ? '' : `T${clockOf(Number(minute))}`}`;

/** The value of a field in a stored row: days as `YYYY-MM-DD`, money in units, yes and no, accounts by their key. */
const textOfField = (db: Db, field: Field, row: Row): string | null => {
  const [first, second] = columnsOf(field).map((column) => row[column] ?? null);
  if (first == null) return null;
  switch (field.type) {
    case 'account':
      return accountKey(db, first);
    case 'date':
      return isoOrNull(Number(first));
    case 'moment':
      return momentText(first, second ?? null);
    case 'money':
      return (Number(first) / minorPerUnit).toFixed(2);
    case 'boolean':
      return Number(first) === 0 ? 'no' : 'yes';
    default:
      return String(first);
  }
};

type FieldChange = RowChange['fields'][number];

const changedFields = (db: Db, dataset: Dataset, { before, after }: Versions): FieldChange[] =>
  dataset.fields
    .filter((field) => columnsOf(field).some((column) => before[column] !== after[column]))
    .map((field) => ({
      field: field.name,
      before: textOfField(db, field, before),
      after: textOfField(db, field, after),
    }));

const changedAttributes = ({ before, after }: Versions): FieldChange[] => {
  const old = attributesIn(String(before['attributes'] ?? '{}'));
  const fresh = attributesIn(String(after['attributes'] ?? '{}'));
  const text = (value: string | number | undefined): string | null =>
    value === undefined ? null : String(value);
  return [...new Set([...Object.keys(old), ...Object.keys(fresh)])]
    .filter((heading) => old[heading] !== fresh[heading])
    .map((heading) => ({ field: heading, before: text(old[heading]), after: text(fresh[heading]) }));
};

/** One stored row before and after an import, all columns. */
export interface Versions {
  readonly before: Row;
  readonly after: Row;
}

/** What differs between two versions of a row; `row` is the file's own row, counting from 1. */
export const rowChange = (db: Db, dataset: Dataset, given: Versions & { readonly row: number }): RowChange => ({
  row: given.row,
  key: String(given.before['key']),
  fields: [...changedFields(db, dataset, given), ...changedAttributes(given)],
});
