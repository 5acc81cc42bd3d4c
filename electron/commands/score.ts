import { AppError } from '../../shared/errors.ts';
import type { AccountScore } from '../../shared/model/score.ts';
import { namedAccounts } from '../engine/db/queries/accounts.ts';
import type { Db } from '../engine/db/statements.ts';
import { countPeople, type PeopleScores, scorePeople } from '../engine/people/index.ts';
import { defaultAsOf, notScored, scoreAccounts, type Scores } from '../engine/scoring/index.ts';
import { alignColumns, figure, signed, wholeFigure } from './columns.ts';
import { type Arguments, type Command, exitCodes } from './command.ts';
import { accountOf, withWorkspace } from './opened.ts';
import { peopleLines } from './people-lines.ts';

const scoresIn = (db: Db, args: Arguments): Scores => {
  const asOf = args.day('as-of') ?? defaultAsOf(db);
  const key = args.text('account');
  if (key === undefined) return scoreAccounts(db, { asOf });
  const account = accountOf(db, key);
  const scores = scoreAccounts(db, { asOf, account });
  if (scores.accounts.length === 0) throw notScored(db, account);
  return scores;
};

/** The people of the one account that was scored, where they are asked for. */
const peopleIn = (db: Db, { accounts: [account] }: Scores, args: Arguments): PeopleScores | undefined =>
  args.flag('people') && account
    ? scorePeople(db, { account: account.id, asOf: args.day('as-of') ?? defaultAsOf(db) })
    : undefined;

const refuseWithoutAccount = (args: Arguments): void => {
  if (args.flag('people') && args.text('account') === undefined)
    throw new AppError('usage', { problem: 'say whose people with --account KEY' });
};

/** Keys of accounts that no list of accounts has. */
type Named = ReadonlySet<string>;

const rowOf = (account: AccountScore, named: Named): readonly string[] => [
  account.key,
  named.has(account.key) ? `${account.name} *` : account.name,
  account.band +
    (account.override || account.band !== account.computedBand ? ` (${account.computedBand})` : ''),
  wholeFigure(account.score, account.cutoffs),
  `${wholeFigure(account.range[0], account.cutoffs)} to ${wholeFigure(account.range[1], account.cutoffs)}`,
  `${figure(account.coverage * 100)} %`,
  signed(account.momentum) + (account.momentumBasis === 'differentData' ? ' ~' : ''),
  ...account.dimensions.map((dimension) => wholeFigure(dimension.score, account.cutoffs)),
];

const tableOf = ({ asOf, model, accounts }: Scores, named: Named): readonly string[] => {
  const dimensions = accounts[0]?.dimensions.map((dimension) => dimension.key) ?? [];
  const header = ['key', 'name', 'band', 'score', 'range', 'coverage', '3 months', ...dimensions];
  return [
    `As of ${asOf}, model ${model.name} version ${model.version}, ${accounts.length} accounts`,
    ...alignColumns([header, ...accounts.map((account) => rowOf(account, named))], 3),
    ...(accounts.some(({ momentumBasis }) => momentumBasis === 'differentData')
      ? ['~ other metrics had a value three months ago: part of the change is the data']
      : []),
    ...(accounts.some(({ key }) => named.has(key)) ? ['* only named in other tables than the accounts'] : []),
  ];
};

const peopleDocument = ({ people, rows }: PeopleScores) => ({
  peopleCounts: countPeople(people),
  peopleRows: rows,
  people,
});

const linesOf = (scores: Scores, named: Named, people: PeopleScores | undefined): readonly string[] => [
  ...tableOf(scores, named),
  ...(people ? ['', ...peopleLines(people)] : []),
];

/** `nabiz score`: the scores of a workspace at a date. */
export const score: Command = {
  name: 'score',
  usage: '<workspace> [--as-of DATE] [--account KEY [--people]] [--json]',
  summary:
    'Score the accounts: light, score, range, coverage, dimensions and metrics; with --people the people of one.',
  options: { 'as-of': { type: 'string' }, account: { type: 'string' }, people: { type: 'boolean' } },
  least: 1,
  run(args, output) {
    refuseWithoutAccount(args);
    const { scores, named, people } = withWorkspace(args, (db) => {
      const found = scoresIn(db, args);
      return { scores: found, named: namedAccounts(db), people: peopleIn(db, found, args) };
    });
    if (args.flag('json')) output.json({ ...scores, ...(people && peopleDocument(people)) });
    else for (const line of linesOf(scores, named, people)) output.line(line);
    return exitCodes.done;
  },
};
