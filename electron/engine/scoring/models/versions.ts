/** The versions of a workspace's model: publishing one, listing them, going back. */
import { defaultModel } from '../../../../shared/model/default-model.ts';
import { writeModel } from '../../../../shared/model/file/write-model.ts';
import type { LogNote } from '../../../../shared/model/log/note.ts';
import type { Model } from '../../../../shared/model/model.ts';
import type { ModelVersion } from '../../../../shared/model/model-page.ts';
import { nextVersion } from '../../../../shared/model/next-version.ts';
import { storedModels, storeModel } from '../../db/queries/models.ts';
import { logged } from '../../db/log/logged.ts';
import { changingNoFacts, defaultAsOf } from '../../db/queries/workspace-facts.ts';
import { type Db, inTransaction } from '../../db/statements.ts';
import { currentModel } from '../current-model.ts';
import { modelOfVersion } from '../models-in-time.ts';
import { previewModel } from './preview.ts';

/** Whether two models score alike and are called alike, whatever their version. */
const isSameModel = (a: Model, b: Model): boolean =>
  writeModel({ ...a, version: 1 }) === writeModel({ ...b, version: 1 });

/** The versions, newest first; the last one is the default unless another took its number. */
export const modelVersions = (db: Db): readonly ModelVersion[] => {
  const stored = storedModels(db).map(({ version, name, note, createdAt }) => ({
    version,
    name,
    note,
    publishedAt: createdAt,
  }));
  const { name, version } = defaultModel;
  const hasDefault = stored.some((candidate) => candidate.version === version);
  return hasDefault ? stored : [...stored, { version, name, note: null, publishedAt: null }];
};

/** What publishing came to: the model that is now current, and whether it is a new version. */
export interface Published {
  readonly model: Model;
  readonly isNew: boolean;
}

/** The earlier version that a model is, under whatever number; undefined where it is a new one. */
const earlierVersion = (db: Db, model: Model): number | undefined =>
  modelVersions(db).find(({ version }) => isSameModel(modelOfVersion(db, version), model))?.version;

/** What the log says of a version: scored before anything is written, for a draft's values are there already then. */
const noteOf = (db: Db, model: Model): ((version: number) => LogNote) => {
  const lights = previewModel(db, { model, asOf: defaultAsOf(db), mostMoved: 0 }).movedTotal;
  const of = earlierVersion(db, model);
  return (version) => {
    const detail = { version, name: model.name, lights };
    return of === undefined
      ? { kind: 'model.published', detail }
      : { kind: 'model.restored', detail: { ...detail, of } };
  };
};

/**
 * Makes a checked model the current one, as a new version with a note. A model equal to the current one is not stored
 * again. Its number is its own where that is above all others (a model from another workspace keeps it), else the next:
 * going back is publishing an earlier version anew.
 */
export const publishModel = (
  db: Db,
  model: Model,
  { note = null, now = new Date() }: { readonly note?: string | null; readonly now?: Date } = {},
): Published => {
  const current = currentModel(db);
  if (isSameModel(current, model)) return { model: current, isNew: false };
  const noteFor = noteOf(db, model);
  return inTransaction(db, () => {
    const versions = modelVersions(db).map((own) => own.version);
    const published = { ...model, version: nextVersion(model.version, versions) };
    const { name, version } = published;
    const createdAt = now.toISOString();
    // A model is no fact: the values that were gathered for the draft are good for the published one.
    changingNoFacts(db, () =>
      storeModel(db, { name, version, note, definition: JSON.stringify(published), createdAt }),
    );
    logged(db, noteFor(version));
    return { model: published, isNew: true };
  });
};
