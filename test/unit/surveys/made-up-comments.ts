/** Comments of nobody, one a day. */
import { isoOf } from '../../../shared/dates.ts';
import type { SurveyComment } from '../../../shared/model/surveys/figures.ts';

/** Texts as comments, each a day later than the one before. */
export const commentsOf = (texts: readonly string[]): readonly SurveyComment[] =>
  texts.map((comment, i) => ({
    account: 'A',
    name: 'A',
    segment: null,
    person: null,
    kind: 'nps',
    score: null,
    scaleMin: null,
    scaleMax: null,
    date: isoOf(20_000 + i),
    comment,
  }));
