/** Tries the files that people write by hand, and workspaces that come from elsewhere. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDecisions } from '../../../electron/commands/account-names.ts';
import { readMapping } from '../../../electron/engine/import/map/match-mapping.ts';
import { readModelFile } from '../../../electron/engine/scoring/models/model-file.ts';
import { previewModel } from '../../../electron/engine/scoring/models/preview.ts';
import { answer } from '../../../electron/engine/host/answers.ts';
import { saidOf } from '../../../electron/engine/workspace/faults.ts';
import { openWorkspace } from '../../../electron/engine/workspace/workspace.ts';
import { parseModel } from '../../../shared/model/file/parse-model.ts';
import { describeModelProblem, type ModelProblem } from '../../../shared/model/file/problems.ts';
import { writeModel } from '../../../shared/model/file/write-model.ts';
import { smallTable } from '../inputs/texts.ts';
import type { Outcome } from '../input.ts';
import { type Ground, trialDay } from './ground.ts';
import { lookAround } from './look-around.ts';
import { errorFindings, sentenceFindings, thrown } from './sentences.ts';
import { tryTable } from './table-trial.ts';

const mostProblems = 200;

const problemFindings = (problems: readonly ModelProblem[]): readonly string[] => {
  const found = problems
    .slice(0, mostProblems)
    .flatMap((problem) => [
      ...sentenceFindings(`models.problems.${problem.code}`, problem.detail),
      ...(describeModelProblem(problem, 'tr') === '' ? [`${problem.code} says nothing`] : []),
    ]);
  return [...new Set(found)];
};

/** Reads a model; one that is sound must score, and be the same when it is written and read again. */
export const tryModel = (ground: Ground, path: string): Outcome => {
  const { db } = ground.workspace();
  try {
    const read = readModelFile(db, path, trialDay);
    if (!('model' in read)) return { result: 'model refused', findings: problemFindings(read.problems) };
    previewModel(db, { model: read.model, asOf: trialDay });
    const again = parseModel(writeModel(read.model));
    const isSame = 'model' in again && writeModel(again.model) === writeModel(read.model);
    return { result: 'model', findings: isSame ? [] : ['a model that is written is not read again'] };
  } catch (error) {
    return thrown(error);
  }
};

const smallFile = (folder: string): string => {
  const path = join(folder, 'small.csv');
  writeFileSync(path, smallTable);
  return path;
};

/** Reads a mapping and imports a table by it. */
export const tryMapping = async (ground: Ground, path: string, folder: string): Promise<Outcome> => {
  try {
    const wishes = { mapping: readMapping(path) };
    return await tryTable(ground, { path: smallFile(folder), name: 'small.csv', folder, wishes });
  } catch (error) {
    return thrown(error);
  }
};

/** Reads decisions and imports a table with them. */
export const tryDecisions = async (ground: Ground, path: string, folder: string): Promise<Outcome> => {
  try {
    const wishes = { decisions: readDecisions(path) };
    return await tryTable(ground, { path: smallFile(folder), name: 'small.csv', folder, wishes });
  } catch (error) {
    return thrown(error);
  }
};

/** Opens a workspace and looks at its pages. */
export const tryWorkspace = async (path: string): Promise<Outcome> => {
  const answered = await answer(() => {
    const workspace = openWorkspace(path);
    try {
      lookAround(workspace.db);
    } catch (error) {
      // As every call and command says it.
      throw saidOf(error, workspace);
    } finally {
      workspace.close();
    }
  });
  return answered.ok
    ? { result: 'workspace', findings: [] }
    : { result: answered.error.code, findings: errorFindings(answered.error) };
};
