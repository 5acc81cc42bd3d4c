/** Survey answers that people typed in: rows of surveys with the moment of typing. */
import type { Day } from '../../../../shared/dates.ts';
import { type Db, prepare } from '../statements.ts';

/** An answer as the table keeps it. */
export interface AnswerRow {
  readonly id: number;
  readonly account: number;
  readonly person: string | null;
  readonly kind: 'nps' | 'csat' | 'ces';
  readonly day: Day;
  readonly score: number;
  readonly scaleMin: number;
  readonly scaleMax: number;
  readonly comment: string | null;
  readonly source: number;
  readonly sourceRow: number;
  readonly typedAt: string;
}

/** With what its tables say of it. */
export interface TypedAnswerRow extends AnswerRow {
  readonly accountName: string;
  readonly author: string;
}

const selected = `SELECT s.id, s.account_id AS account, COALESCE(a.name, a.key) AS accountName, s.person, s.kind,
    s.answered_on AS day, s.score, s.scale_min AS scaleMin, s.scale_max AS scaleMax, s.comment,
    s.source_id AS source, s.source_row AS sourceRow, s.typed_at AS typedAt, t.typed_by AS author
  FROM surveys s JOIN accounts a ON a.id = s.account_id JOIN sources t ON t.id = s.source_id
  WHERE s.typed_at IS NOT NULL`;

/** The typed answers, those typed last first: at most so many. */
export const typedAnswerRows = (db: Db, most: number): readonly TypedAnswerRow[] =>
  prepare<[number], TypedAnswerRow>(db, `${selected} ORDER BY s.typed_at DESC, s.id DESC LIMIT ?`).all(most);

/** How many there are. */
export const countTypedAnswers = (db: Db): number =>
  prepare<[], { n: number }>(db, 'SELECT count(*) AS n FROM surveys WHERE typed_at IS NOT NULL').get()?.n ?? 0;

/** One of them; undefined where no typed answer has this number. */
export const typedAnswerRow = (db: Db, id: number): TypedAnswerRow | undefined =>
  prepare<[number], TypedAnswerRow>(db, `${selected} AND s.id = ?`).get(id);

/** How many rows a typed table holds, and the place that the next one gets. */
export const typedTable = (db: Db, source: number): { readonly rows: number; readonly nextRow: number } =>
  prepare<[number], { rows: number; nextRow: number }>(
    db,
    `SELECT count(*) AS "rows", COALESCE(max(source_row), 0) + 1 AS nextRow
     FROM surveys WHERE typed_at IS NOT NULL AND source_id = ?`,
  ).get(source) ?? { rows: 0, nextRow: 1 };

/** Stores an answer; under its own number where that is given and nobody has it. Answers the number. */
export const insertAnswer = (db: Db, answer: Omit<AnswerRow, 'id'> & { readonly id: number | null }): number =>
  Number(
    prepare<object, never>(
      db,
      `INSERT INTO surveys (id, account_id, person, kind, answered_on, score, scale_min, scale_max, comment,
         source_id, source_row, typed_at)
       VALUES (CASE WHEN EXISTS (SELECT 1 FROM surveys WHERE id = :id) THEN NULL ELSE :id END, :account, :person,
         :kind, :day, :score, :scaleMin, :scaleMax, :comment, :source, :sourceRow, :typedAt)`,
    ).run(answer).lastInsertRowid,
  );

/** Puts other words into an answer; its place and its moment stay. */
export const updateAnswer = (db: Db, answer: Omit<AnswerRow, 'source' | 'sourceRow' | 'typedAt'>): void => {
  prepare<object, never>(
    db,
    `UPDATE surveys SET account_id = :account, person = :person, kind = :kind, answered_on = :day, score = :score,
       scale_min = :scaleMin, scale_max = :scaleMax, comment = :comment
     WHERE id = :id AND typed_at IS NOT NULL`,
  ).run(answer);
};

/** Removes a typed answer. */
export const deleteAnswer = (db: Db, id: number): void => {
  prepare<[number], never>(db, 'DELETE FROM surveys WHERE id = ? AND typed_at IS NOT NULL').run(id);
};

/** Every text by which the survey rows of an account name a person, the newest rows first. */
export const surveyPeople = (db: Db, account: number): readonly string[] =>
  prepare<[number], { person: string }>(
    db,
    `SELECT person FROM surveys WHERE account_id = ? AND person IS NOT NULL GROUP BY person ORDER BY max(id) DESC`,
  )
    .all(account)
    .map(({ person }) => person);

/** An answer of the same account to the same kind of question on the same day. */
export type SameDayRow = Pick<AnswerRow, 'id' | 'score' | 'comment'> & {
  readonly person: string;
  readonly isTyped: 0 | 1;
};

/** The scored answers of an account to one kind of question on one day that name a person, the newest first. */
export const sameDayAnswers = (
  db: Db,
  asked: Pick<AnswerRow, 'account' | 'kind' | 'day'>,
): readonly SameDayRow[] =>
  prepare<object, SameDayRow>(
    db,
    `SELECT id, person, score, comment, typed_at IS NOT NULL AS isTyped FROM surveys
     WHERE account_id = :account AND kind = :kind AND answered_on = :day AND person IS NOT NULL
       AND score IS NOT NULL ORDER BY id DESC`,
  ).all(asked);
