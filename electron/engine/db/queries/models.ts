/** The versions of the scoring model that a workspace keeps. */
import { type Db, prepare } from '../statements.ts';

/** A stored version; `definition` is the model as JSON. */
export interface StoredModel {
  readonly name: string;
  readonly version: number;
  readonly definition: string;
  readonly note: string | null;
  /** ISO date and time. */
  readonly createdAt: string;
}

/** All stored versions, newest first. */
export const storedModels = (db: Db): readonly StoredModel[] =>
  prepare<[], StoredModel>(
    db,
    'SELECT name, version, definition, note, created_at AS createdAt FROM models ORDER BY id DESC',
  ).all();

/** Stores a version; it is then the newest. */
export const storeModel = (db: Db, model: StoredModel): void => {
  prepare<StoredModel, never>(
    db,
    `INSERT INTO models (name, version, definition, note, created_at)
     VALUES (:name, :version, :definition, :note, :createdAt)`,
  ).run(model);
};
