/** What the user looks for among the comments. Pure. */
import type { CallInput } from '../../../../shared/contract.ts';
import type { Language } from '../../../../shared/languages.ts';
import type { AnswerClass, CommentWord } from '../../../../shared/model/surveys/comments.ts';
import type { SurveyComment } from '../../../../shared/model/surveys/figures.ts';
import { perOpening } from '../../../app/per-opening.ts';

/** What comments are narrowed down to; blank and null narrow nothing. */
export interface CommentFilters {
  readonly text: string;
  readonly kind: SurveyComment['kind'] | null;
  readonly answerClass: AnswerClass | null;
  readonly least: number | null;
  readonly most: number | null;
  readonly account: string;
  /** The grouping whose values are offered. */
  readonly by: string | null;
  /** The value chosen of it; `value` null: accounts without one. */
  readonly group: { readonly value: string | null } | null;
  /** `YYYY-MM-DD`. */
  readonly from: string | null;
  readonly to: string | null;
  readonly word: Pick<CommentWord, 'key' | 'word'> | null;
}

/** The filters, and where in the list the user is; kept while other screens are looked at. */
export interface CommentView {
  readonly filters: CommentFilters;
  /** The language that words are counted in; null: each comment tells its own. */
  readonly language: Language | null;
  /** The place of the current comment in the list. */
  readonly index: number;
}

/** What can happen to it. */
export type CommentAction =
  | { readonly type: 'filtered'; readonly change: Partial<CommentFilters> }
  | { readonly type: 'language.chosen'; readonly language: Language | null }
  | { readonly type: 'moved'; readonly index: number }
  | { readonly type: 'cleared' };

/** Nothing is narrowed. */
export const noFilters: CommentFilters = {
  text: '',
  kind: null,
  answerClass: null,
  least: null,
  most: null,
  account: '',
  by: null,
  group: null,
  from: null,
  to: null,
  word: null,
};

const wholeView: CommentView = { filters: noFilters, language: null, index: 0 };

/** The kind of answers that a class is one of. */
export const kindOfClass = (answerClass: AnswerClass): SurveyComment['kind'] =>
  answerClass === 'satisfied' || answerClass === 'unsatisfied' ? 'csat' : 'nps';

/** Filters that cannot both hold do not stand beside each other: the one touched last does. */
const settled = (filters: CommentFilters, change: Partial<CommentFilters>): CommentFilters => {
  const { kind, answerClass } = filters;
  const clash = kind !== null && answerClass !== null && kindOfClass(answerClass) !== kind;
  const own = clash ? { ...filters, ...('kind' in change ? { answerClass: null } : { kind: null }) } : filters;
  return 'by' in change && !('group' in change) ? { ...own, group: null } : own;
};

/** The next view: other filters begin at the top of the list. */
export const reduceView = (view: CommentView, action: CommentAction): CommentView => {
  switch (action.type) {
    case 'filtered':
      return { ...view, filters: settled({ ...view.filters, ...action.change }, action.change), index: 0 };
    case 'language.chosen':
      return { ...view, language: action.language, filters: { ...view.filters, word: null }, index: 0 };
    case 'moved':
      return { ...view, index: action.index };
    case 'cleared':
      return { ...wholeView, language: view.language };
  }
};

/** Whether anything is narrowed. A grouping alone narrows nothing. */
export const isNarrowed = ({ by: _, ...filters }: CommentFilters): boolean =>
  Object.values(filters).some((value) => value !== null && value !== '');

/** What is wrong with the filters: a range that ends before it begins. */
export interface FilterProblems {
  readonly score: boolean;
  readonly dates: boolean;
}

/** The fields that cannot be looked for as they are. */
export const problemsOf = ({ least, most, from, to }: CommentFilters): FilterProblems => ({
  score: Number.isNaN(least) || Number.isNaN(most) || (least !== null && most !== null && least > most),
  dates: from !== null && to !== null && from > to,
});

type Asked = CallInput<'comments.list'>['filter'];

const score = ({ least, most }: CommentFilters): Asked => ({
  ...(least !== null && { leastScore: least }),
  ...(most !== null && { mostScore: most }),
});

const dates = ({ from, to }: CommentFilters): Asked => ({
  ...(from !== null && { from }),
  ...(to !== null && { to }),
});

/** The filters as the engine is asked; a range that is none is left out. The word stands beside them. */
export const askedOf = (filters: CommentFilters): Asked => {
  const { text, kind, answerClass, account, by, group } = filters;
  const problems = problemsOf(filters);
  return {
    ...(text.trim() !== '' && { text }),
    ...(kind !== null && { kind }),
    ...(answerClass !== null && { answerClass }),
    ...(problems.score ? {} : score(filters)),
    ...(account.trim() !== '' && { account }),
    ...(by !== null && group !== null && { group: { by, value: group.value } }),
    ...(problems.dates ? {} : dates(filters)),
  };
};

/** The view as it is held for an opening. */
export const heldView = perOpening(reduceView, wholeView);
