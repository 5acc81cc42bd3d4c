/** All answers of an account, and which of them count in their metric. */
import { isoOf } from '../../../shared/dates.ts';
import type { AccountAnswer, AccountAnswers, Standing } from '../../../shared/model/surveys/comments.ts';
import { type AnswerRow, answerRows } from '../db/queries/said-rows.ts';
import { originOf } from '../db/queries/row-origin.ts';
import type { AccountAt } from '../db/queries/scope.ts';
import type { Db } from '../db/statements.ts';
import { surveyWindowDays } from './look.ts';
import { scaledScore } from './scaled-score.ts';

/** The instruments that metrics are made of; other scales are kept apart. */
const counted: readonly AnswerRow['instrument'][] = ['nps', 'csat', 'effort'];

/** Rows come the newest first: who has answered a recommendation before has answered later. */
const standings = (rows: readonly AnswerRow[], after: number): readonly Standing[] => {
  const heard = new Set<string>();
  return rows.map(({ instrument, score, answeredOn, person }) => {
    if (score === null) return 'noScore';
    if (!counted.includes(instrument)) return 'otherScale';
    if (answeredOn <= after) return 'outside';
    if (instrument !== 'nps' || person === null) return 'counts';
    return heard.size === heard.add(person).size ? 'older' : 'counts';
  });
};

const answerOf = (row: AnswerRow, standing: Standing): AccountAnswer => ({
  id: row.id,
  ...scaledScore(row),
  person: row.personName,
  answeredOn: isoOf(row.answeredOn),
  comment: row.comment,
  standing,
  origin: originOf(row),
});

/** The answers up to the day, as the metrics of that day see them. */
export const accountAnswers = (db: Db, at: AccountAt): AccountAnswers => {
  const rows = answerRows(db, at);
  const after = at.day - surveyWindowDays;
  const own = standings(rows, after);
  return {
    account: at.account,
    asOf: isoOf(at.day),
    from: isoOf(after + 1),
    answers: rows.map((row, i) => answerOf(row, own[i] ?? 'noScore')),
  };
};
