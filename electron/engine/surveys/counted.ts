/** Which answers a figure counts: the figure and the rows shown behind it ask here alone. */
import type { Instrument } from '../db/queries/survey-answers.ts';
import type { SurveyRow } from '../db/queries/survey-rows.ts';
import { answersIn, type Look } from './material.ts';
import { newestOfEach, type NewestAnswers } from './newest.ts';

const isNps = (instrument: Instrument): boolean => instrument === 'nps' || instrument === 'npsFromOne';

/** The answers of one instrument that count: of NPS each person's newest, of the others every one. */
export const countedIn = (rows: readonly SurveyRow[], instrument: Instrument, look: Look): NewestAnswers => {
  const answers = answersIn(rows, look.answers);
  return isNps(instrument) ? newestOfEach(answers) : { counted: answers, repeated: 0 };
};
