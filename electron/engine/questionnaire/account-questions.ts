/** What is known of one account before it is judged: the author's own answers of the day, and what was said before. */
import { type Day, isoOf } from '../../../shared/dates.ts';
import type {
  AccountQuestions,
  DatedJudgement,
  EarlierAnswers,
  Judgement,
} from '../../../shared/model/questionnaire/page.ts';
import { type Question, questionsOf } from '../../../shared/model/questionnaire/questions.ts';
import { accountsAt } from '../db/queries/accounts.ts';
import { type JudgementRow, judgementsOf } from '../db/queries/judgements.ts';
import type { Db } from '../db/statements.ts';
import { currentModel, notScored } from '../scoring/index.ts';
import { openSource, type Sitting } from './own-source.ts';

const mostEarlier = 3;

const judgementOf = ({ value, note, confidence }: JudgementRow): Judgement => ({ value, note, confidence });

const datedOf = (row: JudgementRow): DatedJudgement => ({
  ...judgementOf(row),
  date: isoOf(row.day),
  author: row.author,
});

/** What was said of the account, and what of it is the author's own. */
interface Known {
  readonly rows: readonly JudgementRow[];
  readonly source: number | undefined;
  readonly day: Day;
}

const answersFor = (
  { key, metric, maximumAgeDays }: Question,
  { rows, source, day }: Known,
): EarlierAnswers => {
  const said = rows.filter((row) => row.metric === metric);
  const own = said.find((row) => source !== undefined && row.source === source);
  const earlier = said.filter((row) => row !== own);
  const [next] = earlier;
  const isOld = next !== undefined && maximumAgeDays !== null && day - next.day > maximumAgeDays;
  return {
    key,
    own: own ? judgementOf(own) : null,
    beneath: next === undefined || isOld ? null : next.value,
    earlier: earlier.slice(0, mostEarlier).map(datedOf),
  };
};

/** The account's sheet for one author and day. Throws `account.unknown` or `account.notScored`. */
export const accountQuestions = (
  db: Db,
  { account, ...sitting }: Sitting & { readonly account: number },
): AccountQuestions => {
  const { day } = sitting;
  const [row] = accountsAt(db, { account, day });
  if (!row) throw notScored(db, account);
  const known = { rows: judgementsOf(db, { account, day }), source: openSource(db, sitting), day };
  const answers = questionsOf(currentModel(db)).map((question) => answersFor(question, known));
  return { id: row.id, name: row.name, answers };
};
