/** Comments with their answers: listed, searched, filtered. */
import { type Day, isoOf } from '../../../shared/dates.ts';
import { fold } from '../../../shared/fold.ts';
import type { SurveyComment } from '../../../shared/model/surveys/figures.ts';
import type { Span } from '../db/queries/scope.ts';
import { commentRows } from '../db/queries/survey-rows.ts';
import type { Db } from '../db/statements.ts';
import { labelsAt } from './look.ts';

/** Whose comments, and of when. */
export interface CommentQuestion {
  readonly asOf: Day;
  readonly span: Span;
  readonly account?: number | undefined;
}

/** What comments are picked by; whatever is left out picks all. */
export interface CommentFilter {
  /** Words that stand in the comment, however they are spelled. */
  readonly text?: string | undefined;
  readonly kind?: SurveyComment['kind'] | undefined;
  /** Both included. A comment without a score is picked only where neither is given. */
  readonly leastScore?: number | undefined;
  readonly mostScore?: number | undefined;
  /** Null: accounts without a segment. */
  readonly segment?: string | null | undefined;
  /** `YYYY-MM-DD`, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The comments of a span, the newest first; of one day in the order they were stored. */
export const surveyComments = (db: Db, { asOf, span, account }: CommentQuestion): readonly SurveyComment[] => {
  const labels = labelsAt(db, asOf);
  return commentRows(db, span, account).flatMap(({ account: id, day, ...row }) => {
    const own = labels.get(id);
    if (own === undefined) return [];
    const { key, name, segment } = own;
    return [{ account: key, name, segment, date: isoOf(day), ...row }];
  });
};

const isInRange = (score: number | null, { leastScore, mostScore }: CommentFilter): boolean => {
  if (leastScore === undefined && mostScore === undefined) return true;
  return score !== null && score >= (leastScore ?? -Infinity) && score <= (mostScore ?? Infinity);
};

/** The comments that a filter picks, in their order. */
export const filterComments = (
  comments: readonly SurveyComment[],
  filter: CommentFilter,
): readonly SurveyComment[] => {
  const text = fold(filter.text ?? '');
  return comments.filter(
    ({ comment, kind, score, segment, date }) =>
      (filter.kind === undefined || kind === filter.kind) &&
      isInRange(score, filter) &&
      (filter.segment === undefined || segment === filter.segment) &&
      (filter.from === undefined || date >= filter.from) &&
      (filter.to === undefined || date <= filter.to) &&
      (text === '' || fold(comment).includes(text)),
  );
};
