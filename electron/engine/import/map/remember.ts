/** Remembers how a table was read when the user said so, by the shape of the table, and offers it the next time. */
import { AppError } from '../../../../shared/errors.ts';
import { tableMappingSchema, type FieldMapping, type TableMapping } from '../../../../shared/import/index.ts';
import { forgetRemembered, keepRemembered, selectRemembered } from '../../db/queries/remembered-mappings.ts';
import type { Db } from '../../db/statements.ts';
import { textOf, type Cell } from '../read/cells.ts';
import { mendedReading } from './mended.ts';
import { planOf } from './plan.ts';
import { ofAnyFile, shapeOf, type Remembered } from './shape.ts';

/** What a workspace remembers. */
export interface Recall {
  /** How a table with these headings was read; null where none of that shape was, or where it no longer fits. */
  readonly reading: (headings: readonly string[]) => Remembered | null;
  /** The row of headings that the user had to point at, found again among the first rows; null where there is none. */
  readonly headerRow: (head: readonly (readonly Cell[])[]) => number | null;
}

const headRows = 30;
const writtenOut = (from: FieldMapping): FieldMapping => (typeof from === 'string' ? { column: from } : from);

const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const canonical = (readings: readonly TableMapping[]): string =>
  readings
    .map(ofAnyFile)
    .map(({ fields, ...rest }) => ({
      ...rest,
      fields: Object.fromEntries(Object.entries(fields).map(([name, from]) => [name, writtenOut(from)])),
    }))
    .map((reading) => JSON.stringify(reading, inOrder))
    .toSorted()
    .join('\n');

/** Whether two lists of readings say the same, however they are written. */
const saySame = (some: readonly TableMapping[], others: readonly TableMapping[]): boolean =>
  canonical(some) === canonical(others);

const parsed = (json: string): readonly TableMapping[] | null => {
  const found = tableMappingSchema.array().min(1).safeParse(JSON.parse(json));
  return found.success ? found.data : null;
};

const fits = (mappings: readonly TableMapping[], headings: readonly string[]): boolean => {
  try {
    for (const mapping of mappings) planOf(mapping, headings, '');
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
};

/** What a workspace remembers now. */
export const recallFrom = (db: Db): Recall => {
  const known = new Map(selectRemembered(db).map((row) => [row.shape, row]));
  const readingOf = (shape: string): readonly TableMapping[] | null => {
    const row = shape === '' ? undefined : known.get(shape);
    return row === undefined ? null : parsed(row.mappings);
  };
  return {
    reading: (headings) => {
      const mended = mendedReading(db, headings);
      if (mended && fits(mended.mappings, headings)) return mended;
      const shape = shapeOf(headings);
      const mappings = readingOf(shape)?.map(ofAnyFile);
      const row = known.get(shape);
      return mappings && row && fits(mappings, headings) ? { mappings, file: row.file, at: row.used_at } : null;
    },
    headerRow: (head) => {
      if (known.size === 0) return null;
      const isPointedAt = (row: readonly Cell[]): boolean =>
        readingOf(shapeOf(row.map(textOf)))?.some(({ headerRow }) => headerRow !== undefined) === true;
      const at = head.slice(0, headRows).findIndex(isPointedAt);
      return at < 0 ? null : at + 1;
    },
  };
};

/** What the user said of a table, and what recognition says of it alone. */
export interface Said {
  readonly file: string;
  readonly headings: readonly string[];
  readonly mappings: readonly TableMapping[];
  readonly recognised: readonly TableMapping[];
}

/** Remembers what the user said of a table; forgets it where that is what is recognised anyway. */
export const remember = (db: Db, { file, headings, mappings, recognised }: Said, at: string): void => {
  const shape = shapeOf(headings);
  if (shape === '') return;
  if (saySame(mappings, recognised) && mappings.every(({ headerRow }) => headerRow === undefined))
    return forgetRemembered(db, shape);
  const kept = mappings.map(({ headerRow, ...mapping }) => ({
    ...ofAnyFile(mapping),
    ...(headerRow === undefined ? {} : { headerRow }),
  }));
  keepRemembered(db, { shape, mappings: JSON.stringify(kept), file, used_at: at });
};
