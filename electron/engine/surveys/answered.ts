/** What every kind of survey says about its answers: who was asked, who answered, what counts. */
import { isoOrNull } from '../../../shared/dates.ts';
import type { Answered, Response } from '../../../shared/model/surveys/figures.ts';
import type { SurveyRow } from '../db/queries/survey-rows.ts';
import { type Answer, answersIn, isWithin, type Look, shownAnswers } from './material.ts';

/** An invitation counts by the day it was sent; an answer of unknown date has come, for it is here. */
const responseOf = (rows: readonly SurveyRow[], look: Look): Response => {
  const invited = rows.filter((row) => isWithin(row.invitedOn, look.answers));
  const answered = invited.filter(
    ({ score, answeredOn }) => score !== null && (answeredOn === null || answeredOn <= look.asOf),
  ).length;
  return {
    responseRate: invited.length === 0 ? null : answered / invited.length,
    invitations: invited.length,
    answeredInvitations: answered,
    uninvitedAnswers: answersIn(rows, look.answers).filter(({ invitedOn }) => invitedOn === null).length,
  };
};

/** The common part of a figure: `counted` are the answers of `rows` that it counts. */
export const answeredOf = (rows: readonly SurveyRow[], counted: readonly Answer[], look: Look): Answered => ({
  n: counted.length,
  withoutScore: rows.filter(({ score, answeredOn }) => score === null && isWithin(answeredOn, look.answers))
    .length,
  newest: isoOrNull(
    counted.reduce<number | null>((newest, { answeredOn }) => Math.max(newest ?? answeredOn, answeredOn), null),
  ),
  answers: shownAnswers(counted, look),
  ...responseOf(rows, look),
});
