/** Another model in the place of the current one: a file, a ready model, an earlier version. */
import { AppError } from '../../shared/errors.ts';
import { translator } from '../../shared/i18n/index.ts';
import { describeModelProblem, type ModelProblem } from '../../shared/model/file/problems.ts';
import { builtInDimensions } from '../../shared/model/metrics.ts';
import type { Model } from '../../shared/model/model.ts';
import { type ReadyModelKey, readyModelKeys, readyModels } from '../../shared/model/ready/index.ts';
import type { Db } from '../engine/db/statements.ts';
import type { CheckedModel } from '../engine/scoring/models/draft.ts';
import { readModelFile } from '../engine/scoring/models/model-file.ts';
import { previewModel } from '../engine/scoring/models/preview.ts';
import { type Published, publishModel } from '../engine/scoring/models/versions.ts';
import { modelOfVersion } from '../engine/scoring/models-in-time.ts';
import { type Arguments, exitCodes } from './command.ts';
import { languageOption } from './language.ts';
import { waitingFor } from './model-waiting.ts';
import { type Job, named, print, versionNumber } from './model-job.ts';
import { previewLines, problemLines } from './model-lines.ts';

const readyNamed = (name: string): ReadyModelKey => {
  const key = readyModelKeys.find((candidate) => candidate === name);
  if (key) return key;
  throw new AppError('usage', { problem: `--ready takes one of ${readyModelKeys.join(', ')}, not "${name}"` });
};

/** Why a ready model weighs as it does. */
const reasonLines = (args: Arguments): readonly string[] => {
  const ready = args.text('ready');
  if (ready === undefined) return [];
  const say = translator(languageOption(args, 'lang') ?? 'en');
  const key = readyNamed(ready);
  return [
    `${say(`models.ready.${key}.name`)}: ${say(`models.ready.${key}.about`)}`,
    ...builtInDimensions.map(
      (name) => `  ${say(`dimensions.${name}.name`)}: ${say(`models.ready.${key}.reasons.${name}`)}`,
    ),
  ];
};

/** What is to become the model; undefined where nothing is. */
const candidateOf = (db: Db, { args, asOf }: Job): CheckedModel | undefined => {
  const [file, ready, restore] = [args.text('import'), args.text('ready'), args.text('restore')];
  if (file !== undefined) return readModelFile(db, file, asOf);
  if (ready !== undefined) return { problems: [], model: readyModels[readyNamed(ready)] };
  if (restore === undefined) return undefined;
  return { problems: [], model: modelOfVersion(db, versionNumber(restore, 'restore')) };
};

/** How many problems are printed; `--json` has all. */
const shownProblems = 50;

const refuse = ({ args, output }: Job, problems: readonly ModelProblem[]): number => {
  const language = languageOption(args, 'lang') ?? 'en';
  const sentences = problems.map((problem) => ({
    ...problem,
    message: describeModelProblem(problem, language),
  }));
  if (args.flag('json')) output.json({ published: false, problems: sentences });
  for (const line of problemLines(problems.slice(0, shownProblems), language)) output.note(line);
  if (problems.length > shownProblems) output.note(`and ${problems.length - shownProblems} more problems`);
  output.note('nothing was changed');
  return exitCodes.failed;
};

const noteOf = (args: Arguments): string | null => {
  const restored = args.text('restore');
  return args.text('note')?.trim() || (restored === undefined ? null : `version ${restored} again`);
};

const outcomeLine = (published: Published | undefined): string => {
  if (!published) return 'nothing is published: leave out --preview for that';
  const { name, version } = published.model;
  return published.isNew
    ? `published ${name} as version ${version}`
    : `it is the current model already: ${name}, version ${version}`;
};

const sayWaiting = ({ output }: Job, waiting: ReturnType<typeof waitingFor>): void => {
  for (const { key, figure } of waiting)
    output.note(`nothing here is called ${figure} yet: ${key} counts once there is`);
};

const put = (db: Db, job: Job, candidate: Model): number => {
  const { args, asOf } = job;
  const waiting = waitingFor(db, candidate);
  sayWaiting(job, waiting);
  const preview = previewModel(db, { model: candidate, asOf });
  const published = args.flag('preview') ? undefined : publishModel(db, candidate, { note: noteOf(args) });
  const model = named(published?.model ?? candidate);
  print(job, {
    json: { published: published?.isNew ?? false, model, preview, waiting },
    lines: [...reasonLines(args), ...previewLines(preview), outcomeLine(published)],
  });
  return exitCodes.done;
};

/**
 * Puts what `--import`, `--ready` or `--restore` names in the place of the model, or says with `--preview` what it would
 * change. Answers the exit code; undefined where none of them was asked for.
 */
export const changeModel = (db: Db, job: Job): number | undefined => {
  const candidate = candidateOf(db, job);
  if (!candidate) return undefined;
  return 'model' in candidate ? put(db, job, candidate.model) : refuse(job, candidate.problems);
};
