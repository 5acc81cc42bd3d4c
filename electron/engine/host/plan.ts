/** The plan for the page: what needs attention, and the actions. */
import { packActions } from '../../../shared/model/plan/packed-actions.ts';
import {
  actionHistory,
  addAction,
  changeActions,
  groundOf,
  knownOwners,
  listedActions,
  planAction,
  planSteps,
  removeActions,
  todayLists,
  undoStep,
  unitsOf,
} from '../plan/index.ts';
import type { EngineCalls } from './calls.ts';
import { dayOf } from './day-of.ts';
import type { Session } from './session.ts';

type Calls = Extract<keyof EngineCalls, `plan.${string}`>;

/** The functions that read and change the plan. */
export const planCalls = (session: Session): Pick<EngineCalls, Calls> => ({
  'plan.today': ({ asOf, owner }) => {
    const db = session.reading;
    const day = dayOf(db, asOf);
    return { ...groundOf(db, day), ...todayLists(db, { asOf: day, owner }) };
  },
  'plan.actions': ({ asOf }) => {
    const db = session.reading;
    const day = dayOf(db, asOf);
    return { ...groundOf(db, day), units: unitsOf(db), actions: packActions(listedActions(db, day)) };
  },
  'plan.action': ({ action, asOf }) => {
    const db = session.reading;
    return planAction(db, { action, asOf: dayOf(db, asOf) });
  },
  'plan.owners': () => knownOwners(session.reading),
  'plan.history': ({ action }) => actionHistory(session.reading, action),
  'plan.steps': () => planSteps(session.reading),
  'plan.add': ({ asOf, author, ...order }) =>
    session.whileWriting(async () => {
      const { db } = session.workspace;
      return addAction(db, order, { author, asOf: dayOf(db, asOf) });
    }),
  'plan.change': ({ asOf, author, ids, change }) =>
    session.whileWriting(async () => {
      const { db } = session.workspace;
      return changeActions(db, { ids, change }, { author, asOf: dayOf(db, asOf) });
    }),
  'plan.remove': ({ ids, author }) =>
    session.whileWriting(async () => removeActions(session.workspace.db, ids, { author })),
  'plan.undo': ({ step, author }) =>
    session.whileWriting(async () => undoStep(session.workspace.db, step, { author })),
});
