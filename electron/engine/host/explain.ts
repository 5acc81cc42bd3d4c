/** Explaining scores for the page. */
import { changeOf, historyOf, modelOfVersion, sensitivityAt, whatIfValues } from '../scoring/index.ts';
import type { EngineCalls } from './calls.ts';
import { dayOf } from './day-of.ts';
import type { Session } from './session.ts';

type Calls = 'account.whatIf' | 'account.change' | 'account.history' | 'portfolio.sensitivity';

/** The functions that say why a score is what it is. */
export const explainCalls = (session: Session): Pick<EngineCalls, Calls> => ({
  'account.whatIf': ({ account, asOf, values }) => {
    const db = session.reading;
    return whatIfValues(db, { account, asOf: dayOf(db, asOf), values });
  },
  'account.change': ({ from, to, ...rest }) => {
    const db = session.reading;
    return changeOf(db, { ...rest, from: dayOf(db, from), to: dayOf(db, to) });
  },
  'account.history': ({ account, asOf, version }) => {
    const db = session.reading;
    return historyOf(db, { account, asOf: dayOf(db, asOf), model: modelOfVersion(db, version) });
  },
  'portfolio.sensitivity': ({ asOf }) => {
    const db = session.reading;
    return sensitivityAt(db, dayOf(db, asOf));
  },
});
