/** What customers wrote, as the window lists and counts it. Dates are `YYYY-MM-DD`. */
import type { SurveyComment } from './figures.ts';
import type { RowOrigin } from '../rows-behind.ts';
import type { RowClass, SurveyMeasure } from './rows.ts';

/** What a score makes of whoever gave it: of a recommendation the first three, of a rating the other two. */
export const answerClasses = [
  'promoters',
  'passives',
  'detractors',
  'satisfied',
  'unsatisfied',
] as const satisfies readonly RowClass[];

/** One of them. */
export type AnswerClass = (typeof answerClasses)[number];

/** The question that a score answers. `other`: one on a scale that is no known version of its question. */
export type AskedAs = Exclude<SurveyMeasure, 'firstContactResolution'> | 'other';

/** A score with its scale, and what it makes of whoever gave it. */
export interface ScaledScore {
  readonly kind: SurveyComment['kind'];
  readonly instrument: AskedAs;
  readonly score: number | null;
  /** The top of the scale; null where it is not known. */
  readonly outOf: number | null;
  /** Null without a score, for effort, and for scales that are not the question's own. */
  readonly answerClass: AnswerClass | null;
}

/** From one letter of a text to another, the second not included. */
export type Mark = readonly [from: number, to: number];

/** One comment of the list. */
export interface ListedComment extends ScaledScore {
  readonly id: number;
  readonly account: number;
  readonly name: string;
  readonly person: string | null;
  /** The date of the answer, else of the invitation. */
  readonly date: string;
  readonly comment: string;
  /** What was looked for, where it stands in the comment. */
  readonly marks: readonly Mark[];
  readonly origin: RowOrigin;
}

/** Something to narrow the list down to, and how many comments it would leave. */
export interface Choice<Value> {
  readonly value: Value;
  readonly n: number;
}

/** A part of the comments that a filter picks, the newest first. */
export interface CommentPage {
  readonly asOf: string;
  /** Comments up to the date, whatever the filter. */
  readonly total: number;
  readonly found: number;
  /** The place of the first one of `comments` among the found. */
  readonly offset: number;
  readonly comments: readonly ListedComment[];
  /** The columns and attributes that accounts can be grouped by. */
  readonly groupings: readonly string[];
  /** The values of the grouping, if one was chosen, those with most comments first; null: accounts without one. */
  readonly groups: readonly Choice<string | null>[];
  /** Names of accounts with comments, those with most first; not all of them. */
  readonly accounts: readonly Choice<string>[];
}

/** Which way a word leans: it stands in detractors' comments more often than chance would have it, or in promoters'. */
export type Lean = 'detractors' | 'promoters';

/** A word that several comments share. */
export interface CommentWord {
  /** What a filter names it by. */
  readonly key: string;
  readonly word: string;
  /** All forms counted as this word, the most frequent first. */
  readonly forms: readonly string[];
  /** Comments with it. */
  readonly n: number;
  /** The newest of them. */
  readonly quotes: readonly WordQuote[];
  /** Recommendations among them, and their mean; null without any. */
  readonly scored: number;
  readonly meanScore: number | null;
  readonly lean: Lean | null;
}

/** A comment quoted for a word. */
export interface WordQuote {
  readonly comment: string;
  readonly marks: readonly Mark[];
}

/** The words of the comments that a filter picks, those of most comments first. */
export interface CommentWords {
  readonly words: readonly CommentWord[];
  /** Comments that were counted. */
  readonly among: number;
  /** Their recommendations, and the mean of these; null without any. */
  readonly scored: number;
  readonly meanScore: number | null;
}

/** Whether an answer counts in its metric, or why it does not. */
export type Standing = 'counts' | 'older' | 'outside' | 'otherScale' | 'noScore';

/** One answer of an account. */
export interface AccountAnswer extends ScaledScore {
  readonly id: number;
  readonly person: string | null;
  readonly answeredOn: string;
  readonly comment: string | null;
  readonly standing: Standing;
  readonly origin: RowOrigin;
}

/** All answers of an account up to a date, the newest first. */
export interface AccountAnswers {
  readonly account: number;
  readonly asOf: string;
  /** The first day whose answers count. */
  readonly from: string;
  readonly answers: readonly AccountAnswer[];
}
