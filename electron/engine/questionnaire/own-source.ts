/** Where an author's answers go: one import for each author, day of judgement and day of typing. */
import { type Day, today } from '../../../shared/dates.ts';
import { fold } from '../../../shared/fold.ts';
import { countSource, finishImport, insertImport, insertSource, nextImportId } from '../db/queries/imports.ts';
import { countJudgements } from '../db/queries/judgements.ts';
import { markTyped, typedJudgements } from '../db/queries/typed-sources.ts';
import type { Db } from '../db/statements.ts';

/** Who judges, for which day, and when that is typed in. */
export interface Sitting {
  readonly author: string;
  readonly day: Day;
  readonly now: Date;
}

/** The table that the author typed today for this day; undefined before the first answer, and once it was taken back. */
export const openSource = (db: Db, { author, day, now }: Sitting): number | undefined =>
  typedJudgements(db, day).find(
    ({ typedBy, startedAt }) => fold(typedBy) === fold(author) && today(new Date(startedAt)) === today(now),
  )?.id;

/** Begins an import of typed rows; answers its number. */
export const beginTyped = (db: Db, { day, now }: Omit<Sitting, 'author'>): number => {
  const importId = nextImportId(db);
  insertImport(db, importId, { startedAt: now.toISOString(), asOf: day });
  return importId;
};

/** Begins the author's table. */
export const beginSource = (db: Db, { author, day, now }: Sitting): number => {
  const importId = beginTyped(db, { day, now });
  const id = insertSource(db, {
    importId,
    file: '',
    sheet: '',
    dataset: 'judgements',
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

/** Notes how many answers the table holds now. */
export const countAnswers = (db: Db, source: number): void => {
  const rows = countJudgements(db, source);
  countSource(db, source, { rows, imported: rows, updated: 0, unchanged: 0, rejected: 0, leftOut: 0 });
};
