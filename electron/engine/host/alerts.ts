/** Alerts for the page. */
import { parseDay } from '../../../shared/dates.ts';
import { accountOwners } from '../db/queries/owners.ts';
import {
  alertLimits,
  groundOf,
  inbox,
  lookInTurns,
  markAlerts,
  setAlertLimits,
  standingsAt,
} from '../plan/index.ts';
import { defaultAsOf } from '../scoring/index.ts';
import type { EngineCalls } from './calls.ts';
import { dayOf } from './day-of.ts';
import type { Session } from './session.ts';

type Calls = Extract<keyof EngineCalls, `alerts.${string}`>;

/** The functions of the inbox. */
export const alertCalls = (session: Session): Pick<EngineCalls, Calls> => ({
  'alerts.open': ({ asOf }) => {
    const db = session.reading;
    const day = dayOf(db, asOf);
    const owners = accountOwners(db);
    return {
      ...groundOf(db, day),
      limits: alertLimits(db),
      lines: inbox(db, standingsAt(db, day).accounts, day).map((line) => ({
        ...line,
        owner: owners.get(line.account.id) ?? null,
      })),
    };
  },
  'alerts.mark': ({ ids, state, until, author }) =>
    session.whileWriting(async () => {
      const day = until === null ? null : (parseDay(until) ?? null);
      return markAlerts(session.workspace.db, { ids, state, until: day }, author);
    }),
  'alerts.setLimits': async (limits) => {
    const before = await session.whileWriting(async () => {
      const { db } = session.workspace;
      const old = alertLimits(db);
      setAlertLimits(db, limits);
      return old;
    });
    // In the background, where pages go on reading what is kept; interrupted, it is taken up again after a while.
    await session.inBackground(async (signal) => {
      const { db } = session.workspace;
      await lookInTurns(db, defaultAsOf(db), { signal });
    });
    return before;
  },
});
