import { existsSync } from 'node:fs';
import { today } from '../../shared/dates.ts';
import { datasets, type DatasetName } from '../../shared/datasets/index.ts';
import { AppError } from '../../shared/errors.ts';
import type { ImportResult } from '../../shared/import/index.ts';
import { importFiles } from '../engine/import/import-files.ts';
import type { ImportRequest } from '../engine/import/import-run.ts';
import { rejectedOfImport, type Rejected } from '../engine/import/rejected/rejected.ts';
import { readMapping } from '../engine/import/map/match-mapping.ts';
import { lookAtAll } from '../engine/plan/index.ts';
import { defaultAsOf } from '../engine/scoring/index.ts';
import { saidOf } from '../engine/workspace/faults.ts';
import { createWorkspace, removeWorkspace, type Workspace } from '../engine/workspace/workspace.ts';
import { readDecisions } from './account-names.ts';
import { backUpFirst } from './back-up-first.ts';
import { type Arguments, type Command, exitCodes, type Output } from './command.ts';
import { givenFiles } from './files.ts';
import { figuresLocale } from './language.ts';
import { openToWrite } from './opened.ts';
import { printImport } from './print-import.ts';
import { progressLines } from './progress-lines.ts';
import { saveRejectedFile } from './rejected-file.ts';
import { stoppable } from './stoppable.ts';

const datasetOf = (name: string | undefined): DatasetName | undefined => {
  if (name === undefined) return undefined;
  const found = datasets.find((dataset) => dataset.name === name);
  if (found) return found.name;
  throw new AppError('usage', {
    problem: `--dataset takes one of ${datasets.map((d) => d.name).join(', ')}, not "${name}"`,
  });
};

const requestOf = (args: Arguments): ImportRequest => {
  const [mapping, decisions] = [args.text('mapping'), args.text('decisions')];
  return {
    files: givenFiles(args.positionals.slice(1)),
    mapping: mapping === undefined ? undefined : readMapping(mapping),
    dataset: datasetOf(args.text('dataset')),
    sheet: args.text('sheet'),
    locale: figuresLocale(args),
    asOf: args.day('as-of') ?? today(),
    decisions: decisions === undefined ? undefined : readDecisions(decisions),
    dryRun: args.flag('dry-run'),
  };
};

const codeOf = ({ files }: ImportResult): number => {
  if (files.some(({ error }) => error !== null)) return exitCodes.failed;
  const rejected = files.some(({ tables }) => tables.some((table) => table.rejected > 0));
  return rejected ? exitCodes.rowsRejected : exitCodes.done;
};

interface Order {
  readonly args: Arguments;
  readonly request: ImportRequest;
  readonly output: Output;
}

/** Imports, and saves what was refused where `--rejected` says. */
const runImport = async (workspace: Workspace, { args, request, output }: Order): Promise<ImportResult> => {
  let rejected: Rejected | undefined;
  const onProgress = progressLines(output);
  const onRejected = (found: Rejected): void => void (rejected = found);
  const result = await stoppable((signal) =>
    importFiles(workspace, request, { onProgress, onRejected, signal, alone: true }),
  );
  if (result.import !== null) rejected = rejectedOfImport(workspace.db, result.import);
  await saveRejectedFile(args, output, rejected);
  return result;
};

/** `nabiz import`: spreadsheets into a workspace. */
export const importCommand: Command = {
  name: 'import',
  usage:
    '<workspace> <file>... [--dataset D] [--sheet S] [--mapping M.json] [--decisions D.json] [--locale L] [--as-of DATE] [--dry-run] [--rejected FILE.xlsx [--lang L]] [--json]',
  summary:
    'Import spreadsheets; everything is recognised unless given; creates the workspace if it is not there. ' +
    '--rejected saves the rows that were refused, with the reasons, to be mended and imported. ' +
    'D.json says what names mean: [{"text": "Acme", "decision": "same" | "new" | "skip", "account": KEY}].',
  options: {
    dataset: { type: 'string' },
    sheet: { type: 'string' },
    mapping: { type: 'string' },
    decisions: { type: 'string' },
    locale: { type: 'string' },
    'as-of': { type: 'string' },
    'dry-run': { type: 'boolean' },
    rejected: { type: 'string' },
    lang: { type: 'string' },
  },
  least: 2,
  most: Number.POSITIVE_INFINITY,
  async run(args, output) {
    const request = requestOf(args);
    const path = args.positionals[0] as string;
    const isNew = !existsSync(path);
    const workspace = isNew ? createWorkspace(path, { password: args.password }) : openToWrite(args);
    let stored = false;
    try {
      if (!isNew && !args.flag('dry-run')) backUpFirst(workspace, 'import', output);
      const result = await runImport(workspace, { args, request, output });
      stored = result.import !== null;
      printImport(result, args, output);
      // The result is there already, whatever becomes of this; without it `plan` or the window would look.
      if (stored) lookAtAll(workspace.db, defaultAsOf(workspace.db));
      return codeOf(result);
    } catch (error) {
      throw saidOf(error, workspace);
    } finally {
      workspace.close();
      // A workspace made for this import goes again when nothing was stored in it.
      if (isNew && !stored) removeWorkspace(path);
    }
  },
};
