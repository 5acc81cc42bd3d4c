/** The customers' answers for the page. */
import { surveyPage } from '../pages/index.ts';
import type { EngineCalls } from './calls.ts';
import { dayOf } from './day-of.ts';
import type { Session } from './session.ts';

/** The functions of the surveys' figures. */
export const surveyCalls = (session: Session): Pick<EngineCalls, 'surveys.open'> => ({
  'surveys.open': ({ asOf, ...question }) => {
    const db = session.reading;
    return surveyPage(db, { asOf: dayOf(db, asOf), ...question });
  },
});
