import { backUpFirst } from './back-up-first.ts';
import { AppError } from '../../shared/errors.ts';
import { defaultAsOf } from '../engine/scoring/index.ts';
import { type Arguments, type Command, exitCodes } from './command.ts';
import { languageOption } from './language.ts';
import { changeModel } from './model-change.ts';
import { showModel } from './model-show.ts';
import { withWorkspace } from './opened.ts';

const wrong = (problem: string): AppError => new AppError('usage', { problem });

const changing = ['import', 'ready', 'restore'] as const;
const reading = ['export', 'compare'] as const;

/** One thing at a time, and what belongs to publishing only with it. */
const checkUsage = (args: Arguments): void => {
  const jobs = [
    ...[...changing, ...reading].filter((option) => args.text(option) !== undefined),
    ...['versions', 'figures'].filter((option) => args.flag(option)),
  ];
  if (jobs.length > 1) throw wrong(`${jobs.map((job) => `--${job}`).join(' and ')} do not go together`);
  const publishes = changing.some((option) => args.text(option) !== undefined);
  if (!publishes && (args.flag('preview') || args.text('note') !== undefined))
    throw wrong('--preview and --note need --import, --ready or --restore');
};

/** `nabiz model`: the scoring model of a workspace, as a file, its versions, and another one in its place. */
export const model: Command = {
  name: 'model',
  usage:
    '<workspace> [--export F.json | --versions | --compare A,B | --figures |\n' +
    '        (--import F.json | --ready saas|agency|distribution|retail | --restore N) [--preview] [--note TEXT]]\n' +
    '        [--as-of DATE] [--lang en|tr|he] [--json]',
  summary:
    'Show the scoring model; save it as a file; put a file, a ready model or an earlier version in its place,\n' +
    '      or only say who would change lights; list and compare versions; list figures for metrics of your own.',
  options: {
    export: { type: 'string' },
    import: { type: 'string' },
    ready: { type: 'string' },
    restore: { type: 'string' },
    compare: { type: 'string' },
    note: { type: 'string' },
    versions: { type: 'boolean' },
    figures: { type: 'boolean' },
    preview: { type: 'boolean' },
    'as-of': { type: 'string' },
    lang: { type: 'string' },
  },
  least: 1,
  run(args, output) {
    checkUsage(args);
    languageOption(args, 'lang');
    const isChange = ['import', 'ready', 'restore'].some((option) => args.text(option) !== undefined);
    return withWorkspace(args, (db, workspace) => {
      if (isChange && !args.flag('preview')) backUpFirst(workspace, 'model', output);
      const job = { args, output, asOf: args.day('as-of') ?? defaultAsOf(db) };
      const code = changeModel(db, job);
      if (code === undefined) showModel(db, job);
      return code ?? exitCodes.done;
    });
  },
};
