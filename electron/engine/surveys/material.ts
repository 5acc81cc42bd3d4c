/** What survey figures are computed from, and the spans they look at. */
import type { Day } from '../../../shared/dates.ts';
import type { ShownAnswer } from '../../../shared/model/surveys/figures.ts';
import { isoOf } from '../../../shared/dates.ts';
import type { ClosedTickets } from '../db/queries/first-contact.ts';
import type { Span } from '../db/queries/scope.ts';
import type { SurveyRow } from '../db/queries/survey-rows.ts';

/** Rows of some accounts, in the order they were stored. */
export interface Material {
  readonly rows: readonly SurveyRow[];
  readonly tickets: readonly ClosedTickets[];
}

/** What is looked at: answers given and invitations sent in one span, tickets closed in another. */
export interface Look {
  readonly asOf: Day;
  readonly answers: Span;
  readonly tickets: Span;
  /** An account's key. */
  keyOf(account: number): string;
}

/** A row with a score and a date. */
export type Answer = SurveyRow & { readonly answeredOn: Day; readonly score: number };

/** Whether a date lies in a span. */
export const isWithin = (day: Day | null, { after, upTo }: Span): day is Day =>
  day !== null && day > after && day <= upTo;

/** The answers of a span. */
export const answersIn = (rows: readonly SurveyRow[], span: Span): readonly Answer[] =>
  rows.filter((row): row is Answer => row.score !== null && isWithin(row.answeredOn, span));

/** With fewer answers than this they are shown themselves. */
const shownBelow = 5;

/** The answers where they are too few for a figure to say much; else null. */
export const shownAnswers = (answers: readonly Answer[], { keyOf }: Look): readonly ShownAnswer[] | null =>
  answers.length >= shownBelow
    ? null
    : answers.map(({ account, person, answeredOn, score }) => ({
        account: keyOf(account),
        person,
        answeredOn: isoOf(answeredOn),
        score,
      }));

/** The rows that a span can count: few of all that were read. */
export const materialWithin = ({ rows, tickets }: Material, { answers, tickets: closed }: Look): Material => ({
  rows: rows.filter((row) => isWithin(row.answeredOn, answers) || isWithin(row.invitedOn, answers)),
  tickets: tickets.filter(({ closedOn }) => isWithin(closedOn, closed)),
});
