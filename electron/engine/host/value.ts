/** The success measures for the page. */
import { accountWorth, valuePage } from '../pages/index.ts';
import { groupingsOf } from '../db/queries/account-groups.ts';
import type { EngineCalls } from './calls.ts';
import { dayOf } from './day-of.ts';
import type { Session } from './session.ts';

/** The functions of what accounts are worth and what is kept of them. */
export const valueCalls = (session: Session): Pick<EngineCalls, 'value.open' | 'value.account'> => ({
  'value.open': ({ asOf, ...question }) => {
    const db = session.reading;
    return { ...valuePage(db, { asOf: dayOf(db, asOf), ...question }), groupings: groupingsOf(db) };
  },
  'value.account': ({ asOf, ...question }) => {
    const db = session.reading;
    return accountWorth(db, { asOf: dayOf(db, asOf), ...question });
  },
});
