/** The model that scores: the newest one stored in the workspace, else the default. */
import { defaultModel } from '../../../shared/model/default-model.ts';
import type { Model } from '../../../shared/model/model.ts';
import { type Db, prepare } from '../db/statements.ts';

/** The workspace's current model. Only this program writes the `models` table, so its JSON is trusted. */
export const currentModel = (db: Db): Model => {
  const row = prepare<[], { definition: string }>(
    db,
    'SELECT definition FROM models ORDER BY id DESC LIMIT 1',
  ).get();
  return row ? (JSON.parse(row.definition) as Model) : defaultModel;
};
