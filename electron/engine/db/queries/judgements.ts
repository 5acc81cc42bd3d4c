/** Judgements that people gave of accounts, whether typed in or read from a table. */
import type { Day } from '../../../../shared/dates.ts';
import type { Confidence } from '../../../../shared/model/questionnaire/page.ts';
import { type Db, prepare } from '../statements.ts';
import type { AccountAt } from './scope.ts';

/** A judgement as stored. */
export interface JudgementRow {
  readonly id: number;
  readonly metric: string;
  readonly day: Day;
  readonly value: number;
  readonly note: string | null;
  readonly author: string | null;
  readonly confidence: Confidence | null;
  readonly source: number;
}

/** All judgements of an account up to a day, the one that counts first: by day, of one day the later row. */
export const judgementsOf = (db: Db, at: AccountAt): readonly JudgementRow[] =>
  prepare<object, JudgementRow>(
    db,
    `SELECT id, metric, date AS day, value, note, author, confidence, source_id AS source FROM judgements
     WHERE account_id = :account AND date <= :day ORDER BY date DESC, id DESC`,
  ).all(at);

/** When an account was last judged by a metric. */
export interface LastJudged {
  readonly account: number;
  readonly metric: string;
  readonly day: Day;
}

/** The newest day of judgement up to a day, per account and metric. */
export const lastJudged = (db: Db, day: Day): readonly LastJudged[] =>
  prepare<[Day], LastJudged>(
    db,
    `SELECT account_id AS account, metric, max(date) AS day FROM judgements WHERE date <= ? GROUP BY 1, 2`,
  ).all(day);

/** A judgement to store. */
export interface NewJudgement {
  readonly account: number;
  readonly day: Day;
  readonly metric: string;
  readonly value: number;
  readonly note: string | null;
  readonly author: string;
  readonly confidence: Confidence;
  readonly source: number;
}

/** Stores a judgement as the newest of its day; its place in the source is the next free one. */
export const insertJudgement = (db: Db, judgement: NewJudgement): void => {
  prepare<object, never>(
    db,
    `INSERT INTO judgements (account_id, date, metric, value, note, author, confidence, source_id, source_row)
     SELECT :account, :day, :metric, :value, :note, :author, :confidence, :source, COALESCE(max(source_row), 0) + 1
     FROM judgements WHERE source_id = :source`,
  ).run(judgement);
};

/** Removes a judgement. */
export const deleteJudgement = (db: Db, id: number): void => {
  prepare<[number], never>(db, 'DELETE FROM judgements WHERE id = ?').run(id);
};

/** How many judgements a source holds. */
export const countJudgements = (db: Db, source: number): number =>
  prepare<[number], { n: number }>(db, 'SELECT count(*) AS n FROM judgements WHERE source_id = ?').get(source)
    ?.n ?? 0;
