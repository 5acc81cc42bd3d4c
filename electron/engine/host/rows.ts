/** The rows behind an account's figures for the page. */
import { rowsBehind } from '../pages/index.ts';
import type { EngineCalls } from './calls.ts';
import { dayOf } from './day-of.ts';
import type { Session } from './session.ts';

/** The functions of the rows behind figures. */
export const rowsCalls = (session: Session): Pick<EngineCalls, 'account.rows'> => ({
  'account.rows': ({ asOf, ...question }) => {
    const db = session.reading;
    return rowsBehind(db, { asOf: dayOf(db, asOf), ...question });
  },
});
