/** Reviews for the page: what is due, checkpoints, two of them compared. */
import { packReviews } from '../../../shared/model/plan/packed-reviews.ts';
import { accountPage } from '../pages/index.ts';
import {
  checkpointNumbered,
  checkpoints,
  compareCheckpoints,
  freeze,
  groundOf,
  ownedReviews,
  removeCheckpoint,
  rhythmOf,
  setOwnRhythm,
  setRhythm,
} from '../plan/index.ts';
import type { EngineCalls } from './calls.ts';
import { dayOf } from './day-of.ts';
import type { Session } from './session.ts';

type Calls = Extract<keyof EngineCalls, `reviews.${string}`>;

/** The functions of reviews. */
export const reviewCalls = (session: Session): Pick<EngineCalls, Calls> => ({
  'reviews.open': ({ asOf }) => {
    const db = session.reading;
    const day = dayOf(db, asOf);
    return {
      ...groundOf(db, day),
      rhythm: rhythmOf(db),
      reviews: packReviews(ownedReviews(db, day)),
      checkpoints: checkpoints(db),
    };
  },
  'reviews.setRhythm': (rhythm) =>
    session.whileWriting(async () => {
      const { db } = session.workspace;
      const before = rhythmOf(db);
      setRhythm(db, rhythm);
      return before;
    }),
  'reviews.setOwnRhythm': ({ author, ...order }) =>
    session.whileWriting(async () => setOwnRhythm(session.workspace.db, order, author)),
  'reviews.freeze': ({ account, asOf, note, author }) =>
    session.whileWriting(async () => {
      const { db, name } = session.workspace;
      const page = accountPage(db, { account, asOf: dayOf(db, asOf), workspaceName: name });
      return freeze(db, page, { author, note });
    }),
  'reviews.remove': ({ checkpoint, author }) =>
    session.whileWriting(async () => removeCheckpoint(session.workspace.db, checkpoint, author)),
  'reviews.checkpoint': ({ checkpoint }) => checkpointNumbered(session.reading, checkpoint),
  'reviews.ofAccount': ({ account }) => checkpoints(session.reading, account),
  'reviews.compare': ({ one, other }) => compareCheckpoints(session.reading, one, other),
});
