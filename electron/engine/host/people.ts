/** The people of an account for the page. */
import { peopleList, personDetail } from '../people/index.ts';
import type { EngineCalls } from './calls.ts';
import { dayOf } from './day-of.ts';
import type { Session } from './session.ts';

/** The functions of the people of an account. */
export const peopleCalls = (session: Session): Pick<EngineCalls, 'account.people' | 'account.person'> => ({
  'account.people': ({ account, asOf }) => {
    const db = session.reading;
    return peopleList(db, { account, asOf: dayOf(db, asOf) });
  },
  'account.person': ({ account, asOf, person }) => {
    const db = session.reading;
    return personDetail(db, { account, asOf: dayOf(db, asOf), person });
  },
});
