/** Refused rows that come back mended are read as the import read them that refused them. */
import { isReasonHeading, tableMappingSchema, type TableMapping } from '../../../../shared/import/index.ts';
import { selectRefusedTables, type RefusedTable } from '../../db/queries/rejected.ts';
import type { Db } from '../../db/statements.ts';
import { ofAnyFile, shapeOf, type Remembered } from './shape.ts';

const headingsOf = ({ headings }: RefusedTable): readonly string[] => JSON.parse(headings) as string[];

const isSameTable = (one: RefusedTable, other: RefusedTable): boolean =>
  one.importId === other.importId && one.file === other.file && one.sheet === other.sheet;

/** Every reading of a table once: its figures are kept beside its rows with the same mapping. */
const mappingsOf = (sources: readonly RefusedTable[]): readonly TableMapping[] =>
  [...new Set(sources.map(({ mapping }) => mapping))].map((json) =>
    ofAnyFile(tableMappingSchema.parse(JSON.parse(json))),
  );

/**
 * How a table with a column of reasons was read when its rows were refused, the latest time; null for any other
 * table, and where no import refused rows of this shape. A few mended rows cannot tell what 03/04/2026 or 1.234 is.
 */
export const mendedReading = (db: Db, headings: readonly string[]): Remembered | null => {
  if (!headings.some(isReasonHeading)) return null;
  const shape = shapeOf(headings);
  const sources = selectRefusedTables(db);
  const last = sources.find((source) => shapeOf(headingsOf(source)) === shape);
  if (last === undefined) return null;
  const mappings = mappingsOf(sources.filter((source) => isSameTable(source, last)));
  return { mappings, file: last.file, at: last.at };
};
