import type { Day } from '../../shared/dates.ts';
import type { Db } from '../engine/db/statements.ts';
import { isLookDue, lookAtAll, planToday } from '../engine/plan/index.ts';
import { bareScores, currentModel, defaultAsOf } from '../engine/scoring/index.ts';
import type { BareScore } from '../engine/scoring/score-account.ts';
import { type Arguments, type Command, exitCodes } from './command.ts';
import { accountOf, withWorkspace } from './opened.ts';
import { planLines } from './plan-lines.ts';

/**
 * Alerts are of the newest data: a look at an earlier date raises and ends none. Answers how all accounts stand where
 * they had to be scored for it.
 */
const lookIfDue = (db: Db, asOf: Day): readonly BareScore[] | undefined => {
  if (asOf !== defaultAsOf(db) || !isLookDue(db)) return undefined;
  const scores = bareScores(db, { asOf });
  lookAtAll(db, asOf, new Map(scores.map((score) => [score.id, score])));
  return scores;
};

const find = (db: Db, args: Arguments, isReadOnly: boolean) => {
  const asOf = args.day('as-of') ?? defaultAsOf(db);
  const key = args.text('account');
  const account = key === undefined ? undefined : accountOf(db, key);
  const looked = isReadOnly ? undefined : lookIfDue(db, asOf);
  const known = looked?.filter(({ id }) => account === undefined || id === account);
  return { today: planToday(db, { asOf, account, known }), cutoffs: currentModel(db).cutoffs };
};

/** `nabiz plan`: what needs attention. */
export const plan: Command = {
  name: 'plan',
  usage: '<workspace> [--as-of DATE] [--account KEY] [--json]',
  summary:
    'What needs attention: alerts (an account entered red, lost points, is held down by a rule, renews soon while not ' +
    'green, or has data too old), actions that wait, and reviews that are due.',
  options: { 'as-of': { type: 'string' }, account: { type: 'string' } },
  least: 1,
  run(args, output) {
    const { today, cutoffs } = withWorkspace(args, (db, { readOnly }) => {
      if (readOnly) output.note('The workspace is open for reading only: this look raises and ends no alert.');
      return find(db, args, readOnly !== null);
    });
    if (args.flag('json')) output.json(today);
    else for (const line of planLines(today, cutoffs)) output.line(line);
    return exitCodes.done;
  },
};
