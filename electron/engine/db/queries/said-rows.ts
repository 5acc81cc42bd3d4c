/** Survey rows with what was written and where it came from. */
import type { Day } from '../../../../shared/dates.ts';
import { type Db, prepare } from '../statements.ts';
import type { StoredOrigin } from './row-origin.ts';
import type { AccountAt } from './scope.ts';
import { csatBoxes, csatTop, instrument, isSatisfied } from './survey-answers.ts';
import type { SurveyRow } from './survey-rows.ts';

/** A row of the surveys as it is shown. */
export interface SaidRow
  extends
    StoredOrigin,
    Pick<
      SurveyRow,
      | 'id'
      | 'account'
      | 'person'
      | 'kind'
      | 'instrument'
      | 'score'
      | 'scaleMin'
      | 'scaleMax'
      | 'top'
      | 'boxes'
      | 'satisfied'
    > {
  /** The name that goes with the person's key, else the key. */
  readonly personName: string | null;
  /** Without blanks around it. */
  readonly comment: string | null;
}

const columns = `s.id, s.account_id AS account, s.person, COALESCE(p.name, s.person) AS personName, s.kind,
  ${instrument} AS instrument, s.score, s.scale_min AS scaleMin, s.scale_max AS scaleMax, ${csatTop} AS top,
  ${csatBoxes} AS boxes, ${isSatisfied} AS satisfied,
  NULLIF(trim(s.comment), '') AS comment, o.file, o.sheet, s.source_row AS row, o.typed_by AS typedBy,
  n.started_at AS storedAt`;

const tables = `surveys s JOIN sources o ON o.id = s.source_id JOIN imports n ON n.id = o.import_id
  LEFT JOIN people p ON p.key = s.person`;

/** A row with a comment. */
export interface CommentRow extends SaidRow {
  /** The date of the answer, else of the invitation. */
  readonly day: Day;
  readonly comment: string;
}

/** All comments, the newest first; of one day in the order they were stored. */
export const commentRows = (db: Db): readonly CommentRow[] =>
  prepare<[], CommentRow>(
    db,
    `SELECT ${columns}, COALESCE(s.answered_on, s.invited_on) AS day
     FROM ${tables} WHERE trim(s.comment) <> '' ORDER BY day DESC, s.id`,
  ).all();

/** A row that was answered, with a score or a comment alone. */
export interface AnswerRow extends SaidRow {
  readonly answeredOn: Day;
}

/** Answers of an account up to a day, the newest first; of one day the later row first. */
export const answerRows = (db: Db, at: AccountAt): readonly AnswerRow[] =>
  prepare<object, AnswerRow>(
    db,
    `SELECT ${columns}, s.answered_on AS answeredOn
     FROM ${tables}
     WHERE s.account_id = :account AND s.answered_on <= :day AND (s.score IS NOT NULL OR trim(s.comment) <> '')
     ORDER BY s.answered_on DESC, s.id DESC`,
  ).all(at);
