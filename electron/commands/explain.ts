import { isoOf } from '../../shared/dates.ts';
import { AppError } from '../../shared/errors.ts';
import type { Lever } from '../../shared/model/score.ts';
import { defaultAsOf, explainAccount, type Explanation } from '../engine/scoring/index.ts';
import { alignColumns, figure, signed } from './columns.ts';
import { type Arguments, type Command, exitCodes } from './command.ts';
import { accountOf, withWorkspace } from './opened.ts';

const explanationOf = (args: Arguments): Explanation => {
  const key = args.text('account');
  if (key === undefined) throw new AppError('usage', { problem: 'say which account with --account KEY' });
  return withWorkspace(args, (db) => {
    const asOf = args.day('to') ?? defaultAsOf(db);
    const from = args.day('from');
    if (from !== undefined && from >= asOf)
      throw new AppError('usage', { problem: `--from must lie before the other date, ${isoOf(asOf)}` });
    return explainAccount(db, { account: accountOf(db, key), asOf, from });
  });
};

const contributionLines = ({ contributions }: Explanation): readonly string[] =>
  alignColumns(
    [
      ['metric', 'light', 'value', 'score', 'brings', 'costs'],
      ...contributions.map((metric) => [
        metric.key,
        metric.band,
        figure(metric.value, 1),
        figure(metric.score),
        figure(metric.contribution, 1),
        figure(metric.shortfall, 1),
      ]),
    ],
    2,
  );

const leverLine = ({ metric, from, to, gain }: Lever): string =>
  `  ${metric}: ${figure(from, 1)} → ${figure(to, 1)} brings ${signed(gain)}`;

const pathLines = ({ pathToGreen: path }: Explanation): readonly string[] => {
  if (!path) return ['Path to green: nothing is left to do, or nothing is known.'];
  const end = path.reaches
    ? `reaches ${figure(path.score)}`
    : `gets to ${figure(path.score)}, which is not enough`;
  return [
    `Path to green, ${end}:`,
    ...path.levers.map(leverLine),
    ...path.caps.map((cap) => `  cap: ${cap.reason}`),
  ];
};

const changeLines = ({ change }: Explanation): readonly string[] =>
  change
    ? [
        `From ${change.fromDate} to ${change.toDate}: ${figure(change.from, 1)} → ${figure(change.to, 1)} (${signed(change.change)})`,
        ...change.metrics.map((part) => `  ${part.metric} ${part.kind}: ${signed(part.change)}`),
      ]
    : [];

const linesOf = (explanation: Explanation): readonly string[] => {
  const { name, band, range, coverage } = explanation.score;
  const known = `${figure(range[0])} to ${figure(range[1])}, coverage ${figure(coverage * 100)} %`;
  return [
    `${name}: ${band}, ${figure(explanation.score.score)} (${known}), as of ${explanation.asOf}`,
    ...contributionLines(explanation),
    'Levers:',
    ...explanation.levers.map(leverLine),
    ...pathLines(explanation),
    ...changeLines(explanation),
  ];
};

/** `nabiz explain`: why one account scores as it does, what would lift it, and why it changed. */
export const explain: Command = {
  name: 'explain',
  usage: '<workspace> --account KEY [--from DATE] [--to DATE] [--json]',
  summary: 'Explain a score: contributions, levers, the path to green, and the change since --from.',
  options: { account: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' } },
  least: 1,
  run(args, output) {
    const explanation = explanationOf(args);
    if (args.flag('json')) {
      const { score, ...rest } = explanation;
      output.json({ ...score, ...rest });
    } else for (const line of linesOf(explanation)) output.line(line);
    return exitCodes.done;
  },
};
