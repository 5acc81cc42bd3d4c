/** Where typed rows go: one import for each author, day that they are typed for, and day of typing. */
import { type Day, today } from '../../../shared/dates.ts';
import { fold } from '../../../shared/fold.ts';
import { countSource, finishImport, insertImport, insertSource, nextImportId } from '../db/queries/imports.ts';
import { markTyped, type TypedDataset, typedSources } from '../db/queries/typed-sources.ts';
import type { Db } from '../db/statements.ts';

/** Who types what in, for which day, and when. */
export interface Typing {
  readonly dataset: TypedDataset;
  readonly author: string;
  readonly day: Day;
  readonly now: Date;
}

/** The table that the author typed today for this day; undefined before the first row, and once it was taken back. */
export const openTyped = (db: Db, { dataset, author, day, now }: Typing): number | undefined =>
  typedSources(db, dataset, day).find(
    ({ typedBy, startedAt }) => fold(typedBy) === fold(author) && today(new Date(startedAt)) === today(now),
  )?.id;

/** Begins an import of typed rows; answers its number. */
export const beginTyped = (db: Db, { day, now }: Pick<Typing, 'day' | 'now'>): number => {
  const importId = nextImportId(db);
  insertImport(db, importId, { startedAt: now.toISOString(), asOf: day });
  return importId;
};

/** Begins the author's table; answers its number. */
export const beginTable = (db: Db, { dataset, author, day, now }: Typing): number => {
  const importId = beginTyped(db, { day, now });
  const id = insertSource(db, {
    importId,
    file: '',
    sheet: '',
    dataset,
    headerRow: null,
    encoding: null,
    delimiter: null,
    mapping: '{}',
    headings: null,
  });
  markTyped(db, importId, author);
  finishImport(db, importId, now.toISOString());
  return id;
};

/** Notes how many rows a typed table holds now. */
export const countTyped = (db: Db, source: number, rows: number): void =>
  countSource(db, source, { rows, imported: rows, updated: 0, unchanged: 0, rejected: 0, leftOut: 0 });
