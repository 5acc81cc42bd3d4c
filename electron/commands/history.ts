import { availableParallelism } from 'node:os';
import { isoOf } from '../../shared/dates.ts';
import type { Model } from '../../shared/model/model.ts';
import type { MonthSummary } from '../../shared/model/month-summary.ts';
import type { HistoryPoint } from '../../shared/model/score.ts';
import type { Db } from '../engine/db/statements.ts';
import { currentModel, defaultAsOf, historyOf, historyOfAll, modelOfVersion } from '../engine/scoring/index.ts';
import { openWorkspace, type Workspace } from '../engine/workspace/workspace.ts';
import { alignColumns, figure, wholeFigure } from './columns.ts';
import { type Arguments, type Command, exitCodes, type Output } from './command.ts';
import { accountOf } from './opened.ts';
import { stoppable } from './stoppable.ts';
import { versionOf } from './version.ts';

const accountLines = (points: readonly HistoryPoint[], { dimensions, cutoffs }: Model): readonly string[] => {
  const keys = dimensions.map(({ key }) => key);
  return alignColumns(
    [
      ['date', 'light', 'score', ...keys],
      ...points.map((point) => [
        point.date,
        point.band,
        wholeFigure(point.score, cutoffs),
        ...keys.map((key) => wholeFigure(point.dimensions[key] ?? null, cutoffs)),
      ]),
    ],
    2,
  );
};

const workspaceLines = (months: readonly MonthSummary[]): readonly string[] =>
  alignColumns(
    [
      ['date', 'accounts', 'mean', 'red', 'amber', 'green', 'unknown'],
      ...months.map(({ date, accounts, mean, bands }) => [
        date,
        String(accounts),
        figure(mean, 1),
        ...[bands.red, bands.amber, bands.green, bands.unknown].map(String),
      ]),
    ],
    1,
  );

interface Asked {
  readonly asOf: number;
  readonly model: Model;
}

const ofAccount = (db: Db, key: string, { asOf, model }: Asked) => {
  const history = historyOf(db, { account: accountOf(db, key), asOf, model });
  return { document: { key, history }, lines: accountLines(history, model) };
};

const ofWorkspace = async ({ db, access }: Workspace, asked: Asked, output: Output) => {
  const threads = { access, count: availableParallelism() };
  const onMonth = (done: number, of: number): void => {
    if (process.stderr.isTTY) output.note(`history: ${done} of ${of} months`);
  };
  const months = await stoppable((signal) => historyOfAll(db, { ...asked, threads, onMonth, signal }));
  return { document: { months }, lines: workspaceLines(months) };
};

const askedOf = (db: Db, args: Arguments): Asked => {
  const version = versionOf(args, 'model');
  const model = version === undefined ? currentModel(db) : modelOfVersion(db, version);
  return { asOf: args.day('as-of') ?? defaultAsOf(db), model };
};

/** `nabiz history`: the month ends of the last two years, of one account or of the workspace. */
export const history: Command = {
  name: 'history',
  usage: '<workspace> [--account KEY] [--as-of DATE] [--model N] [--json]',
  summary:
    'Scores at the last 24 month ends, under the current model or version N of it: of one account with its ' +
    'dimensions, else of all accounts together; these months are kept in the workspace.',
  options: { account: { type: 'string' }, 'as-of': { type: 'string' }, model: { type: 'string' } },
  least: 1,
  async run(args, output) {
    const workspace = openWorkspace(args.positionals[0] as string, { password: args.password });
    try {
      const asked = askedOf(workspace.db, args);
      const key = args.text('account');
      // The months of all accounts are kept in the file.
      if (key === undefined) workspace.refuseWriting();
      const { document, lines } =
        key === undefined ? await ofWorkspace(workspace, asked, output) : ofAccount(workspace.db, key, asked);
      const { name, version } = asked.model;
      if (args.flag('json')) output.json({ asOf: isoOf(asked.asOf), model: { name, version }, ...document });
      else for (const line of lines) output.line(line);
      return exitCodes.done;
    } finally {
      workspace.close();
    }
  },
};
