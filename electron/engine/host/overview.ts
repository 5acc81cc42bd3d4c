/** The portfolio's overview for the page. */
import { accountGroups, moversPage } from '../pages/index.ts';
import { expectedWorth } from '../value/index.ts';
import type { EngineCalls } from './calls.ts';
import { dayOf } from './day-of.ts';
import type { Session } from './session.ts';

/** The functions of what the overview shows beside the portfolio itself. */
export const overviewCalls = (
  session: Session,
): Pick<EngineCalls, 'overview.movers' | 'overview.worth' | 'overview.groups'> => ({
  'overview.movers': ({ asOf, ...question }) => {
    const db = session.reading;
    return moversPage(db, { asOf: dayOf(db, asOf), ...question });
  },
  'overview.worth': ({ asOf }) => {
    const db = session.reading;
    return expectedWorth(db, dayOf(db, asOf));
  },
  'overview.groups': ({ asOf, by }) => {
    const db = session.reading;
    return accountGroups(db, { asOf: dayOf(db, asOf), by });
  },
});
