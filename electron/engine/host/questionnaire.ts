/** The questionnaire for the page. */
import { parseDay, today } from '../../../shared/dates.ts';
import { AppError } from '../../../shared/errors.ts';
import { accountQuestions } from '../questionnaire/account-questions.ts';
import { dayToJudge, questionnairePage } from '../questionnaire/questionnaire-page.ts';
import { saveAnswers } from '../questionnaire/save-answers.ts';
import { storeNames } from '../questionnaire/store-names.ts';
import { takeStatements } from '../questionnaire/take-statements.ts';
import type { EngineCalls } from './calls.ts';
import { dayOf } from './day-of.ts';
import type { Session } from './session.ts';

type Calls = Extract<keyof EngineCalls, `questionnaire.${string}`>;

/** A day that can be judged: nobody knows yet what a customer will be like. Throws `usage`. */
const judgedDay = (iso: string): number => {
  const day = parseDay(iso);
  if (day === undefined || day > today()) throw new AppError('usage', { problem: `no day to judge: ${iso}` });
  return day;
};

/** The functions of `questionnaire.*`. */
export const questionnaireCalls = (session: Session): Pick<EngineCalls, Calls> => ({
  'questionnaire.open': ({ date }) => {
    const db = session.reading;
    return questionnairePage(db, date === undefined ? dayToJudge(db) : dayOf(db, date));
  },
  'questionnaire.account': ({ account, date, author }) =>
    accountQuestions(session.reading, { account, author, day: judgedDay(date), now: new Date() }),
  'questionnaire.save': ({ date, ...sheet }) => {
    const { db } = session.workspace;
    const day = judgedDay(date);
    return session.whileWriting(async () => saveAnswers(db, { ...sheet, day, now: new Date() }));
  },
  'questionnaire.names': ({ names, date }) => {
    const { db } = session.workspace;
    const day = judgedDay(date);
    return session.whileWriting(() => storeNames(db, { lines: names, day }));
  },
  'questionnaire.take': ({ note }) => {
    const { db } = session.workspace;
    return session.whileWriting(async () => takeStatements(db, { note: note || null }));
  },
});
