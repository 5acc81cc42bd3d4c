/** What reports of many accounts are made of, for the printed page. */
import { planFacts } from '../reports/plan-facts.ts';
import { portfolioFacts } from '../reports/portfolio-facts.ts';
import type { EngineCalls } from './calls.ts';
import { dayOf } from './day-of.ts';
import type { Session } from './session.ts';

type Calls = Extract<keyof EngineCalls, `reportFacts.${string}`>;

/** The functions that gather them. */
export const reportFactsCalls = (session: Session): Pick<EngineCalls, Calls> => ({
  'reportFacts.portfolio': ({ accounts, asOf }) => {
    const db = session.reading;
    const only = accounts && new Set(accounts);
    return portfolioFacts(db, { asOf: dayOf(db, asOf), only, workspace: session.workspace.name });
  },
  'reportFacts.plan': ({ asOf }) => {
    const db = session.reading;
    return planFacts(db, { asOf: dayOf(db, asOf), workspace: session.workspace.name });
  },
});
