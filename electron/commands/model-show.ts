/** What the model is: itself, as a file, its versions, what sets two apart, what it could be made of. */
import { basename } from 'node:path';
import { isoOf } from '../../shared/dates.ts';
import { AppError } from '../../shared/errors.ts';
import { modelDifferences } from '../../shared/model/differences.ts';
import { modelDocument } from '../../shared/model/file/write-model.ts';
import { type OwnFigures, ownFigures } from '../engine/db/queries/own-figures.ts';
import { workspaceFacts } from '../engine/db/queries/workspace-facts.ts';
import type { Db } from '../engine/db/statements.ts';
import { fedMetrics } from '../engine/metrics/readings.ts';
import { currentModel } from '../engine/scoring/index.ts';
import { modelVersions } from '../engine/scoring/models/versions.ts';
import { modelOfVersion } from '../engine/scoring/models-in-time.ts';
import { logged } from '../engine/db/log/logged.ts';
import { writeModelFile } from '../engine/scoring/models/model-file.ts';
import { type Job, named, print, versionNumber } from './model-job.ts';
import { differenceLines, figureLines, modelLines, versionLines } from './model-lines.ts';

const compare = (db: Db, job: Job, given: string): void => {
  const [a, b, ...more] = given.split(',').map((version) => versionNumber(version.trim(), 'compare'));
  if (a === undefined || b === undefined || more.length > 0)
    throw new AppError('usage', { problem: '--compare takes two versions, as in 1,2' });
  const [from, to] = [modelOfVersion(db, a), modelOfVersion(db, b)];
  const differences = modelDifferences(from, to);
  print(job, {
    json: { from: named(from), to: named(to), differences },
    lines: differenceLines(differences),
  });
};

const listFigures = (db: Db, job: Job): void => {
  const { metrics } = currentModel(db);
  const usedBy = ({ dataset, metric }: OwnFigures): readonly string[] =>
    metrics
      .filter(({ key, source }) =>
        source?.kind === 'own'
          ? source.dataset === dataset && source.metric === metric
          : source === undefined && dataset === 'measurements' && key === metric,
      )
      .map(({ key }) => key);
  const figures = ownFigures(db);
  print(job, {
    json: { figures: figures.map((of) => ({ ...of, newest: isoOf(of.newest), usedBy: usedBy(of) })) },
    lines: figureLines(figures, usedBy),
  });
};

const saveFile = (db: Db, job: Job, file: string): void => {
  const model = currentModel(db);
  writeModelFile(file, model);
  logged(db, { kind: 'model.saved', detail: { file: basename(file) } });
  print(job, { json: { file, model: named(model) }, lines: [`the model is in ${file}`] });
};

const listVersions = (db: Db, job: Job): void => {
  const versions = modelVersions(db);
  print(job, { json: { versions }, lines: versionLines(versions) });
};

/** Prints what was asked for: the model itself unless `--export`, `--compare`, `--figures` or `--versions` say else. */
export const showModel = (db: Db, job: Job): void => {
  const { args } = job;
  const [file, versions] = [args.text('export'), args.text('compare')];
  if (file !== undefined) return saveFile(db, job, file);
  if (versions !== undefined) return compare(db, job, versions);
  if (args.flag('figures')) return listFigures(db, job);
  if (args.flag('versions')) return listVersions(db, job);
  const model = currentModel(db);
  const fed = fedMetrics(model, workspaceFacts(db));
  print(job, { json: modelDocument(model), lines: modelLines(model, fed) });
};
