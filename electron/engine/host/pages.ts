/** The pages, read from the last committed state. */
import { type Day, parseDay } from '../../../shared/dates.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Db } from '../db/statements.ts';
import { accountPage, portfolioPage } from '../pages/index.ts';
import { defaultAsOf } from '../scoring/index.ts';
import type { EngineCalls } from './calls.ts';
import type { Session } from './session.ts';

/** The date asked for, else the newest fact's. Throws `usage` for what is no date. */
const dayOf = (db: Db, asOf: string | undefined): Day => {
  const day = asOf === undefined ? defaultAsOf(db) : parseDay(asOf);
  if (day === undefined) throw new AppError('usage', { problem: `no such date: ${asOf}` });
  return day;
};

/** The functions of the portfolio and the account page. */
export const pageCalls = (session: Session): Pick<EngineCalls, 'portfolio.open' | 'account.open'> => ({
  'portfolio.open': ({ asOf }) => {
    const db = session.reading;
    return portfolioPage(db, { asOf: dayOf(db, asOf) });
  },
  'account.open': ({ account, asOf }) => {
    const db = session.reading;
    return accountPage(db, { account, asOf: dayOf(db, asOf), workspaceName: session.workspace.name });
  },
});
