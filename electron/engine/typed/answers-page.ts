/** Answers what the form for survey answers begins with, and the list of what was typed in. */
import { type Day, isoOf, isoOrNull, today } from '../../../shared/dates.ts';
import type { AnsweringAccount, TypedAnswersPage } from '../../../shared/model/surveys/typed-answers.ts';
import { countTypedAnswers, typedAnswerRows } from '../db/queries/typed-answers.ts';
import { lastAuthor } from '../db/queries/typed-sources.ts';
import { newestFact } from '../db/queries/workspace-facts.ts';
import type { Db } from '../db/statements.ts';
import { csatBoxesOf } from '../surveys/index.ts';
import { accountOf } from './find-accounts.ts';
import { knownPeople } from './people-of.ts';
import { answersOf } from './typed-answer.ts';

/** Of a rating, where the workspace says nothing else. */
const usualBoxes = 2;

/** Data that ends this long ago is not kept up any more. */
const keptUpDays = 31;

/**
 * The day that an answer is taken to be of: today; but where the data ended long ago its last day, for an answer of
 * today would move every page to today, and all of that data would be old.
 */
const usualDay = (newest: Day | null, now: Day): Day =>
  newest !== null && newest < now - keptUpDays ? newest : now;

/** The form and its list. */
export const typedAnswersPage = (
  db: Db,
  { most, now }: { readonly most: number; readonly now: Date },
): TypedAnswersPage => {
  const [newest, day] = [newestFact(db), today(now)];
  return {
    today: isoOf(day),
    date: isoOf(usualDay(newest, day)),
    newest: isoOrNull(newest),
    author: lastAuthor(db, 'surveys') ?? lastAuthor(db, 'judgements') ?? null,
    boxes: csatBoxesOf(db) ?? usualBoxes,
    answers: answersOf(db, typedAnswerRows(db, most)),
    total: countTypedAnswers(db),
  };
};

/** An account that answers are typed in for. Throws `account.unknown`. */
export const answeringAccount = (db: Db, account: number): AnsweringAccount => ({
  ...accountOf(db, account),
  people: knownPeople(db, account),
});
