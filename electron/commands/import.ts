import { existsSync } from 'node:fs';
import { today } from '../../shared/dates.ts';
import { datasets, type DatasetName } from '../../shared/datasets/index.ts';
import { AppError } from '../../shared/errors.ts';
import { translator } from '../../shared/i18n/index.ts';
import type { FileResult, ImportResult, RowChange, TableResult } from '../../shared/import/index.ts';
import { importFiles, type ImportRequest } from '../engine/import/import-files.ts';
import { rejectedOfImport, type Rejected } from '../engine/import/rejected/rejected.ts';
import { readMapping } from '../engine/import/map/match-mapping.ts';
import {
  createWorkspace,
  openWorkspace,
  removeWorkspace,
  type Workspace,
} from '../engine/workspace/workspace.ts';
import { printAccounts, readDecisions } from './account-names.ts';
import { type Arguments, type Command, exitCodes, type Output } from './command.ts';
import { givenFiles } from './files.ts';
import { figuresLocale } from './language.ts';
import { progressLines } from './progress-lines.ts';
import { saveRejectedFile } from './rejected-file.ts';
import { stoppable } from './stoppable.ts';

/** How many problems are printed per table; `--json` has the first thousand. */
const shownIssues = 10;

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

/** How many changed rows are printed per table. */
const shownChanges = 10;

const changeLine = ({ row, key, fields }: RowChange): string => {
  const changes = fields.map(({ field, before, after }) => `${field}: ${before ?? '-'} → ${after ?? '-'}`);
  return `    row ${row}, ${key}: ${changes.join(', ')}`;
};

const printChanges = ({ changes, updated }: TableResult, output: Output): void => {
  for (const change of changes.slice(0, shownChanges)) output.line(changeLine(change));
  if (updated > shownChanges) output.line(`    and ${updated - shownChanges} more changed rows`);
};

/** What was taken without asking, and how to say otherwise. */
const takenLines = ({ assumed, remembered }: TableResult): readonly string[] => {
  const say = translator('en');
  const words = (code: string, key: string): string => say(`questions.${code}.${key}`, { defaultValue: key });
  return [
    ...(remembered ? [say('questions.remembered', { file: remembered.file })] : []),
    ...assumed.map(({ code, column, taken }) =>
      say(`questions.${code}.assumed`, { column, taken: words(code, taken) }),
    ),
  ];
};

const printTable = (table: TableResult, output: Output): void => {
  const { rows, imported, updated, unchanged, rejected, issues } = table;
  const name = table.sheet === '' ? table.dataset : `${table.sheet} → ${table.dataset}`;
  output.line(
    `  ${name}: ${rows} rows: ${imported} imported, ${updated} updated, ${unchanged} unchanged, ${rejected} rejected`,
  );
  for (const line of takenLines(table)) output.line(`    ${line}`);
  printChanges(table, output);
  for (const issue of issues.slice(0, shownIssues))
    output.line(`    row ${issue.row}${issue.column === null ? '' : `, ${issue.column}`}: ${issue.message}`);
  if (issues.length > shownIssues)
    output.line(`    and ${issues.length - shownIssues} more; --json lists them`);
};

const printFile = ({ file, tables, hidden = [], error }: FileResult, output: Output): void => {
  output.line(file);
  if (error) output.note(`nabiz import: ${error.message}`);
  for (const table of tables) printTable(table, output);
  for (const sheet of hidden)
    output.line(`  ${sheet}: hidden in the workbook and left out; --sheet "${sheet}" imports it`);
};

const codeOf = ({ files }: ImportResult): number => {
  if (files.some(({ error }) => error !== null)) return exitCodes.failed;
  const rejected = files.some(({ tables }) => tables.some((table) => table.rejected > 0));
  return rejected ? exitCodes.rowsRejected : exitCodes.done;
};

const print = (result: ImportResult, args: Arguments, output: Output): void => {
  if (args.flag('json')) {
    output.json(result);
    for (const { error } of result.files) if (error) output.note(`nabiz import: ${error.message}`);
    return;
  }
  for (const file of result.files) printFile(file, output);
  printAccounts(result.accounts, output);
  if (args.flag('dry-run')) output.line('nothing was stored (--dry-run)');
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
    const workspace = (isNew ? createWorkspace : openWorkspace)(path, { password: args.password });
    let stored = false;
    try {
      const result = await runImport(workspace, { args, request, output });
      stored = result.import !== null;
      print(result, args, output);
      return codeOf(result);
    } finally {
      workspace.close();
      // A workspace made for this import goes again when nothing was stored in it.
      if (isNew && !stored) removeWorkspace(path);
    }
  },
};
