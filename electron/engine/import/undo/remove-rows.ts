/** Removes the rows that an import stored, some at a time: a million of them must not hold anybody up. */
import type { DatasetName } from '../../../../shared/datasets/index.ts';
import { prepare, type Db } from '../../db/statements.ts';
import { ofImport, type Undoing } from './undoing.ts';

const rowsAtOnce = 20_000;

/** Where a stretch of a table ends: the last row of it, by the columns in which the table is kept. */
type Place = readonly number[];

const keyOf = (dataset: DatasetName): readonly string[] =>
  dataset === 'usage' ? ['account_id', 'date'] : ['id'];

/** The places at which a table is cut into stretches, one after the other. */
const nextPlace = (db: Db, dataset: DatasetName, after: Place): Place | undefined => {
  const key = keyOf(dataset).join(', ');
  const marks = after.map(() => '?').join(', ');
  return prepare<number[], number[]>(
    db,
    `SELECT ${key} FROM ${dataset} WHERE (${key}) > (${marks}) ORDER BY ${key} LIMIT 1 OFFSET ${rowsAtOnce}`,
  )
    .raw(true)
    .get(...after);
};

const deleteStretch = (
  { db, importId }: Undoing,
  dataset: DatasetName,
  { after, upTo }: { after: Place; upTo: Place | undefined },
): number => {
  const key = keyOf(dataset).join(', ');
  const marks = after.map(() => '?').join(', ');
  const bounds = [`(${key}) > (${marks})`, ...(upTo ? [`(${key}) <= (${marks})`] : [])].join(' AND ');
  return prepare<number[], never>(db, `DELETE FROM ${dataset} WHERE ${bounds} AND ${ofImport}`).run(
    ...after,
    ...(upTo ?? []),
    importId,
  ).changes;
};

/** Removes all rows of the import from a dataset that is not `accounts`; answers how many. */
export const removeRows = async (undoing: Undoing, dataset: DatasetName): Promise<number> => {
  let removed = 0;
  let after: Place = keyOf(dataset).map(() => Number.MIN_SAFE_INTEGER);
  for (;;) {
    const upTo = nextPlace(undoing.db, dataset, after);
    const changes = deleteStretch(undoing, dataset, { after, upTo });
    removed += changes;
    await undoing.pause(changes);
    if (!upTo) return removed;
    after = upTo;
  }
};
