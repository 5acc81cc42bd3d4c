import { type Day, isoOf } from '../../shared/dates.ts';
import { AppError } from '../../shared/errors.ts';
import type { Db } from '../engine/db/statements.ts';
import {
  changeOfAll,
  defaultAsOf,
  explainAccount,
  sensitivityAt,
  type WorkspaceChange,
} from '../engine/scoring/index.ts';
import { workspaceChangeLines } from './change-lines.ts';
import { type Arguments, type Command, exitCodes, type Output } from './command.ts';
import { explanationLines } from './explain-lines.ts';
import { accountOf, withWorkspace } from './opened.ts';
import { sensitivityLines } from './sensitivity-lines.ts';
import { versionOf } from './version.ts';

const wrong = (problem: string): AppError => new AppError('usage', { problem });

interface Ends {
  readonly from: Day | undefined;
  readonly to: Day;
  readonly fromVersion: number | undefined;
  readonly toVersion: number | undefined;
}

const endsOf = (db: Db, args: Arguments): Ends => {
  const [from, to] = [args.day('from'), args.day('to') ?? defaultAsOf(db)];
  if (from !== undefined && from >= to) throw wrong(`--from must lie before the other date, ${isoOf(to)}`);
  const [fromVersion, toVersion] = [versionOf(args, 'from-model'), versionOf(args, 'to-model')];
  return { from, to, fromVersion, toVersion };
};

/** What to print: a document, and the same as lines. */
interface Answer {
  readonly document: unknown;
  readonly lines: readonly string[];
}

const accountAnswer = (db: Db, key: string, { to, ...ends }: Ends): Answer => {
  const explanation = explainAccount(db, { account: accountOf(db, key), asOf: to, ...ends });
  const { score, ...rest } = explanation;
  return { document: { ...score, ...rest }, lines: explanationLines(explanation) };
};

const workspaceAnswer = (db: Db, { from, ...ends }: Ends): Answer => {
  if (from === undefined) throw wrong('say which account with --account KEY, or since when with --from DATE');
  const change: WorkspaceChange = changeOfAll(db, { from, ...ends });
  return { document: { asOf: isoOf(ends.to), change }, lines: workspaceChangeLines(change) };
};

const sensitivityAnswer = (db: Db, { to }: Ends): Answer => {
  const sensitivity = sensitivityAt(db, to);
  return { document: sensitivity, lines: sensitivityLines(sensitivity) };
};

const answerTo = (db: Db, args: Arguments): Answer => {
  const ends = endsOf(db, args);
  const key = args.text('account');
  if (args.flag('sensitivity')) return sensitivityAnswer(db, ends);
  return key === undefined ? workspaceAnswer(db, ends) : accountAnswer(db, key, ends);
};

const print = ({ document, lines }: Answer, args: Arguments, output: Output): void => {
  if (args.flag('json')) output.json(document);
  else for (const line of lines) output.line(line);
};

/** `nabiz explain`: why a score is what it is, what would lift it, why it changed, and which weights it hangs on. */
export const explain: Command = {
  name: 'explain',
  usage:
    '<workspace> (--account KEY [--from DATE] | --from DATE | --sensitivity) [--to DATE] [--from-model N] [--to-model N] [--json]',
  summary:
    'Explain a score: why its light, what would make it green, contributions, levers, and the change since --from ' +
    '(between versions of the model where they are named); without --account the change of the mean score; ' +
    'with --sensitivity which accounts change band if a weight moves by a tenth.',
  options: {
    account: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    'from-model': { type: 'string' },
    'to-model': { type: 'string' },
    sensitivity: { type: 'boolean' },
  },
  least: 1,
  run(args, output) {
    print(
      withWorkspace(args, (db) => answerTo(db, args)),
      args,
      output,
    );
    return exitCodes.done;
  },
};
