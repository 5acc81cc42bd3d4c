/** Tables that nobody imported: people typed their rows in. */
import type { Day } from '../../../../shared/dates.ts';
import { type Db, prepare } from '../statements.ts';

/** What people type in. */
export type TypedDataset = 'judgements' | 'surveys';

/** A table that somebody typed in; `startedAt` is the ISO date and time of its import. */
export interface TypedSource {
  readonly id: number;
  readonly typedBy: string;
  readonly startedAt: string;
}

/** Tables of a dataset typed in for a day that still stand, the newest first. */
export const typedSources = (db: Db, dataset: TypedDataset, day: Day): readonly TypedSource[] =>
  prepare<[TypedDataset, Day], TypedSource>(
    db,
    `SELECT s.id, s.typed_by AS typedBy, i.started_at AS startedAt
     FROM sources s JOIN imports i ON i.id = s.import_id
     WHERE s.dataset = ? AND s.typed_by IS NOT NULL AND i.undone_at IS NULL AND i.as_of = ?
     ORDER BY s.id DESC`,
  ).all(dataset, day);

/** Whether a table of a dataset was typed in and still stands. */
export const isTypedSource = (db: Db, dataset: TypedDataset, id: number): boolean =>
  prepare<[TypedDataset, number], unknown>(
    db,
    `SELECT 1 FROM sources s JOIN imports i ON i.id = s.import_id
     WHERE s.dataset = ? AND s.id = ? AND s.typed_by IS NOT NULL AND i.undone_at IS NULL`,
  ).get(dataset, id) !== undefined;

/** Who typed in rows of a dataset last; undefined before the first time. */
export const lastAuthor = (db: Db, dataset: TypedDataset): string | undefined =>
  prepare<[TypedDataset], { typedBy: string }>(
    db,
    `SELECT typed_by AS typedBy FROM sources WHERE dataset = ? AND typed_by <> ''
     ORDER BY id DESC LIMIT 1`,
  ).get(dataset)?.typedBy;

/** Notes that the tables of an import were typed in; blank = nobody gave a name. */
export const markTyped = (db: Db, importId: number, typedBy: string): void => {
  prepare<[string, number], never>(db, 'UPDATE sources SET typed_by = ? WHERE import_id = ?').run(
    typedBy,
    importId,
  );
};
