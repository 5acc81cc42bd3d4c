/** Plays for the page. */
import { unitOf } from '../../../shared/model/metrics.ts';
import { forgetPlay, groundOf, playsOf, savePlay } from '../plan/index.ts';
import { currentModel } from '../scoring/index.ts';
import type { EngineCalls } from './calls.ts';
import { dayOf } from './day-of.ts';
import type { Session } from './session.ts';

type Calls = Extract<keyof EngineCalls, `plays.${string}`>;

/** The functions that list, keep and forget plays. */
export const playCalls = (session: Session): Pick<EngineCalls, Calls> => ({
  'plays.open': ({ asOf }) => {
    const db = session.reading;
    const model = currentModel(db);
    const metrics = model.metrics.map((metric) => {
      const { key, dimension } = metric;
      return { key, dimension, unit: unitOf(metric) };
    });
    const dimensions = model.dimensions.map(({ key }) => key);
    return { ...groundOf(db, dayOf(db, asOf)), plays: playsOf(db), metrics, dimensions };
  },
  'plays.save': ({ author, ...play }) =>
    session.whileWriting(async () => savePlay(session.workspace.db, play, author)),
  'plays.forget': ({ key, author }) =>
    session.whileWriting(async () => forgetPlay(session.workspace.db, key, author)),
});
