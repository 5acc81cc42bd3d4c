/** Models as files on the command line: read with everything that is wrong, written as text. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Day } from '../../shared/dates.ts';
import { AppError } from '../../shared/errors.ts';
import { parseModel } from '../../shared/model/file/parse-model.ts';
import type { ModelProblem } from '../../shared/model/file/problems.ts';
import { writeModel } from '../../shared/model/file/write-model.ts';
import type { Model } from '../../shared/model/model.ts';
import { attributeNames, ownFigures } from '../engine/db/queries/own-figures.ts';
import type { Db } from '../engine/db/statements.ts';
import { withOwnPoints } from '../engine/scoring/models/own-points.ts';

/** A model that can be published, or what is wrong with it. */
export type Candidate = { readonly model: Model } | { readonly problems: readonly ModelProblem[] };

const textOf = (path: string): string => {
  if (!existsSync(path)) throw new AppError('file.missing', { file: basename(path) });
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new AppError('file.unreadable', { file: basename(path) }, { cause: error });
  }
};

/** The model of a file, made for a workspace: its attributes checked, its first points taken at a date. */
export const readModelFile = (db: Db, path: string, asOf: Day): Candidate => {
  const parsed = parseModel(textOf(path), { attributes: attributeNames(db) });
  if (!('model' in parsed)) return { problems: parsed.problems };
  const { model, problems } = withOwnPoints(db, parsed, asOf);
  return problems.length > 0 ? { problems } : { model };
};

/** Writes a model as a file. Throws `report.unwritable`. */
export const writeModelFile = (path: string, model: Model): void => {
  try {
    writeFileSync(path, writeModel(model));
  } catch (error) {
    throw new AppError('report.unwritable', { file: basename(path) }, { cause: error });
  }
};

/** Metrics of a model that wait for figures nobody has imported yet: a misspelt name looks just like that. */
export const waitingFor = (
  db: Db,
  model: Model,
): readonly { readonly key: string; readonly figure: string }[] => {
  const known = ownFigures(db);
  return model.metrics.flatMap(({ key, source }) =>
    source?.kind === 'own' &&
    !known.some(({ dataset, metric }) => dataset === source.dataset && metric === source.metric)
      ? [{ key, figure: `${source.dataset} “${source.metric}”` }]
      : [],
  );
};
