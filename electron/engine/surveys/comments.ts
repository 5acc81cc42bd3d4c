/** Which comments a filter picks. */
import type { Day } from '../../../shared/dates.ts';
import { fold } from '../../../shared/fold.ts';
import type { AnswerClass } from '../../../shared/model/surveys/comments.ts';
import type { SurveyComment } from '../../../shared/model/surveys/figures.ts';
import type { Grouping } from '../db/queries/account-groups.ts';
import type { Span } from '../db/queries/scope.ts';
import type { Db } from '../db/statements.ts';
import { commentIndex, type IndexedComment } from './comment-index.ts';

/** What comments are picked by; whatever is left out picks all. */
export interface CommentFilter {
  /** Words that all stand in the comment, however they are spelled. */
  readonly text?: string | undefined;
  readonly kind?: SurveyComment['kind'] | undefined;
  readonly answerClass?: AnswerClass | undefined;
  /** Both included. A comment without a score is picked only where neither is given. */
  readonly leastScore?: number | undefined;
  readonly mostScore?: number | undefined;
  /** Words that all stand in the account's name or key. */
  readonly account?: string | undefined;
  /** Null: accounts without a value. */
  readonly group?: { readonly grouping: Grouping; readonly value: string | null } | undefined;
  /** `YYYY-MM-DD`, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Tells whether a comment is picked. */
export type CommentTest = (comment: IndexedComment) => boolean;

/** The words of a search, folded. */
export const searchedWords = (text: string | undefined): readonly string[] =>
  fold(text ?? '')
    .split(' ')
    .filter(Boolean);

const hasAll = (folded: string, words: readonly string[]): boolean =>
  words.every((word) => folded.includes(word));

const scoreTest = ({ leastScore, mostScore }: CommentFilter): CommentTest | null =>
  leastScore === undefined && mostScore === undefined
    ? null
    : ({ row: { score } }) =>
        score !== null && score >= (leastScore ?? -Infinity) && score <= (mostScore ?? Infinity);

const answerTests = ({ kind, answerClass, ...filter }: CommentFilter): readonly (CommentTest | null)[] => [
  kind === undefined ? null : ({ row }) => row.kind === kind,
  answerClass === undefined ? null : ({ scaled }) => scaled.answerClass === answerClass,
  scoreTest(filter),
];

const accountTests = ({ account, group }: CommentFilter): readonly (CommentTest | null)[] => {
  const words = searchedWords(account);
  return [
    words.length === 0 ? null : ({ foldedAccount }) => hasAll(foldedAccount, words),
    group === undefined ? null : ({ labels }) => group.grouping.valueOf(labels) === group.value,
  ];
};

const textTests = ({ text, from, to }: CommentFilter): readonly (CommentTest | null)[] => {
  const words = searchedWords(text);
  return [
    from === undefined ? null : ({ said }) => said.date >= from,
    to === undefined ? null : ({ said }) => said.date <= to,
    words.length === 0 ? null : ({ folded }) => hasAll(folded, words),
  ];
};

/** What a filter tells comments apart by: all of it must hold. */
export const pickOf = (filter: CommentFilter): CommentTest => {
  const tests = [...answerTests(filter), ...accountTests(filter), ...textTests(filter)].filter(
    (test) => test !== null,
  );
  return (comment) => tests.every((test) => test(comment));
};

/** Whose comments, and of when. */
export interface CommentQuestion {
  readonly span: Span;
  readonly account?: number | undefined;
}

const isIn = (day: Day, { after, upTo }: Span): boolean => day > after && day <= upTo;

/** The comments of a span that a filter picks, the newest first; of one day in the order they were stored. */
export const surveyComments = (
  db: Db,
  { span, account }: CommentQuestion,
  filter: CommentFilter = {},
): readonly SurveyComment[] => {
  const isPicked = pickOf(filter);
  return commentIndex(db)
    .comments.filter(({ row }) => isIn(row.day, span) && (account === undefined || row.account === account))
    .filter(isPicked)
    .map(({ said }) => said);
};
