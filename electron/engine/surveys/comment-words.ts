/** The words that the comments of a filter share, and which scores they come with. */
import type { CommentWord, CommentWords, Lean } from '../../../shared/model/surveys/comments.ts';
import { fewestForScore } from '../../../shared/model/surveys/nps.ts';
import { wilson } from '../../../shared/model/surveys/wilson.ts';
import type { Db } from '../db/statements.ts';
import type { IndexedComment } from './comment-index.ts';
import { type CommentSearch, searchComments } from './comment-search.ts';
import { joinedMarks } from './marks.ts';
import type { Reading } from './words/reading.ts';
import { type SharedWord, sharedWords } from './words/shared-words.ts';

const limits = { least: 2, most: 40 } as const;
const quotesPerWord = 3;

/** The recommendations among some comments. */
interface Recommendations {
  readonly n: number;
  readonly sum: number;
  readonly promoters: number;
  readonly detractors: number;
}

const recommendationsIn = (comments: readonly IndexedComment[]): Recommendations => {
  const own = comments.filter(({ row }) => row.instrument === 'nps' && row.score !== null);
  const classed = (wanted: string): number => own.filter(({ scaled }) => scaled.answerClass === wanted).length;
  return {
    n: own.length,
    sum: own.reduce((sum, { row }) => sum + (row.score ?? 0), 0),
    promoters: classed('promoters'),
    detractors: classed('detractors'),
  };
};

/** More than chance makes one time in twenty: the whole interval lies above the share among all. */
const isAbove = (hits: number, n: number, share: number): boolean => (wilson(hits, n)?.low ?? 0) > share;

/** Which way a word leans, against all comments around it. */
const leanOf = (own: Recommendations, all: Recommendations): Lean | null => {
  if (own.n < fewestForScore) return null;
  if (isAbove(own.detractors, own.n, all.detractors / all.n)) return 'detractors';
  return isAbove(own.promoters, own.n, all.promoters / all.n) ? 'promoters' : null;
};

const scoredOf = ({ n, sum }: Recommendations) => ({ scored: n, meanScore: n === 0 ? null : sum / n });

/** What all words of an answer are told against. */
interface Around {
  readonly reading: Reading;
  readonly all: Recommendations;
  readonly commentAt: (place: number) => IndexedComment | undefined;
}

/** The newest comments; what several people wrote in the same words is quoted once. */
const quotesOf = (places: readonly number[], commentAt: Around['commentAt']) => {
  const quotes = new Map<string, number>();
  for (const place of places) {
    const comment = commentAt(place)?.row.comment ?? '';
    if (!quotes.has(comment)) quotes.set(comment, place);
    if (quotes.size === quotesPerWord) break;
  }
  return [...quotes].map(([comment, place]) => ({ comment, place }));
};

/** The comments stand the newest first, and so do the places of a word. */
const wordOf = ({ key, word, forms, places }: SharedWord, { reading, all, commentAt }: Around): CommentWord => {
  const own = recommendationsIn(places.flatMap((place) => commentAt(place) ?? []));
  return {
    key,
    word,
    forms,
    n: places.length,
    quotes: quotesOf(places, commentAt).map(({ place, comment }) => ({
      comment,
      marks: joinedMarks(reading.marksOf(place, key)),
    })),
    ...scoredOf(own),
    lean: leanOf(own, all),
  };
};

/** The words. With a language only its own ones. Throws `usage` for a grouping that is not there. */
export const commentWords = (db: Db, { language, ...search }: Omit<CommentSearch, 'word'>): CommentWords => {
  const searched = searchComments(db, { ...search, language });
  const found = searched.picked();
  const reading = searched.reading();
  const byPlace = new Map(found.map(({ place, comment }) => [place, comment]));
  const all = recommendationsIn(found.map(({ comment }) => comment));
  const words = sharedWords(reading, [...byPlace.keys()], { ...limits, language });
  return {
    words: words.map((word) => wordOf(word, { reading, all, commentAt: (place) => byPlace.get(place) })),
    among: found.length,
    ...scoredOf(all),
  };
};
