/** Models as the workspace has them: read once each, for scoring asks for them with every answer. */
import { basename } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { formulaProblems } from '../../../shared/model/file/check-formulas.ts';
import { modelFileSchema, modelFormat, modelFormatVersion } from '../../../shared/model/file/model-schema.ts';
import type { Model } from '../../../shared/model/model.ts';
import type { Db } from '../db/statements.ts';
import { storedObject } from '../db/stored-json.ts';

/** A row of the table of models. */
export interface StoredModel {
  readonly id: number;
  readonly definition: string;
}

/** Whole histories ask for all versions; more than a few dozen are rare. */
const mostKept = 50;
const sound = new Set<string>();

const isSound = (model: Model): boolean => {
  const file = { format: modelFormat, formatVersion: modelFormatVersion, ...model };
  return modelFileSchema.safeParse(file).success && formulaProblems(model).length === 0;
};

/** The model of a row. Throws `workspace.altered` for one that this program would never have published. */
export const modelOf = (db: Db, { id, definition }: StoredModel): Model => {
  const object = `models ${id}`;
  const model = storedObject<Model>(db, definition, object);
  if (sound.has(definition)) return model;
  if (!isSound(model)) throw new AppError('workspace.altered', { file: basename(db.name), object });
  if (sound.size >= mostKept) sound.clear();
  sound.add(definition);
  return model;
};
