/** The past of the whole workspace for the page. */
import { knownHistory } from '../scoring/index.ts';
import type { EngineCalls } from './calls.ts';
import { dayOf } from './day-of.ts';
import type { Session } from './session.ts';

/** The function that answers what is kept: nothing is computed for it. */
export const historyCalls = (session: Session): Pick<EngineCalls, 'portfolio.history'> => ({
  'portfolio.history': ({ asOf }) => {
    const db = session.reading;
    return knownHistory(db, dayOf(db, asOf));
  },
});
