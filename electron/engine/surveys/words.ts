/** Comments grouped by the words they share. Nothing leaves the machine: words are counted, not understood. */
import type { Language } from '../../../shared/languages.ts';
import type { RecurringWord, SurveyComment } from '../../../shared/model/surveys/figures.ts';
import { readWords } from './words/reading.ts';
import { sharedWords } from './words/shared-words.ts';

/** How words are grouped. */
export interface WordOptions {
  /** The language of the comments; left out, each comment tells by itself. Hebrew letters are always Hebrew. */
  readonly language?: Language | undefined;
  /** In so many comments at least. */
  readonly least?: number;
  readonly most?: number;
  /** Quotes with each word. */
  readonly quotes?: number;
}

/** The words that several comments share, those of most comments first. */
export const recurringWords = (
  comments: readonly SurveyComment[],
  { language, least = 2, most = 30, quotes = 3 }: WordOptions = {},
): readonly RecurringWord[] => {
  const reading = readWords(
    comments.map(({ comment }) => comment),
    language,
  );
  const all = comments.map((_, place) => place);
  return sharedWords(reading, all, { least, most }).map(({ word, forms, places }) => ({
    word,
    forms,
    n: places.length,
    quotes: places
      .flatMap((place) => comments[place] ?? [])
      .toSorted((a, b) => b.date.localeCompare(a.date))
      .slice(0, quotes),
  }));
};
