/** Where an author's answers go: one import for each author, day of judgement and day of typing. */
import type { Day } from '../../../shared/dates.ts';
import { countJudgements } from '../db/queries/judgements.ts';
import type { Db } from '../db/statements.ts';
import { beginTable, countTyped, openTyped } from '../typed/source.ts';

/** Who judges, for which day, and when that is typed in. */
export interface Sitting {
  readonly author: string;
  readonly day: Day;
  readonly now: Date;
}

/** The table that the author typed today for this day; undefined before the first answer, and once it was taken back. */
export const openSource = (db: Db, { author, day, now }: Sitting): number | undefined =>
  openTyped(db, { dataset: 'judgements', author, day, now });

/** Begins the author's table. */
export const beginSource = (db: Db, { author, day, now }: Sitting): number =>
  beginTable(db, { dataset: 'judgements', author, day, now });

/** Notes how many answers the table holds now. */
export const countAnswers = (db: Db, source: number): void =>
  countTyped(db, source, countJudgements(db, source));
