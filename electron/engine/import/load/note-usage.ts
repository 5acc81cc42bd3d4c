/** Looks at rows of usage on their way in: afterwards nobody need read a million of them to know which days they tell of. */
import type { Db } from '../../db/statements.ts';
import { addUse, emptyGlance, type UsageFact, type UsageGlance } from '../../db/queries/usage-glance.ts';
import { keepGlance } from '../../db/queries/usage-sources.ts';
import type { CheckedColumn, CheckedRows } from '../check/checked.ts';

/** What was stored of a table so far. */
export interface UsageNotes {
  readonly glance: UsageGlance;
  rows: number;
}

/** Beyond this many features a table is no list of features, and to hold them all would cost too much memory. */
const mostFeatures = 10_000;

/** Nothing noted yet. */
export const startNotes = (): UsageNotes => ({ glance: emptyGlance(), rows: 0 });

const isTooMuch = ({ glance }: UsageNotes): boolean => glance.features.size > mostFeatures;

const factOf: Readonly<Record<string, UsageFact>> = {
  person: 'usage.person',
  active_users: 'usage.activeUsers',
  seats: 'usage.seats',
};

const hasAny = ({ ids, values }: CheckedColumn, rows: Int32Array): boolean =>
  rows.some((row) => values[ids[row] as number] != null);

/** Day and feature of each row, each pair once, as places in the columns' values. */
const pairsIn = (date: CheckedColumn, feature: CheckedColumn | undefined, rows: Int32Array) => {
  const width = feature?.values.length ?? 1;
  const pairs = new Set<number>();
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    pairs.add((date.ids[row] as number) * width + (feature ? (feature.ids[row] as number) : 0));
  }
  return { pairs, width };
};

/** Notes rows that are being stored. */
export const noteUsage = (notes: UsageNotes, { columns }: CheckedRows, rows: Int32Array): void => {
  const { glance } = notes;
  notes.rows += rows.length;
  const date = columns.find(({ name }) => name === 'date');
  const feature = columns.find(({ name }) => name === 'feature');
  if (!date || isTooMuch(notes)) return;
  const { pairs, width } = pairsIn(date, feature, rows);
  for (const pair of pairs) {
    const name = feature?.values[pair % width] ?? null;
    addUse(glance, Number(date.values[Math.floor(pair / width)]), name === null ? null : String(name));
  }
  for (const column of columns) {
    const fact = factOf[column.name];
    if (fact && !glance.known.has(fact) && hasAny(column, rows)) glance.known.add(fact);
  }
};

/** Keeps what was noted once the whole table is stored. */
export const keepNotes = (db: Db, source: number, notes: UsageNotes): void => {
  if (!isTooMuch(notes)) keepGlance(db, source, notes);
};
