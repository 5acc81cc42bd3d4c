import { basename, extname, resolve } from 'node:path';
import { isoOf } from '../../shared/dates.ts';
import { AppError } from '../../shared/errors.ts';
import { logged } from '../engine/db/log/logged.ts';
import { saveCsv, saveWorkbook } from '../engine/export/index.ts';
import { defaultAsOf, scoredInputs } from '../engine/scoring/index.ts';
import { openWorkspace } from '../engine/workspace/workspace.ts';
import { type Arguments, type Command, exitCodes } from './command.ts';
import { paperLanguage } from './language.ts';
import { stoppable } from './stoppable.ts';

const kinds = { '.xlsx': saveWorkbook, '.csv': saveCsv } as const;

const wrong = (problem: string): AppError => new AppError('usage', { problem });

const isKind = (ending: string): ending is keyof typeof kinds => Object.hasOwn(kinds, ending);

const placeOf = (args: Arguments): { readonly path: string; readonly kind: keyof typeof kinds } => {
  const out = args.text('out');
  if (out === undefined) throw wrong('say where to with --out');
  const ending = extname(out).toLowerCase();
  if (!isKind(ending)) throw wrong(`--out takes a file that ends in .xlsx or .csv, not "${out}"`);
  return { path: resolve(out), kind: ending };
};

const saved = async (args: Arguments) => {
  const { path, kind } = placeOf(args);
  const language = paperLanguage(args);
  const file = args.positionals[0] as string;
  const workspace = openWorkspace(file, { password: args.password });
  try {
    const scored = scoredInputs(workspace.db, args.day('as-of') ?? defaultAsOf(workspace.db));
    const place = { path, language, workspace: basename(file) };
    await stoppable((signal) => kinds[kind](scored, { ...place, signal }));
    const detail = { file: basename(path), count: scored.count };
    logged(workspace.db, { kind: 'scores.exported', detail });
    return { asOf: isoOf(scored.day), file: path, accounts: scored.count };
  } finally {
    workspace.close();
  }
};

/** `nabiz export`: scores and inputs as a workbook with live formulas, or as comma-separated text. */
export const exportCommand: Command = {
  name: 'export',
  usage: '<workspace> --out FILE.xlsx|FILE.csv [--as-of DATE] [--lang en|tr|he] [--json]',
  summary:
    'Save the scores and what they are computed from: as a workbook that computes them again, or as text.',
  options: { out: { type: 'string' }, 'as-of': { type: 'string' }, lang: { type: 'string' } },
  least: 1,
  async run(args, output) {
    const done = await saved(args);
    if (args.flag('json')) output.json(done);
    else output.line(`${done.accounts} accounts at ${done.asOf} are in ${done.file}`);
    return exitCodes.done;
  },
};
