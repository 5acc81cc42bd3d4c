/** Models as files: read for a workspace with everything that is wrong, written as text. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Day } from '../../../../shared/dates.ts';
import { AppError } from '../../../../shared/errors.ts';
import { modelLimits } from '../../../../shared/model/file/model-schema.ts';
import { parseModel } from '../../../../shared/model/file/parse-model.ts';
import { problemAt } from '../../../../shared/model/file/problems.ts';
import { writeModel } from '../../../../shared/model/file/write-model.ts';
import type { Model } from '../../../../shared/model/model.ts';
import { attributeNames } from '../../db/queries/own-figures.ts';
import type { Db } from '../../db/statements.ts';
import type { CheckedModel } from './draft.ts';
import { withOwnPoints } from './own-points.ts';

const most = modelLimits.characters;

/** A character takes at most four bytes: what is larger is not read to be counted. */
const isHuge = (path: string): boolean => (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 4 * most;

const textOf = (path: string): string => {
  if (!existsSync(path)) throw new AppError('file.missing', { file: basename(path) });
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new AppError('file.unreadable', { file: basename(path) }, { cause: error });
  }
};

/** The model of a file, made for a workspace: its attributes checked, its first points taken at a date. */
export const readModelFile = (db: Db, path: string, asOf: Day): CheckedModel => {
  if (isHuge(path)) return { problems: [problemAt(null, [], { code: 'tooLong', detail: { most } })] };
  const parsed = parseModel(textOf(path), { attributes: attributeNames(db) });
  if (!('model' in parsed)) return { problems: parsed.problems };
  const { model, problems } = withOwnPoints(db, parsed, asOf);
  const [first, ...more] = problems;
  return first ? { problems: [first, ...more] } : { problems: [], model };
};

/** Writes a model as a file into a folder that is there. Throws `report.unwritable`. */
export const writeModelFile = (path: string, model: Model): void => {
  try {
    writeFileSync(path, writeModel(model));
  } catch (error) {
    throw new AppError('report.unwritable', { file: basename(path) }, { cause: error });
  }
};
