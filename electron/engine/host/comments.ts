/** What customers wrote, for the page. */
import { accountAnswers, commentPage, commentWords } from '../surveys/index.ts';
import type { EngineCalls } from './calls.ts';
import { dayOf } from './day-of.ts';
import type { Session } from './session.ts';

type Calls = 'comments.list' | 'comments.words' | 'account.answers';

/** The functions of comments and of single answers. */
export const commentCalls = (session: Session): Pick<EngineCalls, Calls> => ({
  'comments.list': ({ asOf, ...question }) => {
    const db = session.reading;
    return commentPage(db, { asOf: dayOf(db, asOf), ...question });
  },
  'comments.words': ({ asOf, ...question }) => {
    const db = session.reading;
    return commentWords(db, { asOf: dayOf(db, asOf), ...question });
  },
  'account.answers': ({ account, asOf }) => {
    const db = session.reading;
    return accountAnswers(db, { account, day: dayOf(db, asOf) });
  },
});
