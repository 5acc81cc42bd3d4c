import type { RecurringWord, SurveyComment, SurveyReport } from '../../shared/model/surveys/figures.ts';
import type { Db } from '../engine/db/statements.ts';
import { defaultAsOf } from '../engine/scoring/index.ts';
import { recurringWords, surveyComments, surveysAt, surveyWindowDays } from '../engine/surveys/index.ts';
import { type Arguments, type Command, exitCodes } from './command.ts';
import { commentLines, wordLines } from './comment-lines.ts';
import { languageOption } from './language.ts';
import { accountOf, withWorkspace } from './opened.ts';
import { surveyLines } from './survey-lines.ts';

interface Found {
  readonly report: SurveyReport;
  readonly comments: readonly SurveyComment[];
  readonly words: readonly RecurringWord[];
  /** Whether the comments themselves were asked for. */
  readonly isListed: boolean;
}

const find = (db: Db, args: Arguments): Found => {
  const asOf = args.day('as-of') ?? defaultAsOf(db);
  const key = args.text('account');
  const account = key === undefined ? undefined : accountOf(db, key);
  const span = { after: asOf - surveyWindowDays, upTo: asOf };
  const text = args.text('search');
  const comments = surveyComments(db, { span, account }, { text });
  return {
    report: surveysAt(db, { asOf, account, by: args.text('by') }),
    comments,
    words: recurringWords(comments, { language: languageOption(args, 'lang') }),
    isListed: args.flag('comments') || text !== undefined,
  };
};

const documentOf = ({ report, comments, words, isListed }: Found) => ({
  ...report,
  comments: { n: comments.length, words, ...(isListed && { list: comments }) },
});

const linesOf = ({ report, comments, words, isListed }: Found): readonly string[] => [
  ...surveyLines(report),
  ...(comments.length > 0 || isListed ? wordLines(comments.length, words) : []),
  ...(isListed ? commentLines(comments) : []),
];

/** `nabiz surveys`: what the customers answered, with intervals. */
export const surveys: Command = {
  name: 'surveys',
  usage:
    '<workspace> [--as-of DATE] [--account KEY] [--by month|quarter|segment|owner|plan|country|ATTRIBUTE] ' +
    '[--comments] [--search TEXT] [--lang en|tr|he] [--json]',
  summary:
    'NPS, CSAT, CES and first-contact resolution with intervals: of all accounts and each of them, or by segment, ' +
    'month or any attribute (a change is real or within the noise); comments with the words they share, counted as ' +
    'words of --lang, else each in its own language.',
  options: {
    'as-of': { type: 'string' },
    account: { type: 'string' },
    by: { type: 'string' },
    comments: { type: 'boolean' },
    search: { type: 'string' },
    lang: { type: 'string' },
  },
  least: 1,
  run(args, output) {
    const found = withWorkspace(args, (db) => find(db, args));
    if (args.flag('json')) output.json(documentOf(found));
    else for (const line of linesOf(found)) output.line(line);
    return exitCodes.done;
  },
};
