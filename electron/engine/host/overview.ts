/** The portfolio's overview for the page. */
import { moversPage } from '../pages/index.ts';
import { expectedWorth, keptSettings } from '../value/index.ts';
import type { EngineCalls } from './calls.ts';
import { dayOf } from './day-of.ts';
import type { Session } from './session.ts';

/** The functions of what the overview shows beside the portfolio itself. */
export const overviewCalls = (session: Session): Pick<EngineCalls, 'overview.movers' | 'overview.worth'> => ({
  'overview.movers': ({ asOf, ...question }) => {
    const db = session.reading;
    return moversPage(db, { asOf: dayOf(db, asOf), ...question });
  },
  'overview.worth': ({ asOf }) => {
    const db = session.reading;
    return expectedWorth(db, { asOf: dayOf(db, asOf), ...keptSettings(db) });
  },
});
