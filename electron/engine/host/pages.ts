/** The pages, read from the last committed state. */
import { accountPage, packedPortfolio } from '../pages/index.ts';
import type { EngineCalls } from './calls.ts';
import { dayOf } from './day-of.ts';
import type { Session } from './session.ts';

/** The functions of the portfolio and the account page. */
export const pageCalls = (session: Session): Pick<EngineCalls, 'portfolio.open' | 'account.open'> => ({
  'portfolio.open': ({ asOf }) => {
    const db = session.reading;
    return packedPortfolio(db, { asOf: dayOf(db, asOf) });
  },
  'account.open': ({ account, asOf }) => {
    const db = session.reading;
    return accountPage(db, { account, asOf: dayOf(db, asOf), workspaceName: session.workspace.name });
  },
});
