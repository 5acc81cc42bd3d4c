/** Survey answers typed in on the page. */
import { parseDay } from '../../../shared/dates.ts';
import type { TypedAnswerOutputs } from '../../../shared/calls/typed-answers.ts';
import { answeringAccount, typedAnswersPage } from '../typed/answers-page.ts';
import { findAccounts } from '../typed/find-accounts.ts';
import { putAnswerBack, removeAnswer, saveAnswer } from '../typed/save-answer.ts';
import type { EngineCalls } from './calls.ts';
import type { Session } from './session.ts';

/** The functions of typed answers. */
export const typedAnswerCalls = (session: Session): Pick<EngineCalls, keyof TypedAnswerOutputs> => ({
  'accounts.find': ({ text }) => findAccounts(session.reading, text),
  'typedAnswers.open': ({ most }) => typedAnswersPage(session.reading, { most, now: new Date() }),
  'typedAnswers.account': ({ account }) => answeringAccount(session.reading, account),
  'typedAnswers.save': ({ date, ...answer }) => {
    const { db } = session.workspace;
    const day = parseDay(date) as number;
    return session.whileWriting(async () => saveAnswer(db, { ...answer, day, now: new Date() }));
  },
  'typedAnswers.delete': ({ id }) => {
    const { db } = session.workspace;
    return session.whileWriting(async () => removeAnswer(db, id));
  },
  'typedAnswers.putBack': ({ date, ...answer }) => {
    const { db } = session.workspace;
    const day = parseDay(date) as number;
    return session.whileWriting(async () => putAnswerBack(db, { ...answer, day }));
  },
});
