/** Survey comments for reading on a terminal. */
import type { RecurringWord, SurveyComment } from '../../shared/model/surveys/figures.ts';
import { alignColumns, figure } from './columns.ts';

/** How many words are printed; `--json` has more. */
const shownWords = 12;

const quoteOf = ({ quotes: [newest] }: RecurringWord): string =>
  newest ? `"${newest.comment.replaceAll(/\s+/g, ' ')}" (${newest.account}, ${newest.date})` : '';

/** How many comments there are, and the words that most of them share. */
export const wordLines = (comments: number, words: readonly RecurringWord[]): readonly string[] => [
  '',
  `Comments: ${comments}`,
  ...alignColumns(words.slice(0, shownWords).map((word) => [word.word, `in ${word.n}`, quoteOf(word)])),
];

/** The comments one by one. */
export const commentLines = (comments: readonly SurveyComment[]): readonly string[] =>
  alignColumns(
    comments.map((own) => [
      own.date,
      own.account,
      own.person ?? '–',
      own.kind,
      figure(own.score, Number.isInteger(own.score) ? 0 : 1),
      own.comment.replaceAll(/\s+/g, ' '),
    ]),
  );
