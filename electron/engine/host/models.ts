/** The scoring model for the page: checked as a draft, published, read from files and written to them. */
import { basename } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import type { Model } from '../../../shared/model/model.ts';
import type { DraftCheck } from '../../../shared/model/model-page.ts';
import { workspaceFacts } from '../db/queries/workspace-facts.ts';
import type { Db } from '../db/statements.ts';
import { fedMetrics } from '../metrics/readings.ts';
import { modelPage } from '../pages/index.ts';
import { modelOfVersion } from '../scoring/index.ts';
import { capEffects } from '../scoring/models/cap-effects.ts';
import { checkDraft } from '../scoring/models/draft.ts';
import { readModelFile, writeModelFile } from '../scoring/models/model-file.ts';
import { previewModel } from '../scoring/models/preview.ts';
import { metricSpread } from '../scoring/models/spread.ts';
import { publishModel } from '../scoring/models/versions.ts';
import { keptScores, keptTable } from '../scoring/what-if/kept-table.ts';
import type { Keeper } from './backups.ts';
import type { EngineCalls } from './calls.ts';
import { noteFile } from './file-note.ts';
import { dayOf } from './day-of.ts';
import type { Session } from './session.ts';

type Calls = Extract<keyof EngineCalls, `model.${string}`>;

/** More could not be read; the counts say how many there are. */
const mostMoved = 200;

/** A draft that is needed without problems. Throws `usage`. */
const soundModel = (db: Db, draft: object): Model => {
  const checked = checkDraft(db, draft);
  if ('model' in checked) return checked.model;
  throw new AppError('usage', { problem: `the model has problems: ${checked.problems[0].path}` });
};

const checkOf = (db: Db, draft: object, asOf: string | undefined): DraftCheck => {
  const checked = checkDraft(db, draft);
  if (!('model' in checked)) return { problems: checked.problems, effect: null, fed: null, caps: null };
  const { model } = checked;
  const day = dayOf(db, asOf);
  return {
    problems: [],
    effect: previewModel(db, { model, asOf: day, mostMoved }),
    fed: [...fedMetrics(model, workspaceFacts(db))],
    caps: capEffects(keptTable(db, { asOf: day, model }), keptScores(db, { asOf: day, model }), model),
  };
};

/** The functions of `model.*`. */
export const modelCalls = (session: Session, keeper: Keeper): Pick<EngineCalls, Calls> => ({
  'model.open': ({ asOf }) => modelPage(session.reading, { asOf: dayOf(session.reading, asOf) }),
  'model.check': ({ draft, asOf }) => checkOf(session.reading, draft, asOf),
  'model.spread': ({ draft, metric, asOf }) => {
    const db = session.reading;
    const spread = metricSpread(db, { model: soundModel(db, draft), metric, asOf: dayOf(db, asOf) });
    if (!spread) throw new AppError('usage', { problem: `the model has no metric ${metric}` });
    return spread;
  },
  'model.publish': ({ draft, note }) =>
    session.whileWriting(async () => {
      await keeper.quietly(session.workspace, 'model');
      const { db } = session.workspace;
      // Checked in its turn: an import that is taken back leaves nothing that a draft may name.
      const checked = checkDraft(db, draft);
      if (!('model' in checked)) return { published: false, problems: checked.problems };
      const { model, isNew } = publishModel(db, checked.model, { note: note || null });
      return { published: true, isNew, version: model.version };
    }),
  'model.version': ({ version }) => modelOfVersion(session.reading, version),
  'model.readFile': ({ path, asOf }) => {
    const db = session.reading;
    const read = readModelFile(db, path, dayOf(db, asOf));
    return 'model' in read ? read : { problems: read.problems, model: null };
  },
  'model.writeFile': async ({ draft, path }) => {
    const { workspace } = session;
    writeModelFile(path, soundModel(session.reading, draft));
    await noteFile(session, workspace, { kind: 'model.saved', detail: { file: basename(path) } });
    return null;
  },
});
