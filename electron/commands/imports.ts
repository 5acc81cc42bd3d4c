import { basename } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import type { ImportSummary } from '../../shared/contract.ts';
import type { FileResult, UndoResult } from '../../shared/import/index.ts';
import { logged } from '../engine/db/log/logged.ts';
import { listImports } from '../engine/import/list-imports.ts';
import { rejectedOfImport } from '../engine/import/rejected/rejected.ts';
import { saveRejected } from '../engine/import/rejected/save-rejected.ts';
import { undoImport } from '../engine/import/undo/undo-import.ts';
import { saidOf } from '../engine/workspace/faults.ts';
import { openWorkspace, type Workspace } from '../engine/workspace/workspace.ts';
import { backUpFirst } from './back-up-first.ts';
import { type Arguments, type Command, exitCodes, type Output } from './command.ts';
import { paperLanguage } from './language.ts';
import { openToWrite, withWorkspace } from './opened.ts';
import { progressLines } from './progress-lines.ts';
import { stoppable } from './stoppable.ts';

/** What a table came from: a file, or somebody who typed it in. */
const originOf = ({ file, typedBy }: FileResult): string => {
  if (typedBy === undefined) return file;
  return typedBy === '' ? 'typed in' : `typed in by ${typedBy}`;
};

/** One line per table of an import. */
const linesOf = ({ id, startedAt, undoneAt, files }: ImportSummary): readonly string[] =>
  files.flatMap((file) =>
    file.tables.map(({ sheet, dataset, rows, rejected }) => {
      const origin = originOf(file);
      const name = sheet === '' ? origin : `${origin} / ${sheet}`;
      const undone = undoneAt === null ? '' : `, undone ${undoneAt.slice(0, 16)}`;
      return `${id}  ${startedAt.slice(0, 16)}  ${name} → ${dataset}: ${rows} rows, ${rejected} rejected${undone}`;
    }),
  );

const list = (args: Arguments, output: Output): void => {
  const imports = withWorkspace(args, listImports);
  if (args.flag('json')) output.json({ imports: imports.map(({ id, ...rest }) => ({ import: id, ...rest })) });
  else if (imports.length === 0) output.line('nothing was imported yet');
  else for (const line of imports.flatMap(linesOf)) output.line(line);
};

/** The number of an import in an option. Throws `usage`. */
const importNumber = (args: Arguments, option: 'undo' | 'rejected'): number | undefined => {
  const given = args.text(option);
  if (given === undefined || /^[1-9]\d{0,14}$/.test(given)) return given === undefined ? given : Number(given);
  throw new AppError('usage', { problem: `--${option} takes the number of an import, not "${given}"` });
};

/** Does work in an open workspace that takes its time, and closes it. */
const within = async <T>(workspace: Workspace, work: (workspace: Workspace) => Promise<T>): Promise<T> => {
  try {
    return await work(workspace);
  } catch (error) {
    throw saidOf(error, workspace);
  } finally {
    workspace.close();
  }
};

const printUndone = ({ removed, restored, kept, alsoIn, ...undone }: UndoResult, output: Output): void => {
  output.line(`import ${undone.import} undone: ${removed} rows removed, ${restored} as they were before`);
  if (kept > 0) output.line(`  ${kept} rows were changed by later imports: what those said stays`);
  for (const { import: id, file, rows } of alsoIn)
    output.line(
      `  import ${id} (${file}) also held ${rows} of the rows; import that file again to bring them back`,
    );
};

const undo = async (args: Arguments, output: Output, id: number): Promise<void> => {
  const result = await within(openToWrite(args), (workspace) =>
    stoppable((signal) => {
      backUpFirst(workspace, 'undo', output);
      return undoImport(workspace, id, { signal, onProgress: progressLines(output), alone: true });
    }),
  );
  if (args.flag('json')) output.json(result);
  else printUndone(result, output);
};

const save = async (args: Arguments, output: Output, id: number): Promise<void> => {
  const path = args.text('out');
  if (path === undefined) throw new AppError('usage', { problem: '--rejected needs --out FILE.xlsx' });
  const language = paperLanguage(args);
  const workspace = openWorkspace(args.positionals[0] as string, { password: args.password });
  const rows = await within(workspace, async ({ db }) => {
    const rejected = rejectedOfImport(db, id);
    if (rejected.rows === 0) throw new AppError('import.nothingRejected');
    await saveRejected(rejected, { path, language });
    const detail = { import: id, file: basename(path), count: rejected.rows };
    logged(db, { kind: 'rejected.saved', detail });
    return rejected.rows;
  });
  if (args.flag('json')) output.json({ import: id, file: path, rows });
  else output.line(`${rows} rejected rows saved in ${path}`);
};

/** `nabiz imports`: what was imported so far; takes one back; saves what one refused. */
export const imports: Command = {
  name: 'imports',
  usage: '<workspace> [--undo ID | --rejected ID --out FILE.xlsx [--lang L]] [--json]',
  summary:
    'List the imports of a workspace; take one back; save the rows that one rejected, to be mended and imported.',
  options: {
    undo: { type: 'string' },
    rejected: { type: 'string' },
    out: { type: 'string' },
    lang: { type: 'string' },
  },
  least: 1,
  async run(args, output) {
    const [undone, rejected] = [importNumber(args, 'undo'), importNumber(args, 'rejected')];
    if (undone !== undefined && rejected !== undefined)
      throw new AppError('usage', { problem: '--undo and --rejected do not go together' });
    if (undone !== undefined) await undo(args, output, undone);
    else if (rejected !== undefined) await save(args, output, rejected);
    else list(args, output);
    return exitCodes.done;
  },
};
