/** Survey rows as the survey figures read them. */
import type { Day } from '../../../../shared/dates.ts';
import { type Db, prepare } from '../statements.ts';
import type { Span } from './scope.ts';
import { csatBoxes, csatTop, instrument, type Instrument, isSatisfied } from './survey-answers.ts';

/** An answer, an invitation, or both. */
export interface SurveyRow {
  readonly id: number;
  readonly account: number;
  readonly person: string | null;
  readonly kind: 'nps' | 'csat' | 'ces';
  readonly instrument: Instrument;
  readonly answeredOn: Day | null;
  readonly invitedOn: Day | null;
  readonly score: number | null;
  readonly scaleMin: number | null;
  readonly scaleMax: number | null;
  /** The usual ones of a rating where the row has none. */
  readonly top: number;
  readonly boxes: number;
  readonly satisfied: 0 | 1 | null;
}

/** Rows answered or invited in a span, of all accounts or one, in the order they were stored. */
export const surveyRows = (db: Db, { after, upTo }: Span, account?: number): readonly SurveyRow[] =>
  prepare<object, SurveyRow>(
    db,
    `SELECT s.id, s.account_id AS account, s.person, s.kind, ${instrument} AS instrument,
       s.answered_on AS answeredOn, s.invited_on AS invitedOn, s.score, s.scale_min AS scaleMin,
       s.scale_max AS scaleMax, ${csatTop} AS top, ${csatBoxes} AS boxes, ${isSatisfied} AS satisfied
     FROM surveys s
     WHERE (s.answered_on > :after AND s.answered_on <= :upTo OR s.invited_on > :after AND s.invited_on <= :upTo)
       AND (:account IS NULL OR s.account_id = :account)
     ORDER BY s.id`,
  ).all({ after, upTo, account: account ?? null });
