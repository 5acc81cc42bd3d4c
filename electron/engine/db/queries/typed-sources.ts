/** Tables that nobody imported: people typed their rows in. */
import type { Day } from '../../../../shared/dates.ts';
import { type Db, prepare } from '../statements.ts';

/** A table of judgements that somebody typed in; `startedAt` is the ISO date and time of its import. */
export interface TypedSource {
  readonly id: number;
  readonly typedBy: string;
  readonly startedAt: string;
}

/** Judgements typed in for a day that still stand, the newest first. */
export const typedJudgements = (db: Db, day: Day): readonly TypedSource[] =>
  prepare<[Day], TypedSource>(
    db,
    `SELECT s.id, s.typed_by AS typedBy, i.started_at AS startedAt
     FROM sources s JOIN imports i ON i.id = s.import_id
     WHERE s.dataset = 'judgements' AND s.typed_by IS NOT NULL AND i.undone_at IS NULL AND i.as_of = ?
     ORDER BY s.id DESC`,
  ).all(day);

/** Who typed in judgements last; undefined before the first time. */
export const lastAuthor = (db: Db): string | undefined =>
  prepare<[], { typedBy: string }>(
    db,
    `SELECT typed_by AS typedBy FROM sources WHERE dataset = 'judgements' AND typed_by <> ''
     ORDER BY id DESC LIMIT 1`,
  ).get()?.typedBy;

/** Notes that the tables of an import were typed in; blank = nobody gave a name. */
export const markTyped = (db: Db, importId: number, typedBy: string): void => {
  prepare<[string, number], never>(db, 'UPDATE sources SET typed_by = ? WHERE import_id = ?').run(
    typedBy,
    importId,
  );
};
