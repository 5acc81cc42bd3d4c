/** Alerts for the page. */
import { parseDay } from '../../../shared/dates.ts';
import { packInbox } from '../../../shared/model/plan/packed-inbox.ts';
import { alertLimits, groundOf, lookInTurns, markAlerts, ownedInbox, setAlertLimits } from '../plan/index.ts';
import { defaultAsOf } from '../scoring/index.ts';
import type { EngineCalls } from './calls.ts';
import { dayOf } from './day-of.ts';
import type { Session } from './session.ts';

type Calls = Extract<keyof EngineCalls, `alerts.${string}`>;

/** As long as who saves limits waits to see what they come to; with very many accounts the rest follows in the background. */
const mostWaitMs = 1000;

/** The functions of the inbox. */
export const alertCalls = (session: Session, waitMs = mostWaitMs): Pick<EngineCalls, Calls> => ({
  'alerts.open': ({ asOf }) => {
    const db = session.reading;
    const day = dayOf(db, asOf);
    return {
      ...groundOf(db, day),
      limits: alertLimits(db),
      lines: packInbox(ownedInbox(db, day)),
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
    const { isWhole } = await session.inBackground((signal) => {
      const { db } = session.workspace;
      const either = AbortSignal.any([signal, AbortSignal.timeout(waitMs)]);
      return lookInTurns(db, defaultAsOf(db), { signal: either });
    });
    return { before, isWhole };
  },
});
