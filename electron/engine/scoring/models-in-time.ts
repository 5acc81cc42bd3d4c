/** Which model was current when, and the model of a version: what a change over time is measured with. */
import { defaultModel } from '../../../shared/model/default-model.ts';
import { type Day, isoOf } from '../../../shared/dates.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Model } from '../../../shared/model/model.ts';
import { type Db, prepare } from '../db/statements.ts';
import { modelOf, type StoredModel } from './stored-model.ts';

const newestModel = (db: Db, where: string, value: string | number): Model | undefined => {
  const sql = `SELECT id, definition FROM models WHERE ${where} ORDER BY id DESC LIMIT 1`;
  const row = prepare<[string | number], StoredModel>(db, sql).get(value);
  return row && modelOf(db, row);
};

/** The model that was current at the end of a day: the newest one stored by then, else the default. */
export const modelCurrentAt = (db: Db, day: Day): Model =>
  newestModel(db, 'substr(created_at, 1, 10) <= ?', isoOf(day)) ?? defaultModel;

/**
 * The model of a version; of two with one number the newer one. Version 1 is the default where none is stored as 1.
 * Throws `usage` for a version that there never was.
 */
export const modelOfVersion = (db: Db, version: number): Model => {
  const model = newestModel(db, 'version = ?', version);
  if (model) return model;
  if (version === defaultModel.version) return defaultModel;
  throw new AppError('usage', { problem: `there is no version ${version} of the model` });
};
