import type { WorkspaceValue } from '../../shared/model/value.ts';
import type { Db } from '../engine/db/statements.ts';
import { valuePage } from '../engine/pages/index.ts';
import { notScored } from '../engine/scoring/index.ts';
import { valueRows, type ValueQuestion } from '../engine/value/index.ts';
import { type Arguments, type Command, exitCodes } from './command.ts';
import { accountOf, withWorkspace } from './opened.ts';
import { accountLines } from './value-account-lines.ts';
import { inUnits } from './value-document.ts';
import { valueLines } from './value-lines.ts';
import { questionOf, settingsIn } from './value-question.ts';
import { formulas } from './value-words.ts';

/** What to print: a document, and the same as lines. */
interface Answer {
  readonly document: unknown;
  readonly lines: () => readonly string[];
}

const accountAnswer = (db: Db, key: string, question: ValueQuestion): Answer => {
  const id = accountOf(db, key);
  const value: WorkspaceValue = valuePage(db, question);
  const account = value.accounts.find((candidate) => candidate.id === id);
  if (!account) throw notScored(db, id);
  const rows = valueRows(db, { account: id, day: question.asOf });
  const { asOf, discount, marginTaken, retention } = value;
  return {
    document: { asOf, formulas, discount, marginTaken, retention, accounts: [account], rows },
    lines: () => accountLines(value, account, rows),
  };
};

const workspaceAnswer = (db: Db, question: ValueQuestion): Answer => {
  const value = valuePage(db, question);
  return { document: { formulas, ...value }, lines: () => valueLines(value) };
};

const answerTo = (db: Db, args: Arguments, settings: Omit<ValueQuestion, 'asOf'>): Answer => {
  const question = questionOf(db, args, settings);
  const key = args.text('account');
  return key === undefined ? workspaceAnswer(db, question) : accountAnswer(db, key, question);
};

/** `nabiz value`: lifetime value, cost of acquisition, retention and revenue at risk. */
export const value: Command = {
  name: 'value',
  usage:
    '<workspace> [--as-of DATE] [--account KEY] [--by FIELD] [--months N] [--cohort month|quarter] ' +
    '[--discount SHARE] [--retention SHARE] [--margin SHARE] [--json]',
  summary:
    'Lifetime value, acquisition cost, retention and revenue at risk, each currency by itself: of the workspace and ' +
    'its accounts, parted by a field or attribute with --by, or of one account with the rows behind it.',
  options: {
    'as-of': { type: 'string' },
    account: { type: 'string' },
    by: { type: 'string' },
    months: { type: 'string' },
    cohort: { type: 'string' },
    discount: { type: 'string' },
    retention: { type: 'string' },
    margin: { type: 'string' },
  },
  least: 1,
  run(args, output) {
    const settings = settingsIn(args);
    const { document, lines } = withWorkspace(args, (db) => answerTo(db, args, settings));
    if (args.flag('json')) output.json(inUnits(document));
    else for (const line of lines()) output.line(line);
    return exitCodes.done;
  },
};
