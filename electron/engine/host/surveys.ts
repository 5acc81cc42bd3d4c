/** The customers' answers for the page. */
import { surveyPage } from '../pages/index.ts';
import { countedRows, setCsatBoxes } from '../surveys/index.ts';
import type { EngineCalls } from './calls.ts';
import { dayOf } from './day-of.ts';
import type { Session } from './session.ts';

type Calls = 'surveys.open' | 'surveys.rows' | 'surveys.setBoxes';

/** The functions of the surveys' figures. */
export const surveyCalls = (session: Session): Pick<EngineCalls, Calls> => ({
  'surveys.open': ({ asOf, ...question }) => {
    const db = session.reading;
    return surveyPage(db, { asOf: dayOf(db, asOf), ...question });
  },
  'surveys.rows': ({ asOf, ...question }) => {
    const db = session.reading;
    return countedRows(db, { asOf: dayOf(db, asOf), ...question });
  },
  'surveys.setBoxes': ({ boxes }) =>
    session.whileWriting(async () => setCsatBoxes(session.workspace.db, boxes)),
});
