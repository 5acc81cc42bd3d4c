/** The model that scores: the newest one stored in the workspace, else the default. */
import { defaultModel } from '../../../shared/model/default-model.ts';
import type { Model } from '../../../shared/model/model.ts';
import { type Db, prepare } from '../db/statements.ts';
import { modelOf, type StoredModel } from './stored-model.ts';

/** The workspace's current model. Throws `workspace.altered`. */
export const currentModel = (db: Db): Model => {
  const row = prepare<[], StoredModel>(db, 'SELECT id, definition FROM models ORDER BY id DESC LIMIT 1').get();
  return row ? modelOf(db, row) : defaultModel;
};
