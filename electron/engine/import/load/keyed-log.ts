/** Keeps what rows with a key said and replaced: the ground that taking an import back stands on. */
import { prepare } from '../../db/statements.ts';
import type { Stored } from '../check/checked.ts';
import type { Target } from './insert-rows.ts';

/** Column → value of one stored row, or of the part of it that a file has. */
export type Row = Readonly<Record<string, Stored>>;

/** Heading → value; null = the file has the column, but no value in this row. */
export type AttributePatch = Readonly<Record<string, string | number | null>>;

/** What one row of a file said about a stored row. */
export interface Said {
  /** The values by column, attributes left out. */
  readonly columns: Row;
  /** Null where the dataset keeps no attributes. */
  readonly attributes: AttributePatch | null;
  readonly sourceRow: number;
}

/** Notes which columns the rows of a source have; every row of one source has the same. */
export const keepStoredColumns = ({ db, sourceId }: Target, { columns, attributes }: Said): void => {
  const text = 'UPDATE sources SET stored_columns = ? WHERE id = ? AND stored_columns IS NULL';
  const stored = { columns: Object.keys(columns), attributes: attributes && Object.keys(attributes) };
  prepare<[string, number], never>(db, text).run(JSON.stringify(stored), sourceId);
};

/** Keeps a row as it was before another one replaced it, and what that one said. */
export const keepReplaced = (
  { db, table, sourceId }: Pick<Target, 'db' | 'table' | 'sourceId'>,
  before: Row,
  said: Said,
): void => {
  const { columns, attributes, sourceRow } = said;
  const given = { ...columns, ...(attributes ? { attributes } : {}), source_row: sourceRow };
  prepare<Stored[], never>(
    db,
    'INSERT INTO replaced_rows (source_id, dataset, row_id, before, given) VALUES (?, ?, ?, ?, ?)',
  ).run(sourceId, table, before['id'] as Stored, JSON.stringify(before), JSON.stringify(given));
};

/** Keeps that a row said what was stored already, unless its own table had stored it. */
export const keepRepeated = ({ db, table, sourceId }: Target, before: Row, said: Said): void => {
  if (before['source_id'] === sourceId) return;
  prepare<Stored[], never>(
    db,
    'INSERT OR IGNORE INTO repeated_rows (dataset, row_id, source_id, source_row) VALUES (?, ?, ?, ?)',
  ).run(table, before['id'] as Stored, sourceId, said.sourceRow);
};

/** A row's attributes from their stored text. They inherit nothing: a heading may be called "constructor". */
export const attributesIn = (stored: string): Record<string, string | number> =>
  Object.assign(Object.create(null), JSON.parse(stored)) as Record<string, string | number>;

/** A row's attributes, as stored, with those that a file gives laid over them: what the file has blank goes. */
export const patchedAttributes = (before: string, patch: AttributePatch): string => {
  const merged = attributesIn(before);
  for (const [heading, value] of Object.entries(patch))
    if (value === null) delete merged[heading];
    else merged[heading] = value;
  return JSON.stringify(merged);
};
